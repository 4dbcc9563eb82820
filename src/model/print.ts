/** A true minus (U+2212): as wide as a plus, and not taken for a hyphen. */
const minus = '−';
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** From here down four decimals show too little, and from there up the digits run on. */
const small = 5e-5;
const large = 1e7;

/** A computed value: four decimals, or scientific where it is too small or too large for them. */
export function printNumber(value: number): string {
  if (!Number.isFinite(value)) return printSpecial(value);
  return isModest(value) ? withMinus(value.toFixed(4)) : printScientific(value);
}

/** An input as it would be typed: at most four decimals and no idle zeros. A whole seed keeps all its digits. */
export function printInput(value: number): string {
  if (!Number.isFinite(value)) return printSpecial(value);
  const isSeed = Number.isInteger(value) && Math.abs(value) <= 4_294_967_295;
  return isSeed || isModest(value) ? withMinus(String(Number(value.toFixed(4)))) : printScientific(value);
}

/** A round number at an axis: all the digits that it has, and those in few places. */
export function printTick(value: number): string {
  const round = Number(value.toPrecision(6));
  const size = Math.abs(round);
  if (round === 0 || (size >= 1e-4 && size < large)) return withMinus(String(round));
  const [mantissa = '', exponent = ''] = round.toExponential().split('e');
  return `${withMinus(mantissa)}×10${raised(exponent)}`;
}

/** A number as its printed digits say it, and how far the value may be from that: half a unit of the last one. */
export function printedValue(
  value: number,
  isTyped: boolean,
): { readonly value: number; readonly half: number } {
  const [digits, half] =
    isModest(value) || !Number.isFinite(value)
      ? [Number(value.toFixed(4)), 0.5e-4]
      : [
          Number(value.toExponential(4)),
          0.5 * Number(`1e${String(Number(value.toExponential(4).split('e')[1]) - 4)}`),
        ];
  return { value: digits, half: isTyped && digits === value ? 0 : half };
}

/** Every digit of a double: the shortest decimal that reads back as the same number. */
export const printAllDigits = (value: number): string =>
  Number.isFinite(value) ? withMinus(String(value)) : printSpecial(value);

/** The same as it is written by hand: 1.5×10⁻⁷ where the decimal has an exponent. */
export function printExactly(value: number): string {
  const [mantissa = '', exponent] = printAllDigits(value).split('e');
  return exponent === undefined ? mantissa : `${mantissa}×10${raised(exponent.replace(minus, '-'))}`;
}

/** For scripts: 17 significant digits give back the same double; "NaN", "Infinity" and "-Infinity" as they are. */
export const dataValue = (value: number): string => value.toPrecision(17);

const isModest = (value: number): boolean =>
  value === 0 || (Math.abs(value) >= small && Math.abs(value) < large);

function printSpecial(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  return value > 0 ? '∞' : `${minus}∞`;
}

/** 3.7201×10⁻⁴⁴: a mantissa of four decimals and a raised exponent. */
function printScientific(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(4).split('e');
  return `${withMinus(mantissa)}×10${raised(exponent)}`;
}

/** −44 as ⁻⁴⁴. */
const raised = (exponent: string): string =>
  exponent
    .replace('+', '')
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => superscripts.charAt(Number(digit)));

const withMinus = (digits: string): string => digits.replaceAll('-', minus);

/** An error: two digits are enough to tell how small it is. */
export function printError(value: number): string {
  if (value === 0) return '0';
  const [mantissa = '', exponent = ''] = value.toExponential(1).split('e');
  return `${mantissa} × 10${raised(exponent)}`;
}
