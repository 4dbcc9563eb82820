import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { evaluateExpression } from '../../model/expression.ts';
import { plainLatex } from '../../notation/typeset.ts';
import { memoryCache } from '../cache.ts';
import { expressionOf } from '../expression.ts';
import { complaintsOf } from '../complaints.ts';
import { prove } from '../prove.ts';

const chapter = (number: number, body: string): string =>
  `---\ntitle: T\nchapter: ${String(number)}\nmodel: notebook\n---\n\n${body}\n`;

const axioms = {
  file: 'content/en/01-axioms.mdx',
  text: chapter(
    1,
    [
      '\\f1 = \\x1\\w1 + \\x2\\w2',
      '\\f2 = \\x1\\w12 + \\x2\\w2',
      '\\z1 = \\max(0, \\f1)',
      '\\z2 = \\max(0, \\f2)',
      '\\f = \\z1\\w11 + \\z2 + \\w22',
      '\\zhat = \\frac{1}{1+e^{-\\f}}',
      '\\CE = -\\left(\\z\\ln\\zhat + (1-\\z)\\ln(1-\\zhat)\\right)',
    ]
      .map((latex, n) => `<Equation id="d${String(n)}" kind="definition">\n$$\n${latex}\n$$\n</Equation>`)
      .join('\n\n'),
  ),
};

const cache = memoryCache();
const file = 'content/en/05-words.mdx';
const proofOf = (latex: string) =>
  prove([axioms, { file, text: chapter(5, `See $${latex}$ here.`) }], { cache });

const complaintsAbout = (latex: string): string =>
  complaintsOf(proofOf(latex))
    .filter((complaint) => complaint.file === file)
    .map(({ message }) => message)
    .join('\n');

/** Each construct: a relation that holds, and others, one slip away, that do not. */
const words: readonly (readonly [right: string, ...wrong: string[]])[] = [
  ['\\min(\\f1, \\f2) + \\max(\\f1, \\f2) = \\f1 + \\f2', '\\min(\\f1, \\f2) = \\max(\\f1, \\f2)'],
  ['2\\min(\\f1, \\f2) = \\f1 + \\f2 - |\\f1 - \\f2|', '2\\min(\\f1, \\f2) = \\f1 + \\f2 + |\\f1 - \\f2|'],
  ['\\min(3, 1, 2) = 1', '\\min(3, 1, 2) = 2'],
  [
    '\\tanh(t) = \\frac{e^{t}-e^{-t}}{e^{t}+e^{-t}}',
    '\\tanh(t) = \\frac{e^{t}+e^{-t}}{e^{t}-e^{-t}}',
    '\\tanh(t) = \\sigma(2t) - 1',
  ],
  [
    '\\frac{d}{dt}\\left(\\tanh(t)\\right) = 1 - \\tanh(t)^2',
    '\\frac{d}{dt}\\left(\\tanh(t)\\right) = 1 - \\tanh(t)',
  ],
  [
    '\\z1 = \\mathbb{1}[\\f1 > 0]\\f1',
    '\\z1 = \\mathbb{1}[\\f1 < 0]\\f1',
    '\\z1 = \\mathbb{1}[\\f1 > 0]\\f2',
  ],
  [
    '\\mathbb{1}\\left[\\zhat \\ge \\frac{1}{2}\\right] + \\mathbb{1}\\left[\\zhat < \\frac{1}{2}\\right] = 1',
    '\\mathbb{1}\\left[\\zhat \\ge \\frac{1}{2}\\right] + \\mathbb{1}\\left[\\zhat > \\frac{1}{2}\\right] = 1',
  ],
  [
    '\\frac{\\partial\\z1}{\\partial\\f1} = \\mathbb{1}[\\f1 > 0]',
    '\\frac{\\partial\\z1}{\\partial\\f1} = \\mathbb{1}[\\f1 \\ge 0]',
  ],
  [
    '\\f = \\underbrace{\\z1\\w11}_{\\text{first}} + \\underbrace{\\z2 + \\w22}_{b}',
    '\\f = \\underbrace{\\z1\\w11}_{\\text{first}} - \\underbrace{\\z2 + \\w22}_{b}',
    '\\f = \\overbrace{\\z1\\w11}^{\\z2} + \\w22',
  ],
  ['\\zhat = \\phantom{-}\\sigma(\\f)\\hphantom{+ 1}', '\\zhat = \\phantom{+}\\sigma(-\\f)'],
  [
    '1 - \\zhat = \\sigma(-\\f) \\quad\\text{(by its symmetry)}',
    '1 - \\zhat = \\sigma(\\f) \\quad\\text{(by its symmetry)}',
  ],
  ["\\sigma'(\\f) = \\zhat(1-\\zhat)", "\\sigma'(\\f) = \\zhat", "\\sigma'(\\f) = -\\zhat(1-\\zhat)"],
  ["\\sigma'(2t) = \\frac{e^{-2t}}{(1+e^{-2t})^2}", "\\sigma'(2t) = 2\\sigma(2t)(1-\\sigma(2t))"],
  [
    '\\frac{\\partial^2\\CE}{\\partial\\f^2} = \\zhat(1-\\zhat)',
    '\\frac{\\partial^2\\CE}{\\partial\\f^2} = \\zhat',
    '\\frac{\\partial^2\\CE}{\\partial\\f^2} = \\zhat - \\z',
  ],
  [
    '\\frac{\\partial^{2}\\CE}{\\partial\\zhat^{2}} = \\frac{\\z}{\\zhat^2} + \\frac{1-\\z}{(1-\\zhat)^2}',
    '\\frac{\\partial^{2}\\CE}{\\partial\\zhat^{2}} = \\frac{\\z}{\\zhat^2} - \\frac{1-\\z}{(1-\\zhat)^2}',
  ],
  ['\\frac{d^2}{dt^2}\\left(t^3\\right)\\cdot 2 = 12t', '\\frac{d^2}{dt^2}\\left(t^3\\right) = 3t^2'],
  [
    '\\frac{\\partial^2\\CE}{\\partial\\w11\\,\\partial\\f} = \\zhat(1-\\zhat)\\z1',
    '\\frac{\\partial^2\\CE}{\\partial\\w11\\,\\partial\\f} = \\zhat(1-\\zhat)',
  ],
  [
    '\\frac{\\partial^2\\f}{\\partial\\w1\\,\\partial\\w11} = \\mathbb{1}[\\f1 > 0]\\x1',
    '\\frac{\\partial^2\\f}{\\partial\\w1\\,\\partial\\w11} = \\mathbb{1}[\\f1 > 0]\\x2',
  ],
  [
    '\\frac{\\partial^2\\CE}{\\partial\\w1\\,\\partial\\w12} = \\zhat(1-\\zhat)\\mathbb{1}[\\f1 > 0]\\mathbb{1}[\\f2 > 0]\\w11\\x1^2',
    '\\frac{\\partial^2\\CE}{\\partial\\w1\\,\\partial\\w12} = \\zhat(1-\\zhat)\\mathbb{1}[\\f1 > 0]\\mathbb{1}[\\f2 > 0]\\w11\\x1\\x2',
  ],
];

