import { plugins, Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import source from '../../content/references.bib?raw';

plugins.config.get('@bibtex').parse.strict = false;

/** The references, read from content/references.bib when the site is built. */
const references = new Cite(source);
const ids = new Set(references.getIds());

/** “(Rumelhart et al., 1986)”, in APA's short form. Throws for a key that the .bib file does not have. */
export function citation(key: string, locator?: string): string {
  if (!ids.has(key))
    throw new Error(`<Cite of="${key}">: content/references.bib has ${[...ids].join(', ')}.`);
  const text = references.format('citation', {
    style: 'apa',
    entry: { id: key },
    citationsPre: [],
    citationsPost: [],
  });
  return locator ? text.replace(/\)$/, `, ${locator})`) : text;
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
