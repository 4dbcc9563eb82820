import type { Language } from '../../notation/entry.ts';
import { licenceName, type Edition } from './about.ts';

/** A chapter in the list. */
export interface Entry {
  readonly language: Language;
  /** Its path without an ending: en/05-term-1. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

const headings: Readonly<Record<Language, string>> = { en: 'Chapters', ko: '한국어 (Korean)' };

const forms = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;

/** See https://llmstxt.org: a title, a summary, and lists of links. A chapter stands in the languages it is written in. */
export function llmsText(
  site: Edition & { readonly description: string; readonly living: string },
  entries: readonly Entry[],
): string {
  const { title, description, version, date, authors, licence, living } = site;
  const list = (language: Language, lineOf: (entry: Entry) => string): string[] =>
    entries.filter((entry) => entry.language === language).map(lineOf);
  const chapters = (Object.keys(headings) as Language[]).flatMap((language) => {
    const lines = list(
      language,
      (entry) => `- [${entry.title}](${living}${entry.path}.md): ${entry.description}`,
    );
    return lines.length === 0 ? [] : [`## ${headings[language]}`, '', ...lines, ''];
  });
  return [
    `# ${title}`,
    '',
    `> ${description}`,
    '',
    `Version ${version} of ${date}, by ${authors}. The text is under ${licenceName(licence)} (${licence}), the code under the MIT licence. Every chapter, section, equation, line of a derivation, figure, table, program and exercise has a permanent tag of four characters; ${living}t/TAG/ is its page. Numbers are those of the default inputs.`,
    '',
    ...chapters,
    '## Citations',
    '',
    ...Object.entries(forms).map(([ending, name]) => `- [${name}](${living}cite/one-weight.${ending})`),
    '',
    '## Optional',
    '',
    ...list('en', ({ title, path }) => `- [${title}: its program in Python](${living}${path}.py)`),
    '',
  ].join('\n');
}
