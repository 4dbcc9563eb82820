import { plugins, Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import source from '../../content/references.bib?raw';
import { fill } from '../contract/fill.ts';
import type { Strings } from '../strings/index.ts';

plugins.config.get('@bibtex').parse.strict = false;

/** The references, read from content/references.bib when the site is built. */
const references = new Cite(source);
const ids = new Set(references.getIds());

/** “(Rumelhart et al., 1986, chapter 3)”, in the words of a page's language: “(Rumelhart 외, 1986, 3장)”. */
export function citationIn(strings: Strings, key: string, locator?: string): string {
  const text = citation(key).replace('et al.', strings.citeOthers);
  return locator ? text.replace(/\)$/, `, ${locatorIn(strings, locator)})`) : text;
}

function locatorIn(strings: Strings, locator: string): string {
  const [, kind, n = ''] = /^(chapter|section) ([\d.]+)$/.exec(locator) ?? [];
  if (!kind) throw new Error(`locator="${locator}": write “chapter 3” or “section 3.1”.`);
  return fill(kind === 'chapter' ? strings.citeChapter : strings.citeSection, { n });
}

/** “(Rumelhart et al., 1986)”, in APA's short form. Throws for a key that the .bib file does not have. */
function citation(key: string): string {
  if (!ids.has(key))
    throw new Error(`<Cite of="${key}">: content/references.bib has ${[...ids].join(', ')}.`);
  return references.format('citation', {
    style: 'apa',
    entry: { id: key },
    citationsPre: [],
    citationsPost: [],
  });
}

/** One entry of the reference list, as HTML. */
export const entry = (key: string): string =>
  new Cite(references.data.find((item) => item.id === key)).format('bibliography', {
    format: 'html',
    style: 'apa',
  });

/** The keys in the order of the list: by author, then year. */
export const sortedKeys = (): string[] =>
  [...ids].sort((a, b) => citation(a).localeCompare(citation(b), 'en'));
