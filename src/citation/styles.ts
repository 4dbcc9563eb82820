import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CSL, { type Engine } from 'citeproc';
import type { Style } from '../contract/citation.ts';
import { seenAs } from '../contract/seen.ts';
import { cslItem } from './csl-json.ts';
import type { Work } from './work.ts';

/** A citation style: its official file, and how it writes the day of the visit, if it asks for one. */
const styles: Readonly<Record<Style, { file: string; seen?: readonly [written: string, pattern: string] }>> =
  {
    apa: { file: 'apa' },
    mla: { file: 'modern-language-association' },
    'chicago-date': { file: 'chicago-author-date' },
    'chicago-notes': { file: 'chicago-fullnote-bibliography' },
    ieee: { file: 'ieee', seen: ['Mar. 04, 2222', 'MMM. DD, YYYY'] },
    harvard: { file: 'harvard-cite-them-right', seen: ['4 March 2222', 'D MMMM YYYY'] },
    vancouver: { file: 'vancouver', seen: ['2222 Mar 4', 'YYYY MMM D'] },
  };

const read = (name: string): string => readFileSync(join(process.cwd(), 'src/citation/csl', name), 'utf8');

/** One engine a style, in the style's own English (Harvard's is British). It asks for the one item at hand. */
const engines = new Map<Style, Engine>();
let atHand: ReturnType<typeof cslItem> | undefined;

function engineOf(style: Style): Engine {
  const known = engines.get(style);
  if (known) return known;
  const sys = {
    retrieveItem: () => atHand,
    retrieveLocale: (language: string) => read(`locales-${language === 'en-GB' ? language : 'en-US'}.xml`),
  };
  const engine = new CSL.Engine(sys, read(`${styles[style].file}.csl`));
  engines.set(style, engine);
  return engine;
}

/** A work in one of the official styles, as HTML (italics). The day of the visit stands open (`seenAs`). */
export function inStyle(style: Style, work: Work): string {
  const { seen } = styles[style];
  const text = format(style, work, [2222, 3, 4]);
  return seen ? text.replace(seen[0], seenAs(seen[1])) : text;
}

/** What the style's own engine writes: the entry alone, without the list around it and its number in that list. */
export function format(style: Style, work: Work, seen: readonly number[]): string {
  const engine = engineOf(style);
  atHand = cslItem(work, seen);
  // The engine keeps what it has read under an id: an empty list makes it forget.
  engine.updateItems([]);
  engine.updateItems([work.key]);
  if (style === 'chicago-notes')
    return engine.previewCitationCluster(
      { citationItems: [{ id: work.key }], properties: { noteIndex: 1 } },
      [],
      [],
      'html',
    );
  const [, [entry = ''] = []] = engine.makeBibliography() || [];
  return entry
    .replace(/<div class="csl-left-margin">.*?<\/div>/, '')
    .replace(/<\/?div[^>]*>/g, '')
    .trim();
}
