import { expect, test } from 'vitest';
import { mathText } from './math-text.ts';

test.each([
  ['f_1 = x_1 w_1 + x_2 w_{12}', 'f₁ = x₁w₁ + x₂w₁₂'],
  ['\\hat z = \\frac{1}{1+e^{-f}}', 'ẑ = 1/(1 + e^(−f))'],
  [
    '\\frac{\\partial \\mathrm{CE}}{\\partial \\hat z} = -\\frac{z}{\\hat z} + \\frac{1-z}{1-\\hat z}',
    '∂CE/∂ẑ = −z/ẑ + (1 − z)/(1 − ẑ)',
  ],
  ['z_1 = \\max(0, f_1)', 'z₁ = max(0, f₁)'],
  ['-\\ln\\hat z', '−ln ẑ'],
  ['\\ln\\left(1+e^{f}\\right)\\cdot 2', 'ln(1 + e^f) · 2'],
  [
    '\\begin{aligned} a &= b && \\text{(2.4a)} \\\\ &\\approx c && \\text{(2.4b)} \\end{aligned}',
    'a = b (2.4a); ≈ c (2.4b)',
  ],
])('%s reads %s', (latex, text) => {
  expect(mathText(latex)).toBe(text);
});
