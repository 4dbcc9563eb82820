import { describe, expect, test } from 'vitest';
import { memoryCache } from '../cache.ts';
import { complaintsOf } from '../complaints.ts';
import { prove } from '../prove.ts';

const equation = (id: string, lines: readonly string[], kind = ''): string => {
  const latex =
    lines.length > 1 ? ['\\begin{aligned}', lines.join(' \\\\\n'), '\\end{aligned}'].join('\n') : lines[0];
  return `<Equation id="${id}"${kind}>\n$$\n${latex ?? ''}\n$$\n</Equation>`;
};
const axiom = (id: string, latex: string): string => equation(id, [latex], ' kind="definition"');

const axioms = {
  file: 'content/en/01-axioms.mdx',
  text: [
    '---\ntitle: T\nchapter: 1\nmodel: notebook\n---\n',
    axiom('f1', '\\f1 = \\x1\\w1 + \\x2\\w2'),
    axiom('f2', '\\f2 = \\x1\\w12 + \\x2\\w2'),
    axiom('z1', '\\z1 = \\max(0, \\f1)'),
    axiom('z2', '\\z2 = \\max(0, \\f2)'),
    axiom('f', '\\f = \\z1\\w11 + \\z2 + \\w22'),
    axiom('zhat', '\\zhat = \\frac{1}{1+e^{-\\f}}'),
    axiom('CE', '\\CE = -\\left(\\z\\ln\\zhat + (1-\\z)\\ln(1-\\zhat)\\right)'),
    axiom('L', '\\L = \\zhat^{\\z}\\cdot\\left(1-\\zhat\\right)^{1-\\z}'),
    axiom('u', '\\u = 1+e^{-\\f}'),
    axiom('step', '\\step = -\\eta\\cdot\\frac{\\partial\\CE}{\\partial\\w11}'),
    equation('dCE_dzhat', ['\\frac{\\partial\\CE}{\\partial\\zhat} = -\\frac{\\z}{\\zhat} + \\frac{1-\\z}{1-\\zhat}']),
    equation('dzhat_df', ['\\frac{\\partial\\zhat}{\\partial\\f} = \\zhat(1-\\zhat)']),
    equation('dCE_dw11', ['\\frac{\\partial\\CE}{\\partial\\w11} = (\\zhat-\\z)\\cdot\\z1']),
    equation('dCE_df', ['\\frac{\\partial\\CE}{\\partial\\f} = \\zhat-\\z']),
    equation('ln-product', ['\\ln(a\\cdot b) = \\ln(a) + \\ln(b)']),
    equation('ln-slope', ['\\frac{d}{dt}\\left(\\ln t\\right) = \\frac{1}{t}']),
  ].join('\n\n'),
}; // prettier-ignore

/** The same for three samples, where the chapter that refers to it has two. */
const ofThree = {
  file: 'content/en/04-three.mdx',
  text: [
    '---\ntitle: T\nchapter: 4\nmodel: notebook\nshapes: { n: 3, quantities: { samples: 3 } }\n---\n',
    equation('three-by-one', ['\\frac{\\CE^{(1)}+\\CE^{(2)}+\\CE^{(3)}}{3} = \\frac{1}{n}\\sum_{i=1}^{n}\\CE^{(i)}']),
    equation('mean-of-three', ['\\frac{\\partial}{\\partial\\w11}\\left(\\frac{1}{n}\\sum_{i=1}^{n}\\CE^{(i)}\\right) = \\frac{1}{n}\\sum_{i=1}^{n}\\left(\\zhat^{(i)}-\\z^{(i)}\\right)\\z1^{(i)}']),
  ].join('\n\n'),
}; // prettier-ignore

const cache = memoryCache();

