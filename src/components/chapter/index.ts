const names = [
  'Aside', 'ByHand', 'Cite', 'Exercise', 'Hint', 'Iterations', 'LandingChain', 'NotationTable', 'NotebookDigits',
  'Outcomes', 'References', 'Solution', 'Source', 'Summary',
]; // prettier-ignore

/** The components a chapter may use by name, and the module of each. */
export const chapterComponents: Readonly<Record<string, string>> = Object.fromEntries(
  names.map((name) => [name, `/src/components/chapter/${name}.astro`]),
);
