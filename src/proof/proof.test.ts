import { describe, expect, test } from 'vitest';
import { trace } from '../model/trace.ts';
import { memoryCache } from './cache.ts';
import { complaintsOf, complaintsOfBook } from './complaints.ts';
import { proofOfBook } from './of-book.ts';
import { prove, type ProveOptions } from './prove.ts';
import { writtenLanguages } from '../chapters/sources.ts';
import { totalsOf } from './summary.ts';

const chapter = (number: number, model: string, body: string): string =>
  `---\ntitle: T\nchapter: ${String(number)}\nmodel: ${model}\n---\n\n${body}\n`;

const equation = (latex: string, attributes = 'id="e"'): string =>
  `<Equation ${attributes}>\n$$\n${latex}\n$$\n</Equation>`;

const axiom = (id: string, latex: string, more = ''): string =>
  equation(latex, `id="${id}" kind="definition"${more}`);

/** The definitions of the network and its loss, as the first chapters print them. */
const axioms = {
  file: 'content/en/01-axioms.mdx',
  text: chapter(
    1,
    'notebook',
    [
      axiom('f1', '\\f1 = \\x1\\w1 + \\x2\\w2'),
      axiom('f1-intended', '\\f1 = \\x1\\w1 + \\x2\\w21', ' model="intended"'),
      axiom('f2', '\\f2 = \\x1\\w12 + \\x2\\w2'),
      axiom('z1', '\\z1 = \\max(0, \\f1)'),
      axiom('z2', '\\z2 = \\max(0, \\f2)'),
      axiom('f', '\\f = \\z1\\w11 + \\z2 + \\w22'),
      axiom('f-intended', '\\f = \\z1\\w11 + \\z2\\w22', ' model="intended"'),
      axiom('zhat', '\\zhat = \\frac{1}{1+e^{-\\f}}'),
      axiom('CE', '\\CE = -\\left(\\z\\ln\\zhat + (1-\\z)\\ln(1-\\zhat)\\right)'),
    ].join('\n\n'),
  ),
};

/** The axioms are checked once for all tests. */
const cache = memoryCache();

const wrongFile = 'content/en/05-term-1.mdx';

/** What an author reads of a chapter that follows the axioms: file:line:column message. */
function complaintsAbout(body: string, options: ProveOptions & { model?: string } = {}): string[] {
  const text = chapter(5, options.model ?? 'notebook', body);
  return complaintsOf(prove([axioms, { file: wrongFile, text }], { cache, ...options }))
    .filter(({ rule, file }) => rule !== 'no-definition' || file === wrongFile)
    .map(({ file, line, column, message }) => `${file}:${String(line)}:${String(column)} ${message}`);
}

test('every relation of the book holds, fewer than 1 in 20 is left unchecked', () => {
  for (const language of writtenLanguages()) {
    const { proof, complaints } = proofOfBook(language);
    expect(complaints).toEqual([]);
    const { relations, unchecked, points } = totalsOf(proof);
    expect(relations).toBeGreaterThan(100);
    expect(unchecked * 20).toBeLessThan(relations);
    expect(points / relations).toBeGreaterThan(900);
  }
});

test('points follow from the equation alone: a check repeated gives the same figures', () => {
  const figures = (options: ProveOptions = {}) =>
    prove([axioms], options).relations.map(({ verdict }) => verdict);
  expect(figures()).toEqual(figures({ cache }));
});

