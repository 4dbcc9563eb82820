import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { addressesOf, chapterShown, headOf, type HeadElement, type Page } from '../../book/index.ts';
import { cardFile, cardSize } from '../../notation/card.ts';
import type { Language } from '../../notation/entry.ts';
import { site } from '../../site.ts';
import { stringsFor } from '../../strings/index.ts';

/** A head as Starlight has it: a title has no attributes. */
type Head = {
  readonly tag: string;
  attrs?: Record<string, string | boolean | undefined> | undefined;
}[];

const locales: Readonly<Record<Language, string>> = { en: 'en_US', ko: 'ko_KR' };

/** Tells search engines and reference managers what each page is: Starlight calls it for every page. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  const language: Language = route.locale === 'ko' ? 'ko' : 'en';
  const head: Head = route.head;
  if (route.id === '404') {
    // It stands for every address that is none, and is the same in both languages.
    route.head = withoutAddresses(head) as typeof route.head;
    return;
  }
  const page = { path: pathOf(route.id, language), language };
  const addresses = addressesOf(page);
  const own = [...addressTags(addresses), ...picture(page), ...headOf(page)];
  if (site.isFrozen) own.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } });
  setMeta(head, { ...openGraph(page.path, addresses), ...(isOwn(language, addresses) ? {} : titles(own)) });
  route.head = [...withoutAddresses(head), ...own] as typeof route.head;
});

/** “04-the-chain”, “t/0A1D”; of the home page nothing. */
function pathOf(id: string, language: Language): string {
  const [, path = ''] = /^(?:(?:en|ko)\/)?((?:t\/)?[^/]*)$/.exec(id) ?? [];
  return path === 'index' || path === language ? '' : path;
}

/** The head without Starlight's addresses: it takes every page to be in every language. A frozen version has no sitemap. */
const withoutAddresses = (head: Head): Head =>
  head.filter(
    ({ tag, attrs }) =>
      tag !== 'link' ||
      !(site.isFrozen ? /canonical|alternate|sitemap/ : /canonical|alternate/).test(String(attrs?.['rel'])),
  );

type Addresses = ReturnType<typeof addressesOf>;

/** The living page is the one to find, also from a frozen version, a tag's short address and a page not yet translated. */
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

/** Whether a page is written in the language of its address. */
const isOwn = (language: Language, { canonical, translations }: Addresses): boolean =>
  translations.some((each) => each.language === language && each.address === canonical);

/** What a page is where it is shared. */
function openGraph(path: string, { canonical, translations }: Addresses): Record<string, string> {
  const shown = translations.find(({ address }) => address === canonical)?.language ?? 'en';
  return { 'og:url': canonical, 'og:locale': locales[shown], ...(path === '' ? { 'og:type': 'book' } : {}) };
}

/** The words for a page that is not translated yet: those of the page that it points to. */
function titles(own: readonly HeadElement[]): Record<string, string> {
  const title = own.find(({ attrs }) => attrs['name'] === 'citation_title')?.attrs['content'];
  return title ? { 'og:title': title, 'og:description': title, description: title } : {};
}

/** Sets the contents of those meta elements that the head has, by name or property. */
function setMeta(head: Head, values: Readonly<Record<string, string>>): void {
  for (const { attrs } of head) {
    const value = values[String(attrs?.['property'] ?? attrs?.['name'])];
    if (attrs && value !== undefined) attrs['content'] = value;
  }
}
