import katex from 'katex';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { slim, slimMathML } from './slim.ts';

const typeset = (latex: string): Root =>
  fromHtml(katex.renderToString(latex, { displayMode: true, trust: true, strict: false }), {
    fragment: true,
  });

/** The two readings that KaTeX gives, slimmed. */
function slimmed(latex: string): Root {
  const tree = typeset(latex);
  visit(tree, 'element', (node) => {
    const classes = [node.properties['className']].flat();
    if (classes.includes('katex-html')) slim(node);
    if (classes.includes('katex-mathml')) slimMathML(node);
  });
  return tree;
}

const count = (tree: Root): number => {
  let elements = 0;
  visit(tree, 'element', () => void elements++);
  return elements;
};
const textOf = (tree: Root): string => toString(tree).replaceAll('\u200b', '');
const formulas = [
  '-\\frac{z}{\\hat z} + \\frac{1-z}{1-\\hat z}',
  'w_{11}^{2} = \\left(\\frac{a}{b_1}\\right)\\cdot\\sqrt{x}',
  '\\begin{aligned} f &= 1 \\\\ &= \\sum_{i=1}^{n} x_i \\end{aligned}',
  '\\begin{cases} 1 & x > 0 \\\\ 0 & \\text{else} \\end{cases}',
  '\\mathbf W = \\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}',
];

test.each(formulas)('%s says the same in fewer elements', (latex) => {
  const [before, after] = [typeset(latex), slimmed(latex)];
  expect(textOf(after)).toBe(textOf(before));
  expect(count(after)).toBeLessThan(0.85 * count(before));
});

test('heights and room stay, on the elements beside', () => {
  const html = toHtml(slimmed('a = \\frac{b}{c_1}'));
  for (const gone of ['pstrut', 'katex-strut', 'vlist-s', 'nulldelimiter']) expect(html).not.toContain(gone);
  for (const kept of ['--height:', '--align:', '--depth:', 'margin-right:0.2778em', 'padding:0 0.12em'])
    expect(html).toContain(kept);
});

test('a stack of scripts is one element, each set in its size, where its ems are as long as before', () => {
  expect(toHtml(slimmed('x_i^2').children)).toMatch(
    /class="msupsub vlist-t vlist-t2"[^>]*><span class="vlist"[^>]*><span style="top:-3\.5043em;[^"]*" class="katex-sizing reset-size6 size3 mtight"/,
  );
});

test('what only takes room is seen and not heard', () => {
  const html = toHtml(slimmed('\\hphantom{f} = \\frac{\\phantom{a}}{b}\\vphantom{(}'));
  expect(html.match(/<math.*<\/math>/)?.[0].match(/<mphantom>/g)).toHaveLength(1);
  expect(html).toContain('color:transparent');
});

test('a name is written on what it names, with all that this leans out', () => {
  const html = toHtml(slimmed('\\htmlData{symbol=z}{z}'));
  expect(html).toContain(
    '<span class="enclosing mord mathnormal" data-symbol="z" style="padding-right:0.044em;">z</span>',
  );
});

test('what has an attribute of its own is not joined with what is in it', () => {
  const named: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['enclosing'], dataSymbol: 'z' },
    children: [
      {
        type: 'element',
        tagName: 'span',
        properties: { className: ['mord'] },
        children: [{ type: 'text', value: 'z' }],
      },
    ],
  };
  const base: Element = { type: 'element', tagName: 'span', properties: {}, children: [named] };
  slim(base);
  expect(toHtml(base)).toBe('<span><span class="enclosing" data-symbol="z">z</span></span>');
});
