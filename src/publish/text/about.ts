import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { fill } from '../../contract/fill.ts';
import { element } from '../../markdown/nodes.ts';
import type { Strings } from '../../strings/index.ts';
import { find, findClass, hasClass, property, textOf } from './tree.ts';

/** What the texts say of the book. */
export interface Edition {
  readonly title: string;
  readonly version: string;
  readonly date: string;
  readonly authors: string;
  /** The address of the licence of the text. */
  readonly licence: string;
}

const link = (href: string, text = href): Element => element('a', { href }, [text]);

/** “https://creativecommons.org/licenses/by/4.0/” is CC BY 4.0. */
export const licenceName = (address: string): string => {
  const [, terms = '', version = ''] = /licenses\/([\w-]+)\/([\d.]+)/.exec(address) ?? [];
  return terms === '' ? address : `CC ${terms.toUpperCase()} ${version}`;
};

/** What a chapter is a part of, whose it is, where it stands, and which numbers it shows. */
export function aboutChapter(
  html: string,
  address: string,
  edition: Edition,
  strings: Strings,
): (Element | string)[] {
  const opening = findClass(fromHtml(html), 'eyebrow');
  const number = textOf(opening && find(opening, ({ tagName }) => tagName === 'span'));
  const tag = opening && find(opening, (each) => hasClass(each, 'tag'));
  const said = fill(strings.textFrom, { ...edition, chapter: number });
  return [
    `${said} `,
    ...(tag ? [link(property(tag, 'href'), textOf(tag)), ' · '] : []),
    link(address),
    ' · ',
    link(edition.licence, licenceName(edition.licence)),
    ` · ${strings.textNumbers}`,
  ];
}
