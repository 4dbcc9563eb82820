/** What the build writes of citations and the cite box in a reader's browser reads. */

export const styleNames = {
  apa: 'APA 7',
  mla: 'MLA 9',
  'chicago-date': 'Chicago (author-date)',
  'chicago-notes': 'Chicago (notes)',
  ieee: 'IEEE',
  harvard: 'Harvard',
  vancouver: 'Vancouver',
} as const;
export type Style = keyof typeof styleNames;
export const allStyles = Object.keys(styleNames) as Style[];

/** Forms in a style are words, kept as HTML for their italics; all others are text for a program. */
export const isStyle = (form: string): form is Style => Object.hasOwn(styleNames, form);

export const formatNames = {
  bibtex: 'BibTeX',
  biblatex: 'BibLaTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
  markdown: 'Markdown',
  href: 'LaTeX \\href',
} as const;
type Format = keyof typeof formatNames | 'link';

/** A reader's way to cite: words in a style (HTML, for its italics), or text for a program. */
export type Forms = Readonly<Record<Style | Format, string>>;

/** Where the cite box puts a number into a form, into its address what recomputes it, into its key what tells it apart. */
export const slots = { number: '⟦⟧', query: '⟪⟫', key: '⟨⟩' } as const;

/** What the site keeps of a tag's citation: each form with the slots, and with room for the day of the visit. */
export interface Citation {
  readonly title: string;
  readonly forms: Forms;
}
