/** Which strings of the interface go to a reader's browser, and with what. */

/** In every page. */
export const pageWords = [
  'problemEmpty', 'problemNumber', 'problemFinite', 'problemTwo', 'problemRange', 'problemInteger', 'problemKept',
  'problemLink',
  'answerRight', 'answerSign', 'answerWrong', 'answerDigits', 'answerNotNumber', 'answerUndefined', 'citeNumber',
  'signChoose', 'lineRight', 'lineWrong', 'lineFails',
  'previewLost',
  'copyLatex', 'copyMathml', 'copyText', 'copySvg', 'copyDone', 'copyFails',
] as const; // prettier-ignore

/** In a page with cells. */
export const cellWords = [
  'linkThis', 'cellRun', 'cellEdit', 'cellStop', 'cellRunAgain', 'cellClose', 'cellReset', 'cellDiff', 'cellLink',
  'cellEditor', 'cellKeys', 'cellEdited', 'cellFromLink', 'cellStaleState', 'cellStaleCode', 'cellAt', 'cellTime',
  'cellMemory', 'cellDepth', 'cellTooMuch', 'cellJobs', 'cellImport', 'cellCrash', 'cellMissing', 'cellUnloaded',
  'cellLinkCopied', 'cellLinkTooLong', 'cellLinkVersion', 'cellLinkBroken', 'cellPlot', 'cellLine', 'cellTable',
] as const; // prettier-ignore

/** With a chapter's relations, in checks.json. */
export const checkWords = [
  'checkYours', 'checkTry', 'checkTryHow', 'checkLeft', 'checkRight', 'checkLetters', 'checkSame', 'checkRounding',
  'checkHolds', 'checkFails', 'checkUndefined',
] as const; // prettier-ignore
export type CheckWord = (typeof checkWords)[number];

/** With the citations, in words.json. */
export const citeWords = [
  'citeObject', 'citeStyle', 'copy', 'copied', 'copyByHand', 'close', 'tagPageOf', 'numberAt',
  'numberFrom', 'numberIteration', 'numberSeed', 'verifyAgrees', 'verifyDiffers', 'verifyDamaged', 'verifyCited',
  'verifyNow', 'verifySame', 'verifyOther', 'verifyUnfit', 'verifyElsewhere', 'verifyNotPrinted',
  'verifyUnknownVersion', 'verifyNoVersion', 'verifyUnknownInput',
] as const; // prettier-ignore

export type Words<Word extends string> = Readonly<Record<Word, string>>;

/** What the citations' words.json holds: its words, and what a number's sentence is made of. */
export type CiteWords = Words<(typeof citeWords)[number]> & {
  /** What each form is called. */
  readonly forms: Readonly<Record<string, string>>;
  /** What LaTeX needs for a form, if it needs anything. */
  readonly needs: Readonly<Record<string, string>>;
  /** How a sentence says which model computes a number: “{number} in the notebook’s wiring”. */
  readonly models: Readonly<Record<string, string>>;
  /** Each quantity in LaTeX, for a formula in a line of text. */
  readonly latex: Readonly<Record<string, string>>;
  /** Each in plain text. */
  readonly plain: Readonly<Record<string, string>>;
  /** The versions of the book that its build knows. */
  readonly versions: readonly string[];
};

/** A word that the page's script can say. */
export type PageWord = (typeof pageWords)[number] | (typeof cellWords)[number];

/** What the page tells its script in JSON: the words it needs, in the page's language; those of cells where it has any. */
export type PageWords = Words<(typeof pageWords)[number]> & Partial<Words<(typeof cellWords)[number]>>;

/** What each quantity is called in a language: symbols.json, fetched when a reader first asks what one is. */
export type SymbolNames = Readonly<
  Record<string, { readonly plain: string; readonly name: string; readonly meaning: string }>
>;

/** The words asked for, out of a language's table. */
export const wordsFrom = <Word extends string>(strings: Words<Word>, words: readonly Word[]): Words<Word> =>
  Object.fromEntries(words.map((word) => [word, strings[word]])) as Words<Word>;
