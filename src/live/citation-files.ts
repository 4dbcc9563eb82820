import type { Citation } from '../contract/citation.ts';
import type { CiteWords } from '../contract/words.ts';

/** Where the page's citations are, and the version that it shows: said by the page itself. */
export interface Citations {
  readonly folder: string;
  readonly version: string;
}

export function citations(): Citations {
  const { citations = '', version = '' } = document.querySelector<HTMLElement>('.book')?.dataset ?? {};
  return { folder: citations, version };
}

export const tagPage = (tag: string): string => `${citations().folder}../t/${tag}/`;

const fetched = new Map<string, Promise<unknown>>();

/** A file of the site's citations, or one by its way from there. Rejects where it cannot be had. */
export function file(name: string): Promise<unknown> {
  const known = fetched.get(name) ?? fetch(citations().folder + name).then((response) => response.json());
  fetched.set(name, known);
  known.catch(() => fetched.delete(name));
  return known;
}

export const citationOf = (tag: string) => file(`${tag}.json`) as Promise<Citation>;
export const wordsOf = () => file('words.json') as Promise<CiteWords>;
