import { expect, test } from 'vitest';
import { applyEdit } from './edit.ts';
import { editsOf } from './edits.ts';

const slips = (latex: string): string[] => editsOf(latex).map((edit) => applyEdit(latex, edit));

test('every kind of slip of the pen is made', () => {
  const made = slips('\\CE = -\\frac{\\z}{\\zhat} + \\frac{1-\\z}{1-\\zhat}');
  expect(made).toContain('\\CE = -\\frac{\\z}{\\zhat} - \\frac{1-\\z}{1-\\zhat}');
  expect(made).toContain('\\CE =  \\frac{\\z}{\\zhat} + \\frac{1-\\z}{1-\\zhat}');
  expect(made).toContain('\\CE = -\\frac{\\zhat}{\\z} + \\frac{1-\\z}{1-\\zhat}');
  expect(made).toContain('\\CE = -\\frac{\\z}{\\zhat} + \\frac{1-\\z}{\\zhat}');
  expect(made).toContain('\\CE = -\\frac{\\z}{{\\z}} + \\frac{1-\\z}{1-\\zhat}');
  expect(slips('\\f1 = \\x1\\w1')).toContain('\\f1 = \\x1{\\w11}');
  expect(slips('\\f1 = \\x1\\w1')).toContain('\\f1 = \\w1');
  expect(slips('t = \\u^{2}')).toContain('t = \\u');
  expect(slips('t = \\ln(\\u)')).toContain('t = \\sigma(\\u)');
});

test('slips in means, sums and matrices are made', () => {
  const mean = slips('\\frac{1}{n}\\sum_{i=1}^{n}\\CE^{(i)}');
  expect(mean).toContain('\\sum_{i=1}^{n}\\CE^{(i)}');
  expect(mean).toContain('\\frac{1}{n}\\sum_{i=1}^{n-1}\\CE^{(i)}');
  expect(mean).toContain('\\frac{1}{n}\\sum_{i=1}^{n}\\CE^{(1)}');
  const sums = slips('\\mathbf F = \\mathbf X\\mathbf W_1^\\top');
  expect(sums).toContain('\\mathbf F = \\mathbf X\\mathbf W_1');
  expect(sums).toContain('\\mathbf F = \\mathbf X^\\top\\mathbf W_1^\\top');
  expect(sums).toContain('\\mathbf F = \\mathbf F\\mathbf W_1^\\top');
  expect(slips('W_{ij} = 1')).toContain('W_{ji} = 1');
  const errors = slips('\\boldsymbol\\delta_1 = \\mathbf E\\odot\\mathbb{1}[\\mathbf F > 0]');
  expect(errors).toContain('\\boldsymbol\\delta_1 = \\mathbf E');
  expect(slips('t = \\frac{\\partial\\CE}{\\partial\\f1}')).toContain(
    't = {\\frac{\\partial\\CE}{\\partial\\z1}}',
  );
});

test('no slip leaves a formula as it was', () => {
  for (const latex of ['\\zhat(1-\\zhat) \\leq \\frac{1}{4}', '\\step = -\\eta\\cdot(\\zhat-\\z)\\cdot\\z1'])
    expect(slips(latex)).not.toContain(latex);
});