describe('what the reader knows: the right form holds, each wrong one fails', () => {
  test.each(words.map(([right]) => right))('%s', (right) => {
    expect(complaintsAbout(right)).toBe('');
    expect(() => katex.renderToString(plainLatex(right), { strict: 'error' })).not.toThrow();
  });

  test.each(words.flatMap(([, ...wrong]) => wrong))('not %s', (wrong) => {
    expect(complaintsAbout(wrong)).toContain('does not hold');
  });
});

describe('what it does not know is refused by name', () => {
  test.each([
    ['\\CE = -\\log\\zhat', '\\log does not say its base; write \\ln'],
    ['\\f = \\int \\z1', '\\int is not read yet: an integral'],
    ['\\f = \\hat{y}', '\\hat is not read yet: a letter with a mark'],
    ['\\f = \\begin{array}{c} 1 \\end{array}', '\\begin{array} is not read yet'],
    ['\\f = \\mathbb{R}', '\\mathbb is read as \\mathbb{1}[condition] alone'],
    ['\\f = \\mathbb{1}[\\f1]', '\\mathbb{1} needs one condition in its brackets'],
    ['\\f = \\min \\f1', '\\min needs its numbers in brackets'],
    ['\\f = \\tanh \\f1', '\\tanh needs its argument in brackets'],
    ["\\f = \\sigma''(\\f1)", "\\sigma' needs its argument in brackets"],
    ['\\frac{\\partial^2\\CE}{\\partial\\f} = 1', '2 derivatives above the line, 1 below'],
    ['\\frac{\\partial^{n}\\CE}{\\partial\\f^n} = 1', 'a derivative is taken once, twice or three times'],
    [
      '\\frac{\\partial^2\\CE}{\\partial\\f\\,\\partial\\w11} = 1',
      'f rests on w11, so the derivative by f is taken first',
    ],
    ['\\frac{\\partial^2}{\\partial\\f^2}\\CE = 1', 'put what is differentiated twice in brackets'],
  ])('%s', (latex, reason) => {
    const complaint = complaintsAbout(latex);
    expect(complaint).toContain(reason);
    expect(complaint).not.toContain('breaks off');
  });
});

test('the page works a second derivative out, and one by a letter, as the checker does', () => {
  const latex = '\\frac{\\partial^2\\CE}{\\partial\\zhat^2} = \\frac{d}{dt}\\left(t^2\\right)';
  const { relations, theory } = proofOf(latex);
  const reading = relations.at(-1)?.relation.reading;
  if (reading?.kind !== 'read') throw new Error('not read');
  const [left, right] = [reading.says.left, reading.says.right].map((side) =>
    evaluateExpression(expressionOf(side, { t: 0.5 }, theory.definitions.notebook), (name) =>
      name === 'zhat' ? 0.5 : 1,
    ),
  );
  expect(left).toBeCloseTo(4, 12);
  expect(right).toBeCloseTo(1, 12);
});
