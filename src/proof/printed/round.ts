import type { Decimal } from '../arithmetic/decimals.ts';

/** How the book prints a computed number, worked out from its decimals: four places, or a power of ten. */
export function printedAs(value: Decimal): string {
  if (value.isZero()) return '0.0000';
  const size = sizeOf(value);
  const isSmall = value.abs().lt(5e-5);
  const isLarge = value.abs().gte(1e7);
  if (!isSmall && !isLarge) return withSign(value, places(value, 4));
  const mantissa = places(value, 4 - size);
  const digits = mantissa.replace('.', '').replace(/^0+/, '');
  return withSign(value, `${digits.charAt(0)}.${digits.slice(1, 5)}×10${raised(size)}`);
}

/** How it prints an input: at most four places, no idle zeros. */
export function printedInput(value: Decimal): string {
  const [whole = '', decimals = ''] = places(value, 4).split('.');
  const kept = decimals.replace(/0+$/, '');
  return withSign(value, kept === '' ? whole : `${whole}.${kept}`);
}

const withSign = (value: Decimal, text: string): string => (value.isNegative() ? `−${text}` : text);

/** The power of ten of the first digit. */
const sizeOf = (value: Decimal): number => value.abs().significand.toString().length - 1 + value.exponent;

/** |value| with so many decimal places, rounded half up; a negative count rounds before the point. */
function places(value: Decimal, count: number): string {
  const { significand, exponent } = value.abs();
  const shift = exponent + count;
  const scaled = shift >= 0 ? significand * 10n ** BigInt(shift) : roundDown(significand, -shift);
  const digits = scaled.toString().padStart(Math.max(count, 0) + 1, '0');
  return count > 0 ? `${digits.slice(0, -count)}.${digits.slice(-count)}` : digits;
}

function roundDown(significand: bigint, digits: number): bigint {
  const unit = 10n ** BigInt(digits);
  return (significand + unit / 2n) / unit;
}

const raised = (exponent: number): string =>
  String(exponent)
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
