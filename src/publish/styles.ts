import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import postcss, { type AtRule, type Container, type Root } from 'postcss';
import { namedBy } from './font-face.ts';
import { withLaterBelow, withoutEmpty, withSearchApart } from './late-styles.ts';
import { rewriteBuilt } from './rewrite.ts';

const inlineStyle = /<style>[^<]*<\/style>/g;

/** Moves the style elements of a page's body, which may not stand there, to its head: Astro puts one before an island. */
export function withStylesInHead(html: string): string {
  const end = html.indexOf('</head>');
  const body = html.slice(end);
  const styles = [...new Set(body.match(inlineStyle))].join('');
  return styles === '' || end < 0 ? html : html.slice(0, end) + styles + body.replace(inlineStyle, '');
}

/** The layers of Starlight's and KaTeX's rules, most of which are for what the book has nowhere. */
const foreign = /^(starlight|katex)\b/;

/**
 * The style sheet without rules of Starlight or KaTeX for a class or id that is no word of `texts` (pages, what they
 * fetch, scripts), and without KaTeX's faces that no rule asks for then.
 */
export function withoutUnused(css: string, texts: readonly string[]): string {
  // Cut at each element: most of them stand on every page.
  const parts = new Set(texts.flatMap((text) => text.split('<')));
  const words = new Set([...parts].flatMap((part) => part.match(/[\w-]+/g) ?? []));
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (!isForeign(rule) || isKeyframe(rule)) return;
    rule.selectors = rule.selectors.filter((selector) => namesIn(selector).every((name) => words.has(name)));
    if (rule.selector === '') rule.remove();
  });
  withoutUnusedFaces(root);
  return withoutEmpty(root).toString();
}

function isForeign(node: Container): boolean {
  for (let at = node.parent; at && at.type !== 'root'; at = at.parent) {
    if (at.type === 'atrule' && (at as AtRule).name === 'layer' && foreign.test((at as AtRule).params))
      return true;
  }
  return false;
}

const isKeyframe = (rule: Container): boolean =>
  rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes');

/** The classes and ids that an element must have; what stands in `:not()` and its like need not be there. */
const namesIn = (selector: string): string[] =>
  [...selector.replace(/:[\w-]+\((?:[^()]|\([^()]*\))*\)/g, '').matchAll(/[.#]((?:\\.|[\w-])+)/g)].flatMap(
    ([, name = '']) => name.match(/[\w-]+/g) ?? [],
  );

function withoutUnusedFaces(root: Root): void {
  const asked: string[] = [];
  root.walkDecls(/^(--.*|font|font-family)$/, ({ parent, value }) => {
    if (parent?.type === 'rule') asked.push(value);
  });
  root.walkAtRules('font-face', (face) => {
    const family = /font-family:\s*["']?(KaTeX_\w+)/.exec(face.toString())?.[1];
    if (family !== undefined && !asked.some((value) => value.includes(family))) face.remove();
  });
}

const styleLink = /<link rel="stylesheet"[^>]*>/g;
const printLink = /<link rel="stylesheet" href="[^"]*" media="print">/;

/**
 * Joins Starlight's style sheet for paper with the book's, and leaves out what nothing in the book is drawn by. That of
 * the search stands beside it, for `lazy-search.ts` to enable: a browser does not fetch it before. In the pages each
 * style gets its place.
 */
function joinStyles(dist: string): void {
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const sheets = globSync('_astro/*.css', { cwd: dist }).filter((file) => !isLater(file));
  const [paper, screen] = [sheets.filter(isForPaper), sheets.filter((file) => !isForPaper(file))];
  if (paper.length !== 1 || screen.length !== 1)
    throw new Error(
      `Of ${sheets.join(', ')} one was to be for paper and one for all else (src/publish/styles.ts).`,
    );
  const users = ['**/*.html', '{en,ko}/**/*.json', '_astro/*.js'].flatMap((each) =>
    globSync(each, { cwd: dist }),
  );
  const { css, search } = withSearchApart(
    withoutUnused(sheets.sort(paperFirst).map(read).join(''), users.map(read)),
  );
  const write = (name: string, text: string): string => {
    const file = namedBy(`_astro/${name}..css`, text);
    writeFileSync(join(dist, file), text);
    return file;
  };
  const [book, forSearch] = [write('book', css), write('search', search)];
  const withSheets = (html: string): string =>
    html.replace(printLink, '').replaceAll(styleLink, (link) => {
      const to = (file: string) => link.replace(screen[0] ?? '', file);
      return to(book) === link ? link : to(book) + to(forSearch).replace('>', ' data-search disabled>');
    });
  rewriteBuilt(dist, '**/*.html', (html) => withLaterBelow(withStylesInHead(withSheets(html))));
  for (const sheet of sheets) rmSync(join(dist, sheet));
}

const isForPaper = (file: string): boolean => basename(file).startsWith('print.');
const isLater = (file: string): boolean => basename(file).startsWith('later.');
const paperFirst = (a: string, b: string): number => Number(isForPaper(b)) - Number(isForPaper(a));

export function joinedStyles(): AstroIntegration {
  return {
    name: 'joined-styles',
    hooks: {
      'astro:build:done': ({ dir }) => {
        joinStyles(fileURLToPath(dir));
      },
    },
  };
}
