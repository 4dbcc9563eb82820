import { site } from '../site.ts';

/** Everything may be read; the sitemap says what is to be found. */
export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${site.origin}${site.base}sitemap-index.xml\n`);