describe('a wrong relation is told at its place, with the point, both values and where the sides part', () => {
  test('a dropped sign in a display equation', () => {
    const [first = '', ...rest] = complaintsAbout(
      equation(
        '\\frac{\\partial\\CE}{\\partial\\zhat} = -\\frac{\\z}{\\zhat} - \\frac{1-\\z}{1-\\zhat}',
        'id="dCE_dzhat"',
      ),
    );
    expect(rest).toEqual([]);
    expect(first).toMatch(/^content\/en\/05-term-1\.mdx:9:55 equation 5\.1 \(“dCE_dzhat”\) does not hold/);
    expect(first).toMatch(/at ẑ = .*\(from x₁ = .*z = .*\): left [−\d.e]+, right [−\d.e]+/s);
    expect(first).toContain('the sides part here: with + instead of − here, both sides agree');
  });

  test.each([
    ['an inline formula', 'So $1-\\zhat = \\zhat$, as before.', ':7:5 this relation does not hold'],
    [
      'a later line of a derivation',
      equation(
        '\\begin{aligned}\n\\CE &= -\\z\\ln\\zhat - (1-\\z)\\ln(1-\\zhat) \\\\\n &= -\\z\\ln\\zhat + (1-\\z)\\ln(1-\\zhat)\n\\end{aligned}',
      ),
      ':11:17 equation 5.1b (“e”) does not hold',
    ],
    [
      'a chain of relations',
      'Here $\\zhat = \\sigma(\\f) = \\sigma(-\\f)$.',
      'this relation does not hold\n  \\sigma(\\f) = \\sigma(-\\f)',
    ],
    ['a bound', 'But $\\zhat < 1-\\zhat$.', '\\zhat < 1-\\zhat\n  at ẑ = '],
    [
      'a rounded value',
      'So $\\ln 2 \\approx 0.69$ and $\\ln 2 \\approx 0.68$.',
      ':7:36 this relation does not hold',
    ],
    ['a conditional', 'If $\\f > 0 \\Rightarrow \\zhat < \\frac{1}{2}$.', 'left '],
    ['a factor too few', equation('\\frac{\\partial\\zhat}{\\partial\\f} = \\zhat'), 'the sides part here'],
    [
      'a wiring that is not the page’s',
      equation('\\f1 = \\x1\\w1 + \\x2\\w21', 'id="e"'),
      'with \\w2 instead of \\w21 here, both sides agree',
    ],
    [
      'a derivative operator',
      equation('\\frac{\\partial}{\\partial\\zhat}\\left(\\ln(1-\\zhat)\\right) = \\frac{1}{1-\\zhat}'),
      'the sides part here: with a minus here',
    ],
    [
      'a term that the derivative does not feel',
      equation(
        '\\frac{\\partial\\f}{\\partial\\w11} = \\frac{\\partial}{\\partial\\w11}\\left(\\z1\\w11-\\z2+\\w22\\right)',
      ),
      'a term that this derivative does not feel is wrong',
    ],
    [
      'a slope on the wrong side of the kink',
      equation(
        '\\frac{\\partial\\z1}{\\partial\\f1} = \\begin{cases} 1 & \\f1 \\ge 0 \\\\ 0 & \\text{otherwise} \\end{cases}',
      ),
      ':9:33 equation 5.1 (“e”) does not hold',
    ],
    [
      'the same with its conditions in Korean',
      equation(
        '\\frac{\\partial\\z1}{\\partial\\f1} = \\begin{cases} 1 & \\f1 \\ge 0 \\text{일 때} \\\\ 0 & \\text{그 밖의 경우} \\end{cases}',
      ),
      ':9:33 equation 5.1 (“e”) does not hold',
    ],
  ])('%s', (_, body, message) => {
    const found = complaintsAbout(body).join('\n');
    expect(found).toContain(wrongFile);
    expect(found).toContain(message);
  });

  test('what no single change mends is told at the relation sign', () => {
    expect(complaintsAbout(equation('\\CE = \\f1\\f2')).join()).toContain(
      ':9:5 equation 5.1 (“e”) does not hold',
    );
  });
});

