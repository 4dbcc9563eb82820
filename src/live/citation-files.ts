import { citations } from './cite.ts';

/** What the site keeps of a tag's citation: each form with room for a number and for the day of the visit. */
export interface Citation {
  readonly title: string;
  readonly forms: Readonly<Record<string, string>>;
}
export type Words = Readonly<Record<string, string>> & { readonly forms: Readonly<Record<string, string>> };

const fetched = new Map<string, Promise<unknown>>();

/** A file of the site's citations. Rejects where it cannot be had. */
function file(name: string): Promise<unknown> {
  const known = fetched.get(name) ?? fetch(citations().folder + name).then((response) => response.json());
  fetched.set(name, known);
  known.catch(() => fetched.delete(name));
  return known;
}

export const citationOf = (tag: string) => file(`${tag}.json`) as Promise<Citation>;
export const wordsOf = () => file('words.json') as Promise<Words>;

/** A text with its {placeholders} filled. */
export const fill = (text = '', values: Readonly<Record<string, string>> = {}): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
