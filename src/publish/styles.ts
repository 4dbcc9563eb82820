import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rewriteBuilt } from './rewrite.ts';

const inlineStyle = /<style>[^<]*<\/style>/g;

/** Moves the style elements of a page's body, which may not stand there, to its head: Astro puts one before an island. */
export function withStylesInHead(html: string): string {
  const end = html.indexOf('</head>');
  const body = html.slice(end);
  const styles = [...new Set(body.match(inlineStyle))].join('');
  return styles === '' || end < 0 ? html : html.slice(0, end) + styles + body.replace(inlineStyle, '');
}

export function stylesInHead(): AstroIntegration {
  return {
    name: 'styles-in-head',
    hooks: {
      'astro:build:done': ({ dir }) => {
        rewriteBuilt(fileURLToPath(dir), '**/*.html', withStylesInHead);
      },
    },
  };
}
