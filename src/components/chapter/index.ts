const names = [
  'Aside', 'ByHand', 'Cite', 'CiteBook', 'CurveFigure', 'Deeper', 'DescentFigure', 'Exercise', 'GateFigure', 'GraphFigure', 'Hint',
  'Iterations', 'LandingChain', 'MatricesFigure', 'Ledger', 'NetworkFigure', 'NotationTable', 'NotebookDigits', 'Outcomes',
  'References', 'Solution', 'Source', 'Summary', 'TermTable', 'TrainingFigure',
  'VisitorsFigure', 'WiringsFigure',
]; // prettier-ignore

/** The components a chapter may use by name, and the module of each. */
export const chapterComponents: Readonly<Record<string, string>> = Object.fromEntries(
  names.map((name) => [name, `/src/components/chapter/${name}.astro`]),
);
