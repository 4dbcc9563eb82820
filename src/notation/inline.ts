/** A symbol's LaTeX for a line of running text, as plain LaTeX has it: ∂CE/∂ẑ on one line, no package asked for. */
export const inlineLatex = (latex: string): string =>
  latex
    .replace(/^\\frac\{(.*)\}\{(.*)\}$/, '$1/$2')
    .replaceAll('\\partial \\', '\\partial\\')
    .replaceAll('\\text{', '\\mathrm{');
