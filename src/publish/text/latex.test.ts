import katex from 'katex';
import { expect, test } from 'vitest';
import { plainLatex } from '../../notation/typeset.ts';
import { displayOf, handwritten } from './latex.ts';

const mathml = (latex: string): string =>
  katex
    .renderToString(latex, { output: 'mathml', strict: 'ignore' })
    .replace(/<annotation.*<\/annotation>|<\/?mrow>|<\/?mstyle[^>]*>/gs, '');

test.each([
  ['\\f1 = \\x1\\w1 + \\x2\\w2', 'f_1 = x_1 w_1 + x_2 w_2'],
  ['\\zhat = \\frac{1}{1+e^{-\\f}}', '\\hat z = \\frac{1}{1+e^{-f}}'],
  ['e^\\f\\cdot e^{\\zhat}', 'e^{f}\\cdot e^{\\hat z}'],
  ['-\\frac{\\z}{\\zhat}', '-\\frac{z}{\\hat z}'],
  ['\\ln\\zhat - 2\\f\\z', '\\ln\\hat z - 2 f z'],
  [
    '\\frac{\\partial\\CE}{\\partial\\w11} = \\zhat\\zhat',
    '\\frac{\\partial \\mathrm{CE}}{\\partial w_{11}} = \\hat z\\hat z',
  ],
  ['a\\cdot\\z1 b', 'a\\cdot z_1 b'],
])('%s is written as by hand, and typeset the same', (written, hand) => {
  const plain = plainLatex(written);
  expect(handwritten(plain)).toBe(hand);
  expect(mathml(hand)).toBe(mathml(plain));
});

test('the lines of a derivation are aligned at their relations and have their labels', () => {
  const lines = [
    { latex: '1-{\\hat z} = 1-(a=b)', reason: '\\text{by }x', label: '2.4a' },
    { latex: '\\hphantom{1-{\\hat z}} \\approx {z}', reason: '', label: '2.4b' },
  ];
  expect(displayOf(lines)).toBe(
    '\\begin{aligned}\n1-\\hat z &= 1-(a=b) && \\text{by }x && \\text{(2.4a)} \\\\\n&\\approx z && \\text{(2.4b)}\n\\end{aligned}',
  );
  expect(displayOf(lines.slice(0, 1))).toBe(
    '1-\\hat z = 1-(a=b) \\qquad \\text{by }x \\qquad \\text{(2.4a)}',
  );
});
