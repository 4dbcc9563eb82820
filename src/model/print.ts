/** How numbers look in print. The minus is a true one (U+2212), so that columns and signs read well. */
const minus = '−';

/** Computed values: four decimals; scientific where that would show nothing or run on. */
export function printNumber(value: number): string {
  if (!Number.isFinite(value)) return printSpecial(value);
  const size = Math.abs(value);
  if ((size > 0 && size < 5e-5) || size >= 1e7) return printScientific(value);
  return withMinus((value === 0 ? 0 : value).toFixed(4));
}

/** Inputs, as they were typed: at most four decimals, no idle zeros. */
export function printInput(value: number): string {
  if (!Number.isFinite(value)) return printSpecial(value);
  const size = Math.abs(value);
  if (size > 0 && size < 5e-5) return printScientific(value);
  return withMinus(String(Number(value.toFixed(4)) || 0));
}

/** Every digit that the double has: the shortest decimal that reads back as the same number. */
export const printAllDigits = (value: number): string =>
  Number.isFinite(value) ? withMinus(String(value)) : printSpecial(value);

/** For scripts: 17 significant digits, which is enough to give back the same double. */
export const dataValue = (value: number): string =>
  Number.isFinite(value) ? value.toPrecision(17) : String(value);

function printSpecial(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  return value > 0 ? '∞' : `${minus}∞`;
}

function printScientific(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(4).split('e');
  const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  const raised = [...exponent]
    .map((c) => (c === '-' ? '⁻' : c === '+' ? '' : (superscripts[Number(c)] ?? '')))
    .join('');
  return `${withMinus(mantissa)}×10${raised}`;
}

const withMinus = (digits: string): string => digits.replace('-', minus);
