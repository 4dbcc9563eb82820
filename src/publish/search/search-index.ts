import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { close, createIndex } from 'pagefind';
import { visit } from 'unist-util-visit';
import { hasClass, property } from '../text/tree.ts';
import { readable } from '../text/rendition.ts';
import { mathText } from './math-text.ts';

/**
 * Makes the search's index of what the pages say, in place of Starlight's, which takes each formula three times: as
 * MathML, as LaTeX and as it is drawn.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`The search's index: ${errors.join('; ')}`);
        for (const sourcePath of globSync('**/*.html', { cwd: dist }).sort()) {
          const html = readFileSync(join(dist, sourcePath), 'utf8');
          if (!html.includes('data-pagefind-body')) continue;
          const added = await index.addHTMLFile({ sourcePath, content: searchedText(html) });
          if (added.errors.length > 0) throw new Error(`${sourcePath}: ${added.errors.join('; ')}`);
        }
        rmSync(join(dist, 'pagefind'), { recursive: true, force: true });
        await index.writeFiles({ outputPath: join(dist, 'pagefind') });
        await close();
      },
    },
  };
}

/** A page as the search reads it, and as it quotes it in a result: formulas in a line of text, sections by their ids. */
export function searchedText(html: string): string {
  const root: Root = { type: 'root', children: readable(html) };
  visit(root, 'element', (node) => {
    // Pagefind puts a full stop after a cell, but runs headings together.
    if (node.tagName === 'th') node.tagName = 'td';
    if (!hasClass(node, 'tex')) return;
    node.children = [{ type: 'text', value: mathText(property(node, 'dataLatex')) }];
    node.properties = {};
  });
  const language = /<html[^>]* lang="([^"]*)"/.exec(html)?.[1] ?? 'en';
  return `<!doctype html><html lang="${language}"><body><main data-pagefind-body>${toHtml(root)}</main></body></html>`;
}
