const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A printed number for a formula of LaTeX, in ASCII: −3.7201×10⁻⁴⁴ is -3.7201\times 10^{-44}. */
export const latexNumber = (printed: string): string =>
  printed
    .replaceAll('−', '-')
    .replace(/×10(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/, (_, sign: string, digits: string) => {
      const exponent = [...digits].map((digit) => superscripts.indexOf(digit)).join('');
      return `\\times 10^{${sign && '-'}${exponent}}`;
    })
    .replace('∞', '\\infty')
    .replace('NaN', '\\mathrm{NaN}');
