import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from 'mathjax-full/js/handlers/html.js';
import { AllPackages } from 'mathjax-full/js/input/tex/AllPackages.js';
import { TeX } from 'mathjax-full/js/input/tex.js';
import { mathjax } from 'mathjax-full/js/mathjax.js';
import { SVG } from 'mathjax-full/js/output/svg.js';
import sharp from 'sharp';
import { readBook, type Equation } from '../chapters/book.ts';
import { followedBy } from '../model/descent.ts';
import { defaultNetwork } from '../model/networks/index.ts';
import { cardFile, cardSize } from '../notation/card.ts';
import { pieces } from '../notation/latex/pieces.ts';
import { symbols } from '../notation/symbols.ts';

/**
 * Draws the picture by which a page is shown where its link is shared: the book's equation for the book, each chapter's
 * own for the chapter and all that it holds. MathJax, unlike KaTeX, draws paths, which need no font and no browser.
 */
export function sharedCards(title: string): AstroIntegration {
  return {
    name: 'shared-cards',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const [file, latex] of equationsShown()) {
          const path = join(fileURLToPath(dir), file);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(
            path,
            await sharp(Buffer.from(cardSvg(latex, title)))
              .png()
              .toBuffer(),
          );
        }
      },
    },
  };
}

/** Each card's file and the equation that it shows. */
export function equationsShown(): [file: string, latex: string][] {
  const book = readBook('en');
  const equations = [...book.equations.values()];
  const chapters = [...new Set(book.objects.map(({ chapter }) => chapter))];
  return [undefined, ...chapters].map((chapter) => [cardFile(chapter), shownFor(equations, chapter)]);
}

/**
 * The chain for the book, and for a chapter without equations; for others the derivative that it derives, or else its
 * first equation, without the steps.
 */
function shownFor(equations: readonly Equation[], chapter: string | undefined): string {
  const { slope, factors } = followedBy(defaultNetwork);
  const derived: readonly string[] = [...factors, slope];
  const own = equations.filter((equation) => equation.chapter === chapter);
  const shown =
    own.find(({ id }) => derived.includes(id)) ?? own[0] ?? equations.find(({ id }) => id === 'chain');
  const first = shown?.lines[0];
  const last = shown?.lines.at(-1);
  return first && last ? `${first.left} ${last.relation} ${last.right}` : '';
}

const colours = new Map(
  [...readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8').matchAll(/--([\w-]+): (#\w{6});/g)]
    .map(([, name = '', colour = '']): [string, string] => [name, colour])
    // The dark theme stands first, and is the book's own; the light one follows it.
    .reverse(),
);
const colour = (name: string): string => colours.get(name) ?? '';

/** LaTeX with each quantity as it is printed, the three factors in their colours. */
const coloured = (latex: string): string =>
  pieces(latex)
    .map((piece) => {
      if (piece.kind === 'tex') return piece.text;
      const { latex: printed, term } = symbols[piece.quantity];
      return term ? `{\\color{${colour(`term-${String(term)}`)}}{${printed}}}` : `{${printed}}`;
    })
    .join('');

/** A picture of 1200 × 630: the equation in the middle, as large as there is room for, the book's name below. */
export function cardSvg(latex: string, title: string): string {
  const { width, height } = cardSize;
  const equation = placed(coloured(latex), { x: 90, y: 90, width: width - 180, height: height - 250 });
  const name = placed(`\\text{${title}}`, { x: 90, y: height - 110, width: width - 180, height: 40 });
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${String(width)}" height="${String(height)}"><rect width="100%" height="100%" fill="${colour('paper')}"/><g color="${colour('ink')}">${equation}</g><g color="${colour('soft')}">${name}</g></svg>`;
}

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
const mathJax = mathjax.document('', {
  InputJax: new TeX({ packages: AllPackages }),
  OutputJax: new SVG({ fontCache: 'none' }),
});

/** A formula drawn into a box, in its middle and not larger than it. Throws for LaTeX that MathJax cannot read. */
function placed(
  latex: string,
  { x, y, width, height }: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
) {
  const drawn = adaptor.innerHTML(mathJax.convert(latex, { display: true }) as never);
  const [, viewBox, paths = ''] = /viewBox="([^"]*)"[^>]*>(.*)<\/svg>/s.exec(drawn) ?? [];
  if (!viewBox || paths.includes('data-mjx-error')) throw new Error(`MathJax cannot draw ${latex}`);
  return `<svg x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" viewBox="${viewBox}">${paths}</svg>`;
}