/** The lines of a derivation in which one differs: what its author reads, and whether each reason was checked. */
function told(lines: readonly string[]) {
  const shapes = 'shapes: { n: 2, quantities: { samples: 2 } }';
  const text = `---\ntitle: T\nchapter: 5\nmodel: notebook\n${shapes}\n---\n\n${equation('e', lines)}\n`;
  const proof = prove([axioms, ofThree, { file: 'content/en/05-e.mdx', text }], { cache });
  const complaints = complaintsOf(proof).filter(({ file, rule }) => file.endsWith('05-e.mdx') && rule !== 'model-agrees');
  return {
    complaints: complaints.map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`),
    reasons: proof.relations
      .filter(({ relation }) => relation.formula.card?.id === 'e')
      .map(({ verdict }) => (verdict.kind === 'holds' ? verdict.reason : verdict.kind)),
  };
} // prettier-ignore

const sigmaSymmetry = [
  '1-\\zhat &= 1-\\frac{1}{1+e^{-\\f}} \\by{the definition of $\\zhat$}',
  ' &= \\frac{1+e^{-\\f}}{1+e^{-\\f}}-\\frac{1}{1+e^{-\\f}} \\by{a common denominator}',
  ' &= \\frac{e^{-\\f}}{1+e^{-\\f}} \\by{subtract}',
  ' &= \\frac{e^{-\\f}\\cdot e^{\\f}}{\\left(1+e^{-\\f}\\right)\\cdot e^{\\f}} \\by{multiply above and below by $e^{\\f}$}',
  ' &= \\frac{1}{e^{\\f}+1} \\by{multiply out}',
  ' &= \\sigma(-\\f) \\by{the definition of $\\sigma$}',
];
const lnL = [
  '-\\ln\\L &= -\\ln\\left(\\zhat^{\\z}\\cdot\\left(1-\\zhat\\right)^{1-\\z}\\right) \\by{the definition of $\\L$}',
  ' &= -\\left(\\ln\\left(\\zhat^{\\z}\\right) + \\ln\\left(\\left(1-\\zhat\\right)^{1-\\z}\\right)\\right) \\by{by \\ref{ln-product}}',
  ' &= -\\left(\\z\\ln\\zhat + (1-\\z)\\ln(1-\\zhat)\\right) \\by{the logarithm of a power}',
];
const secondTerm = [
  '\\frac{\\partial}{\\partial\\zhat}\\left(-(1-\\z)\\ln(1-\\zhat)\\right) &= -(1-\\z)\\cdot\\frac{\\partial}{\\partial\\zhat}\\left(\\ln(1-\\zhat)\\right) \\by{a constant factor}',
  ' &= -(1-\\z)\\cdot\\frac{1}{1-\\zhat}\\cdot(-1) \\by{the chain rule}',
  ' &= \\frac{1-\\z}{1-\\zhat} \\by{rearrange}',
];
const firstTerm = [
  '\\frac{\\partial}{\\partial\\zhat}\\left(-\\z\\ln\\zhat\\right) &= -\\z\\cdot\\frac{\\partial}{\\partial\\zhat}\\left(\\ln\\zhat\\right) \\by{a constant factor}',
  ' &= -\\z\\cdot\\frac{1}{\\zhat} \\by{by \\ref{ln-slope}}',
];
const dudf = [
  '\\frac{\\partial\\u}{\\partial\\f} &= \\frac{\\partial}{\\partial\\f}\\left(1+e^{-\\f}\\right) \\by{the definition of $\\u$}',
  ' &= 0+e^{-\\f}\\cdot(-1) \\by{the derivative of a sum}',
  ' &= -e^{-\\f} \\by{simplify}',
];
const dfdw = [
  '\\frac{\\partial\\f}{\\partial\\w11} &= \\frac{\\partial}{\\partial\\w11}\\left(\\z1\\w11+\\z2+\\w22\\right) \\by{the definition of $\\f$}',
  ' &= \\z1+0+0 \\by{term by term}',
  ' &= \\z1',
];
const quotient = [
  '\\frac{\\left(\\z1\\cdot\\left(\\w11+h\\right)+\\z2+\\w22\\right)-\\f}{h} &= \\frac{\\z1\\cdot\\w11+\\z1\\cdot h+\\z2+\\w22-\\f}{h} \\by{multiply out}',
  ' &= \\frac{\\f+\\z1\\cdot h-\\f}{h} \\by{the definition of $\\f$}',
  ' &= \\frac{\\z1\\cdot h}{h} \\by{cancel $\\f$}',
  ' &= \\z1 \\by{cancel $h$}',
];
const error = [
  '\\frac{\\partial\\CE}{\\partial\\f} &= \\frac{\\partial\\CE}{\\partial\\zhat}\\cdot\\frac{\\partial\\zhat}{\\partial\\f} \\by{the chain rule}',
  ' &= \\left(-\\frac{\\z}{\\zhat} + \\frac{1-\\z}{1-\\zhat}\\right)\\cdot\\zhat(1-\\zhat) \\by{put in \\ref{dCE_dzhat} and \\ref{dzhat_df}}',
  ' &= -\\frac{\\z}{\\zhat}\\cdot\\zhat(1-\\zhat) + \\frac{1-\\z}{1-\\zhat}\\cdot\\zhat(1-\\zhat) \\by{multiply out}',
  ' &= -\\z\\cdot(1-\\zhat) + (1-\\z)\\cdot\\zhat \\by{the denominators cancel}',
  ' &= -\\z + \\z\\cdot\\zhat + \\zhat - \\z\\cdot\\zhat \\by{multiply out}',
  ' &= \\zhat-\\z \\by{cancel}',
];

const byError = [
  '\\step &= -\\eta\\cdot(\\zhat-\\z)\\cdot\\z1 \\by{the definition of $\\step$, and \\ref{dCE_dw11}}',
  ' &= \\eta\\cdot(\\z-\\zhat)\\cdot\\z1 \\by{rearrange}',
];

const chainGoesOn = [
  '\\frac{\\partial\\CE}{\\partial\\w1} = \\frac{\\partial\\CE}{\\partial\\f}\\cdot\\w11\\cdot\\frac{\\partial\\z1}{\\partial\\f1}\\cdot\\x1 \\by{the chain rule, the definition of $\\f$, the definition of $\\f1$}',
];
const mean = '\\frac{\\partial}{\\partial\\w11}\\left(\\frac{1}{n}\\sum_{i=1}^{n}\\CE^{(i)}\\right)';
const errors = '\\frac{1}{n}\\sum_{i=1}^{n}\\left(\\zhat^{(i)}-\\z^{(i)}\\right)\\z1^{(i)}';
const ofAll = [
  `${mean} &= \\frac{1}{n}\\sum_{i=1}^{n}\\frac{\\partial\\CE^{(i)}}{\\partial\\w11} \\by{term by term, a constant factor}`,
  ` &= ${errors} \\by{\\ref{dCE_dw11} for each}`,
];
const oneOfAll = [`${mean} = ${errors} \\by{one entry: \\ref{mean-of-three}}`];

test.each([
  ['1 − ẑ', sigmaSymmetry],
  ['the logarithm of the likelihood', lnL],
  ['a logarithm’s slope', firstTerm],
  ['one through 1 − ẑ', secondTerm],
  ['u’s slope', dudf],
  ['the third factor', dfdw],
  ['a ratio of changes', quotient],
  ['the error', error],
  ['a definition and an equation', byError],
  ['a chain, two of its slopes put in', chainGoesOn],
  ['an equation for each of two samples', ofAll],
  ['an equation of three samples', oneOfAll],
])('%s: each step was done as its reason says', (_, lines) => {
  const { complaints, reasons } = told(lines);
  expect(complaints).toEqual([]);
  expect(reasons.filter((reason) => reason !== 'checked' && reason !== undefined)).toEqual([]);
}); // prettier-ignore

/** One line of a derivation with another right side or another reason. */
const changed = (lines: readonly string[], index: number, from: string, to: string): string[] => {
  const line = lines[index] ?? '';
  if (!line.includes(from)) throw new Error(`line ${String(index)} has no ${from}`);
  return lines.map((each, i) => (i === index ? line.replace(from, () => to) : each));
};

test('a derivation may start at a quantity and go on from its definition, if something is done to it', () => {
  const start = (reason: string, right = '-\\z\\ln\\zhat - (1-\\z)\\ln(1-\\zhat)') =>
    told([`\\CE = ${right} \\by{${reason}}`]);
  expect(start('multiply out').reasons).toEqual(['checked']);
  expect(start('the definition of $\\CE$').reasons).toEqual(['checked']);
  expect(start('cancel').complaints.join()).toContain('not what was done');
  const same = '-\\left(\\z\\ln\\zhat + (1-\\z)\\ln(1-\\zhat)\\right)';
  expect(start('rearrange', same).complaints.join()).toContain('does not lead to this line');
});

describe('a reason that is not what was done is told at its place', () => {
  test.each([
    ['the definition of another', sigmaSymmetry, 0, '$\\zhat$', '$\\u$', '11:34 equation 5.1a (“e”): the reason “the definition of $\\u$” is not what was done: that alone does not lead to this line\n  \\by{the definition of $\\zhat$} would be right'],
    ['algebra for a definition', sigmaSymmetry, 0, 'the definition of $\\zhat$', 'rearrange', 'does not lead to this line'],
    ['a definition for algebra', sigmaSymmetry, 2, 'subtract', 'the definition of $\\zhat$', 'the line follows without $\\zhat$\n  \\by{rearrange} would be right'],
    ['cancel for multiply out', error, 4, 'multiply out', 'cancel', 'rewritten in another way'],
    ['multiply out for cancel', error, 3, 'the denominators cancel', 'multiply out', 'rewritten in another way'],
    ['another equation', error, 1, '\\ref{dzhat_df}', '\\ref{dCE_dw11}', 'does not lead to this line'],
    ['an equation too few', error, 1, ' and \\ref{dzhat_df}', '', 'does not lead to this line'],
    ['an equation too many', error, 1, '\\ref{dzhat_df}', '\\ref{dzhat_df}, \\ref{ln-slope}', 'the line follows without \\ref{ln-slope}'],
    ['the line itself', error, 5, 'cancel', 'by \\ref{e.f}', 'a line is not its own reason'],
    ['a later line', error, 4, 'multiply out', 'by \\ref{e.f}', 'a line is not its own reason'],
    ['no chain', error, 5, 'cancel', 'the chain rule', 'no derivative is taken here'],
    ['a rule for another function', firstTerm, 1, 'by \\ref{ln-slope}', 'the derivative of e', 'nothing of that kind is differentiated here'],
    ['a derivative without its rule', dudf, 1, 'the derivative of a sum', 'rearrange', '\\by{differentiate} would be right'],
    ['a rule of logarithms', lnL, 2, 'the logarithm of a power', 'multiply out', 'does not lead to this line'],
    ['a definition twice', chainGoesOn, 0, '$\\f$', '$\\f1$', 'does not lead to this line'],
    ['a definition that no slope is put in from', chainGoesOn, 0, '$\\f$', '$\\CE$', 'does not lead to this line'],
    ['another equation for each', ofAll, 1, '\\ref{dCE_dw11}', '\\ref{dCE_df}', 'does not lead to this line'],
    ['another equation of all', oneOfAll, 0, '\\ref{mean-of-three}', '\\ref{dCE_dw11}', 'does not lead to this line'],
    ['an equation of more samples than there are here', oneOfAll, 0, '\\ref{mean-of-three}', '\\ref{three-by-one}', 'does not lead to this line'],
    ['a definition that is none', dfdw, 0, '$\\f$', '$\\frac{\\partial\\f}{\\partial\\w11}$', 'does not lead to this line'],
  ])('%s', (_, lines, index, from, to, message) => {
    const { complaints } = told(changed(lines, index, from, to));
    expect(complaints.join('\n')).toContain(message);
    expect(complaints).toHaveLength(1);
  });

  test.each([
    ['a term that the derivative does not feel', dfdw, 0, '+\\w22', '-\\w22', 'what is differentiated here is not what'],
    ['a gate squared, which is 0 or 1', ['\\frac{\\partial\\CE}{\\partial\\w1} = \\frac{\\partial\\CE}{\\partial\\f}\\cdot\\frac{\\partial\\f}{\\partial\\z1}\\cdot\\frac{\\partial\\z1}{\\partial\\f1}\\cdot\\frac{\\partial\\f1}{\\partial\\w1} \\by{the chain rule}'], 0, '\\frac{\\partial\\z1}{\\partial\\f1}', '\\left(\\frac{\\partial\\z1}{\\partial\\f1}\\right)^{2}', 'the chain rule'],
    ['an equal number in the place of a derivative', ['\\frac{\\partial\\CE}{\\partial\\w11} = \\frac{\\partial\\CE}{\\partial\\f}\\cdot\\frac{\\partial\\f}{\\partial\\w11} \\by{the chain rule}'], 0, '\\frac{\\partial\\f}{\\partial\\w11}', '\\z1', 'the chain rule'],
  ])('and so is a line that is true, but not what its reason makes: %s', (_, lines, index, from, to, message) => {
    expect(told(lines).complaints).toEqual([]);
    const { complaints } = told(changed(lines, index, from, to));
    expect(complaints.join('\n')).toContain(message);
  });
}); // prettier-ignore

test('words that nothing is known of are allowed, and are not said to be checked', () => {
  const { complaints, reasons } = told(changed(error, 5, 'cancel', 'a miracle'));
  expect(complaints).toEqual([]);
  expect(reasons.at(-1)).toBe('unchecked');
});

test('what such words name stands in their line', () => {
  expect(told(changed(error, 5, 'cancel', 'a miracle of $\\z$')).complaints).toEqual([]);
  const { complaints } = told(changed(error, 5, 'cancel', 'a miracle of $\\w1$'));
  expect(complaints.join('\n')).toContain('the reason names $\\w1$, which does not stand in this line');
  const refer = (to: string) =>
    told(changed(error, 5, 'cancel', `a miracle as in \\ref{${to}}`)).complaints.join('\n');
  expect(refer('zhat')).toBe('');
  expect(refer('dCE_dw11')).toContain('\\ref{dCE_dw11} is about what does not stand in this line');
  const dzhatdu =
    '\\frac{\\partial\\zhat}{\\partial\\u} = -\\frac{1}{\\u^{2}} \\by{$\\u$ in the place of $t$}';
  expect(told([dzhatdu]).complaints).toEqual([]);
  expect(told(changed([dzhatdu], 0, '$\\u$', '$\\zhat$')).complaints.join('\n')).toContain(
    'does not stand on the right of this line',
  );
});

test('what a reason states in a formula is proved like any other', () => {
  const { complaints } = told(changed(error, 5, 'cancel', 'since $\\z\\cdot\\zhat = \\z$'));
  expect(complaints.join('\n')).toContain('this relation does not hold');
});
