import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import {
  addressesOf,
  chapterShown,
  headOf,
  languageWith,
  type HeadElement,
  type Page,
} from '../../book/index.ts';
import { cardFile, cardSize } from '../../notation/card.ts';
import { languageNamed, reference, type Language } from '../../notation/entry.ts';
import { sidebar } from '../../sidebar.ts';
import { site } from '../../site.ts';
import { stringsFor } from '../../strings/index.ts';
import { pathOf } from '../page.ts';

/** A head as Starlight has it: a title has no attributes. */
type Head = {
  readonly tag: string;
  attrs?: Record<string, string | boolean | undefined> | undefined;
}[];

/** Open Graph's names of the languages. */
const locales: Readonly<Record<Language, string>> = { en: 'en_US', ko: 'ko_KR' };

/** Tells search engines and reference managers what each page is: Starlight calls it for every page. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  const language = languageNamed(route.locale);
  const head: Head = route.head;
  for (const link of linksOf(route)) leadToWritten(link, language);
  if (route.id === '404') {
    // It stands for every address that is none, and is the same in both languages.
    route.head = withoutAddresses(head) as typeof route.head;
    return;
  }
  const page = { path: pathOf(route.id, language), language };
  const addresses = addressesOf(page);
  const own = [...addressTags(addresses), ...picture(page), ...headOf(page)];
  if (site.isFrozen) own.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } });
  setMeta(head, openGraph(page, addresses.canonical));
  route.head = [...withoutAddresses(head), ...own] as typeof route.head;
});

interface Link {
  readonly type: 'link';
  href: string;
  label: string;
  attrs: Record<string, unknown>;
}
type Entry = Link | { readonly type: 'group'; readonly entries: readonly Entry[] };

/** Every way that a page's table of contents offers, and those to the pages before and behind it. */
const linksOf = ({ sidebar, pagination }: { sidebar: Entry[]; pagination: object }): Link[] => {
  const within = (entry: Entry): Link[] => (entry.type === 'link' ? [entry] : entry.entries.flatMap(within));
  return [
    ...sidebar.flatMap(within),
    ...Object.values(pagination as Record<string, Link | undefined>),
  ].filter((link) => link !== undefined);
};

const titles = new Map(sidebar.flatMap(({ items }) => items.map(({ slug, label }) => [slug, label])));

/** A chapter that is not translated yet is listed by its title in the first language, and leads there. */
function leadToWritten(link: Link, language: Language): void {
  const [, slug = ''] = /([^/]+)\/$/.exec(link.href) ?? [];
  if (languageWith(slug, language) === language) return;
  link.href = `${site.base}${reference}/${slug}/`;
  link.label = titles.get(slug) ?? link.label;
  link.attrs = { ...link.attrs, lang: reference, hreflang: reference };
}

/** The head without Starlight's addresses: it takes every page to be in every language. A frozen version has no sitemap. */
const withoutAddresses = (head: Head): Head =>
  head.filter(
    ({ tag, attrs }) =>
      tag !== 'link' ||
      !(site.isFrozen ? /canonical|alternate|sitemap/ : /canonical|alternate/).test(String(attrs?.['rel'])),
  );

type Addresses = ReturnType<typeof addressesOf>;

/** The living page is the one to find, also from a frozen version and a tag's short address. */
function addressTags({ canonical, translations }: Addresses): HeadElement[] {
  const alternate = (hreflang: string, href: string): HeadElement => ({
    tag: 'link',
    attrs: { rel: 'alternate', hreflang, href },
  });
  const [first] = translations;
  return [
    { tag: 'link', attrs: { rel: 'canonical', href: canonical } },
    ...(first && translations.length > 1
      ? [
          ...translations.map(({ language, address }) => alternate(language, address)),
          alternate('x-default', first.address),
        ]
      : []),
  ];
}

/** The card that shows the equation of the page's chapter, or else the book's. */
function picture(page: Page): HeadElement[] {
  const property = (name: string, content: string): HeadElement => ({
    tag: 'meta',
    attrs: { property: `og:image${name}`, content },
  });
  const address = `${site.origin}${site.base}${cardFile(chapterShown(page))}`;
  return [
    property('', address),
    property(':width', String(cardSize.width)),
    property(':height', String(cardSize.height)),
    property(':alt', stringsFor(page.language).cardAlt),
  ];
}

/** What a page is where it is shared. */
const openGraph = ({ path, language }: Page, canonical: string): Record<string, string> => ({
  'og:url': canonical,
  'og:locale': locales[language],
  ...(path === '' ? { 'og:type': 'book' } : {}),
});

/** Sets the contents of those meta elements that the head has, by name or property. */
function setMeta(head: Head, values: Readonly<Record<string, string>>): void {
  for (const { attrs } of head) {
    const value = values[String(attrs?.['property'] ?? attrs?.['name'])];
    if (attrs && value !== undefined) attrs['content'] = value;
  }
}
