import { site } from '../site.ts';

/** Everything may be read; the sitemap says what is to be found. */
export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${site.edition.living}sitemap-index.xml\n`);
