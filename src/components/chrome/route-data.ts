import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { headOf, type HeadElement } from '../../book/index.ts';
import type { Language } from '../../notation/entry.ts';
import { site } from '../../site.ts';

/** Tells search engines and reference managers what each page is: Starlight calls it for every page. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  const language: Language = route.locale === 'ko' ? 'ko' : 'en';
  if (route.id === '404') {
    // It stands for every address that is none, and is the same in both languages.
    route.head = route.head.filter(
      ({ tag, attrs }) => tag !== 'link' || !/canonical|alternate/.test(String(attrs?.['rel'])),
    );
    return;
  }
  const path = pathOf(route.id, language);
  const living = `${site.edition.living}${language}/${path === '' ? '' : `${path}/`}`;
  setCanonical(route.head as HeadElement[], living);
  if (site.isFrozen)
    route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' }, content: '' });
  route.head.push(...(headOf({ path, language, living }) as typeof route.head));
});

/** “04-the-chain”, “t/0A1D”; of the home page nothing. */
function pathOf(id: string, language: Language): string {
  const [, path = ''] = /^(?:(?:en|ko)\/)?((?:t\/)?[^/]*)$/.exec(id) ?? [];
  return path === 'index' || path === language ? '' : path;
}

/** The living page is the one to find, also from a frozen version and from a tag's short address. */
function setCanonical(head: HeadElement[], living: string): void {
  for (const { attrs } of head) {
    if (attrs?.['rel'] === 'canonical') attrs['href'] = living;
    if (attrs?.['property'] === 'og:url') attrs['content'] = living;
  }
}