describe('an author’s mistake is an error at its place', () => {
  test.each([
    ['an unknown weight', 'See $\\w13 = 1$.', ':7:6 this relation: unknown quantity \\w13'],
    ['an unknown command', 'See $\\zhat = \\foo$.', 'unknown symbol \\foo'],
    ['a bare letter of the book', 'See $z = \\z$.', 'the bare letter z is no quantity; write \\z'],
    [
      'a second definition',
      axiom('again', '\\zhat = \\sigma(\\f)'),
      ':9:1 equation 5.1 (“again”): zhat is already defined by “zhat”',
    ],
    [
      'a cycle',
      axiom('u', '\\u = \\L + 1') + '\n\n' + axiom('L', '\\L = \\u'),
      'the definitions go in a circle: u → L → u',
    ],
    [
      'a definition of no quantity',
      axiom('none', '\\zhat + 1 = \\f'),
      '(“none”): a definition is “quantity = …”',
    ],
    ['a definition of an input', axiom('x', '\\x1 = \\x2'), 'no quantity that can be defined'],
    [
      'a quantity without a definition',
      equation('\\L = \\zhat'),
      'L has no definition in the notebook wiring',
    ],
    ['an unclosed brace', equation('\\zhat = \\frac{1}{\\u'), '{ is never closed'],
    ['an unclosed bracket', equation('\\zhat = \\left(\\sigma(\\f)'), '\\left( is never closed'],
    ['a relation that breaks off', equation('\\zhat = 1 +'), 'the formula breaks off or has a sign too many'],
    ['a product that is unclear', equation('\\CE = -\\ln\\zhat\\cdot\\z'), 'unclear how far \\ln reaches'],
    ['an empty right side', equation('\\zhat ='), ':9:7 equation 5.1 (“e”): nothing to the right of ='],
    ['an empty left side', equation('= \\zhat'), ':9:1 equation 5.1 (“e”): nothing to the left of ='],
    [
      'a claim that is no claim',
      equation('\\CE = \\CE'),
      ':9:5 equation 5.1 (“e”): this says nothing: \\CE stands on both sides',
    ],
    [
      'a line that repeats the one before it',
      equation('\\begin{aligned} \\zhat &= \\sigma(\\f) \\\\ &= \\sigma(\\f) \\end{aligned}'),
      'this says nothing: \\sigma(\\f) was said just before',
    ],
    ['a claim in terms of itself', equation('\\CE = \\CE + 0'), 'this says nothing'],
    [
      'a bound that is never reached',
      equation('\\zhat(1-\\zhat) \\leq \\frac{1}{3}'),
      ':9:16 equation 5.1 (“e”): the two sides of ≤ are equal at no point that was tried; write <',
    ],
    [
      'a side that is undefined where the other is not',
      equation('\\f = \\f\\cdot\\frac{\\ln(\\f2)}{\\ln(\\f2)}'.replace('\\f =', '\\f + 0 =')),
      'NaN',
    ],
    ['no relation', equation('\\zhat + \\z'), 'no relation (=, <, ≈ …)'],
    ['a relation that no point can refute', 'See $\\zhat \\to 1$.', '\\to cannot be checked at points'],
    [
      'a check left out without a reason',
      equation('\\zhat = 1', 'id="e" unchecked=""'),
      'unchecked needs a reason',
    ],
    [
      'too much left unchecked',
      `${equation('\\zhat = 1', 'id="e" unchecked="a theorem"')}`,
      '1 of 10 formulas are unchecked; fewer than 1 in 20 may be',
    ],
  ])('%s', (_, body, message) => {
    expect(complaintsAbout(body).join('\n')).toContain(message);
  });

  test('what cannot be checked passes with a reason, and is listed', () => {
    const text = chapter(5, 'notebook', '<Unchecked reason="a limit">$\\zhat \\to 1$</Unchecked>');
    const { relations } = prove([{ file: wrongFile, text }]);
    expect(relations.map(({ verdict }) => verdict)).toEqual([{ kind: 'unchecked', reason: 'a limit' }]);
  });
});

describe('the TypeScript is compared with what is printed', () => {
  const stale = (change: (values: Record<string, number>) => Record<string, number>): ProveOptions => ({
    traceOf: (wiring, state) => {
      const values = trace(wiring, state);
      return { ...values, ...change(values) };
    },
  });

  test('a function with a wrong sign is told at its definition', () => {
    const text = complaintsAbout(
      '',
      stale(({ f1 = 0 }) => ({ z1: Math.max(0, -f1) })),
    ).join('\n');
    expect(text).toMatch(/^content\/en\/01-axioms\.mdx:27:5 the TypeScript of z1 \(notebook wiring\) gives/m);
  });

  test('a gradient from a weight that was already updated is told, too', () => {
    const hidden = stale(({ dCE_dw1 = 0, w11 = 1, updatedW11 = 0 }) => ({
      dCE_dw1: (dCE_dw1 / w11) * updatedW11,
    }));
    expect(complaintsAbout('', hidden).join('\n')).toContain(
      'the TypeScript of dCE_dw1 (notebook wiring) gives',
    );
  });
});

test('a function that nothing printed tells the meaning of is told, and not counted as agreeing', () => {
  const proof = prove([axioms], { cache });
  const told = complaintsOfBook(proof, []).filter(({ message }) =>
    message.includes('is held against nothing'),
  );
  expect(told.map(({ file }) => file)).toContain('src/model (step)');
  expect(told[0]?.message).toMatch(/has no definition in the notebook wiring; print it on a card/);
  expect(totalsOf(proof).functions + told.length).toBe(proof.functions.length);
});
