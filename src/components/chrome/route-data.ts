import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { addressesOf, headOf, type HeadElement } from '../../book/index.ts';
import type { Language } from '../../notation/entry.ts';
import { site } from '../../site.ts';

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
  const own = [...addressTags(addressesOf(page)), ...headOf(page)];
  if (site.isFrozen) own.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } });
  setOpenGraph(head, page.path, addressesOf(page));
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

function setOpenGraph(head: Head, path: string, { canonical, translations }: Addresses): void {
  const shown = translations.find(({ address }) => address === canonical)?.language ?? 'en';
  const values: Readonly<Record<string, string>> = {
    'og:url': canonical,
    'og:locale': locales[shown],
    ...(path === '' ? { 'og:type': 'book' } : {}),
  };
  for (const { attrs } of head) {
    const value = values[String(attrs?.['property'])];
    if (attrs && value !== undefined) attrs['content'] = value;
  }
}
