import { lastNameFirst, type Edition } from './edition.ts';
import { textOf } from './title.ts';
import type { Work } from './work.ts';

/** An element of a page's head, in the shape that Starlight takes. */
export interface HeadElement {
  readonly tag: 'meta' | 'link' | 'script';
  readonly attrs: Record<string, string>;
  readonly content?: string;
}

/** What a page is, for reference managers and search engines. */
export interface CitedPage {
  readonly work: Work;
  /** The name of its files below /cite/, without the ending: its tag, or the book's. */
  readonly file: string;
  readonly edition: Edition;
  /** JSON-LD that says more of it. */
  readonly data: object;
}

const meta = (name: string, content: string): HeadElement => ({ tag: 'meta', attrs: { name, content } });
const link = (rel: string, href: string, rest: Record<string, string> = {}): HeadElement => ({
  tag: 'link',
  attrs: { rel, href, ...rest },
});

const files = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
} as const;

/**
 * What Zotero and others read off a page. The book is `citation_inbook_title`: with `citation_book_title` Zotero
 * makes the page a book and loses the book's own title.
 */
export function citationHead({ work, file, edition, data }: CitedPage): HeadElement[] {
  return [
    meta('citation_title', textOf(work.title)),
    ...(work.container ? [meta('citation_inbook_title', work.container)] : []),
    ...work.authors.map((author) => meta('citation_author', lastNameFirst(author))),
    meta('citation_publication_date', work.date.replaceAll('-', '/')),
    meta('citation_language', work.language),
    meta('citation_public_url', work.address),
    meta('citation_fulltext_html_url', work.address),
    meta('prism.edition', work.edition),
    meta('DC.rights', edition.licence),
    link('cite-as', work.address),
    link('license', edition.licence),
    ...Object.entries(files).map(([ending, type]) =>
      link('describedby', `${edition.living}cite/${file}.${ending}`, { type }),
    ),
    { tag: 'script', attrs: { type: 'application/ld+json' }, content: dataBlock(data) },
  ];
}

/** JSON that may stand in a page: `<` cannot end the script it is in. */
const dataBlock = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

interface Part {
  readonly name: string;
  readonly address: string;
}

/** A page in schema.org's words. */
export function linkedData(page: {
  readonly type: readonly string[];
  readonly name: string;
  readonly address: string;
  readonly position?: string;
  readonly language: string;
  readonly edition: Edition;
  readonly within?: Part & { readonly type: string };
  readonly parts: readonly Part[];
  /** The address of the page that this one is a translation of. */
  readonly translationOf?: string | undefined;
}): object {
  const { edition, within } = page;
  return {
    '@context': 'https://schema.org',
    '@type': page.type,
    '@id': page.address,
    url: page.address,
    name: page.name,
    ...(page.position ? { position: page.position } : {}),
    inLanguage: page.language,
    version: edition.version,
    datePublished: edition.date,
    license: edition.licence,
    author: edition.authors.map((author) =>
      typeof author === 'string'
        ? { '@type': 'Organization', name: author }
        : { '@type': 'Person', familyName: author.family, givenName: author.given },
    ),
    ...(within ? { isPartOf: { '@type': within.type, '@id': within.address, name: within.name } } : {}),
    ...(page.parts.length > 0
      ? { hasPart: page.parts.map(({ name, address }) => ({ '@id': address, name })) }
      : {}),
    ...(page.translationOf ? { translationOfWork: { '@id': page.translationOf } } : {}),
  };
}
