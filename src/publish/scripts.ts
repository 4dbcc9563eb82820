import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rewriteBuilt } from './rewrite.ts';

/** Characters above which a script stays a file of its own, which the next page needs not fetch again. */
const small = 2048;

const scripts = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Puts a page's small scripts into it: a request each costs more than they weigh. Astro does so for those that import
 * nothing. `textOf` gives the script at an address.
 */
export const withSmallScripts = (html: string, textOf: (address: string) => string): string =>
  html.replace(scripts, (element, address: string) => {
    const text = textOf(address);
    if (text.length > small || text.includes('</script')) return element;
    return `<script type="module">${importingFrom(address, text).trim()}</script>`;
  });

/** The script with the files beside it called by their full address. */
const importingFrom = (address: string, text: string): string =>
  text.replace(/(["'`])\.\/(?=[^"'`]+\.js\1)/g, `$1${address.slice(0, address.lastIndexOf('/') + 1)}`);

export function smallScriptsInPages(base: string): AstroIntegration {
  return {
    name: 'small-scripts-in-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const textOf = (address: string) => readFileSync(join(dist, address.slice(base.length)), 'utf8');
        rewriteBuilt(dist, '**/*.html', (html) => withSmallScripts(html, textOf));
      },
    },
  };
}
