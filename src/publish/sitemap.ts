import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * A sitemap of what the pages say of themselves: those that are their own canonical address, each with the languages
 * that its head lists. Starlight's own would take every page to be in every language. `root` is the book's address.
 */
export function sitemapOfPages(root: string): AstroIntegration[] {
  let dist = '';
  const htmlOf = (address: string): string =>
    readFileSync(`${dist}${address.slice(root.length)}index.html`, 'utf8');
  return [
    {
      name: 'built-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          dist = fileURLToPath(config.outDir);
        },
      },
    },
    sitemap({
      filter: (address) => isIndexed(htmlOf(address), address),
      serialize: (item) => ({ ...item, links: translationsIn(htmlOf(item.url)) }),
    }),
  ];
}

const linkTags = (html: string): string[] => html.match(/<link [^>]*>/g) ?? [];
const attribute = (tag: string, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** Whether a page is the one that search engines should know. */
export const isIndexed = (html: string, address: string): boolean =>
  linkTags(html).some((tag) => attribute(tag, 'rel') === 'canonical' && attribute(tag, 'href') === address) &&
  !/<meta name="robots" content="noindex"/.test(html);

/** The translations of a page, itself among them, as its head lists them. */
export const translationsIn = (html: string): { lang: string; url: string }[] =>
  linkTags(html)
    .filter((tag) => attribute(tag, 'hreflang') !== '')
    .map((tag) => ({ lang: attribute(tag, 'hreflang'), url: attribute(tag, 'href') }));
