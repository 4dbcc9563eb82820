import type { Element } from 'hast';
import { nameOf } from '../citation/name.ts';
import type { Kind } from '../citation/registry.ts';
import { fill } from '../contract/fill.ts';
import type { Strings } from '../strings/index.ts';
import { element } from './nodes.ts';

interface Marked {
  readonly kind: Kind;
  readonly number: string;
  readonly tag: string;
}

/** The address of a tag's page, from a chapter of the same language. */
const tagPage = (tag: string): string => `../t/${tag}/`;

/** “tag 0A1D  cite”, beside what they name. Both lead to the tag's page; with a script the second opens a box. */
export function tagMark({ kind, number, tag }: Marked, strings: Strings): Element[] {
  const object = nameOf(kind, number, strings);
  return [
    element('a', { class: 'tag', href: tagPage(tag) }, [`${strings.tag} ${tag}`]),
    citeLink(tag, [strings.cite], fill(strings.citeObject, { object })),
  ];
}

/** A line of a derivation has little room: its tag alone, which opens the box. */
export function lineMark({ number, tag }: Marked, strings: Strings): Element {
  const object = `${nameOf('line', number, strings)}, ${strings.tag} ${tag}`;
  const link = citeLink(tag, [tag], fill(strings.citeObject, { object }));
  return { ...link, properties: { ...link.properties, className: ['tag'] } };
}

const citeLink = (tag: string, content: readonly string[], label: string): Element =>
  element('a', { href: `${tagPage(tag)}#cite`, 'data-cite': tag, 'aria-label': label }, content);
