import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { memoryCache } from '../cache.ts';
import { checksOf } from '../checks.ts';
import { complaintsOf } from '../complaints.ts';
import { prove } from '../prove.ts';
import { trialOf } from '../trial.ts';

const right = {
  file: 'src/proof/fixtures/shapes.mdx',
  text: readFileSync('src/proof/fixtures/shapes.mdx', 'utf8'),
};
const head =
  right.text.slice(0, right.text.indexOf('\n---\n', 4)) + '\n  R: [[a1, a2], [a3]]\n  r: vectro 3\n---\n';
const cache = memoryCache();

test('vectors, matrices, sums and cases hold, entry by entry; what no point can refute is unchecked', () => {
  const proof = prove([right], { cache });
  expect(complaintsOf(proof).filter(({ file }) => file === right.file)).toEqual([]);
  const verdicts = proof.relations.map(({ relation, verdict }) => [relation.id, verdict.kind] as const);
  expect(verdicts).toContainEqual(['outer-product[2,1]', 'holds']);
  expect(verdicts.filter(([, kind]) => kind === 'holds').length).toBeGreaterThan(50);
  expect(verdicts.filter(([, kind]) => kind === 'unchecked')).toEqual([
    ['expectation.a', 'unchecked'],
    ['expectation.b', 'unchecked'],
  ]);
});

const sum = String.raw`\frac{1}{n}\sum_{i=1}^{n}`;
const error = String.raw`(\mathbf a^\top \mathbf s^{(i)} - t^{(i)})`;
const meanLoss = String.raw`\frac{\partial}{\partial\mathbf a}\left(\frac{1}{2n}\sum_{i=1}^{n}${error}^2\right)`;

test('a page tries an equation of vectors entry by entry', () => {
  const proof = prove([right], { cache });
  const check = checksOf(proof).get('layer-entry');
  const rows = check ? trialOf(check, proof).rows : [];
  expect(rows.map(({ number }) => number)).toEqual(
    ['20.2 (i = 1)', '20.2 (i = 2)'].map((name) => name.replace('20.2', check?.number ?? '')),
  );
});

test('a vector is defined by what its entries are', () => {
  const layer = String.raw`\mathbf h = \mathbf W\mathbf x`;
  const text = `${head}\n<Equation id="layer" kind="definition">\n$$\n${layer}\n$$\n</Equation>\n`;
  const { theory, relations } = prove([{ file: 'definition.mdx', text }], { cache });
  expect([...theory.definitions.intended.trees.keys()]).toEqual(['f1', 'f2']);
  expect(relations.map(({ relation, verdict }) => [relation.kind, verdict.kind])).toEqual([
    ['definition', 'holds'],
    ['definition', 'holds'],
  ]);
});

/** What is wrong, ▸ before the place that is told, and the reason. */
const wrong: readonly (readonly [what: string, latex: string, reason: string])[] = [
  ['a transposed factor', String.raw`\mathbf h = \mathbf W▸^\top \mathbf x`, 'entry 1 of equation'],
  ['a lost index', String.raw`h_i = \sum_{j=1}^{2} ▸W_{i} x_j`, 'W is 2×2: an entry has two indices, not 1'],
  ['an index for another', String.raw`h_i ▸= \sum_{j=1}^{2} W_{ij} x_i`, 'entry i = 1 of equation'],
  ['a wrong shape', String.raw`\mathbf C▸\mathbf a = \mathbf a`, '2×2 times 3: the inner sizes differ'],
  [
    'factors in the wrong order',
    String.raw`\mathbf A\mathbf B ▸= \mathbf B\mathbf A`,
    'the left side is 2×2, the right side 3×3: the shapes differ',
  ],
  ['a sum of two shapes', String.raw`\mathbf A + ▸\mathbf B = \mathbf A`, '2×3 plus 3×2: the shapes differ'],
  [
    'a sum to n − 1',
    String.raw`${meanLoss.replace('^{n}', '^{▸n}')} = \frac{1}{n}\sum_{i=1}^{n-1}${error}\,\mathbf s^{(i)}`,
    'entry 1 of equation',
  ],
  [
    'a mean that is no mean',
    String.raw`${meanLoss} = ▸\sum_{i=1}^{n}${error}\,\mathbf s^{(i)}`,
    'entry 1 of equation',
  ],
  ['a lost sample', String.raw`${meanLoss} ▸= ${sum}${error}\,\mathbf s^{(1)}`, 'entry 1 of equation'],
  [
    '⊙ for a product',
    String.raw`\mathbf C\mathbf D + \mathbf C ▸= \mathbf C\odot\mathbf D + \mathbf C`,
    'entry 1,1 of equation',
  ],
  [
    'a product for ⊙',
    String.raw`\boldsymbol\delta = ▸(\zhat - \z)\,\mathbf v \cdot \begin{cases} 1 & \mathbf h > 0 \\ 0 & \text{otherwise} \end{cases}`,
    '2 times 2: the inner sizes differ; an inner product is a^\\top b, entry by entry is ⊙',
  ],
  [
    'a missing transpose',
    String.raw`\frac{\partial\CE}{\partial\mathbf x} = \mathbf W▸ \boldsymbol\delta`,
    'entry 1 of equation',
  ],
  [
    'an outer product without its transpose',
    String.raw`\frac{\partial\CE}{\partial\mathbf W} = \boldsymbol\delta\,▸\mathbf x`,
    '2 times 2: the inner sizes differ',
  ],
  [
    'an outer product turned over',
    String.raw`\frac{\partial\CE}{\partial\mathbf W} ▸= \mathbf x\,\boldsymbol\delta^\top`,
    'entry 1,2 of equation',
  ],
  [
    'entries of a gradient turned over',
    String.raw`\frac{\partial\CE}{\partial W_{▸ij}} = \delta_j x_i`,
    'entry i = 1, j = 2 of equation',
  ],
  [
    'a Jacobian turned over',
    String.raw`\frac{\partial\mathbf h}{\partial\mathbf x} = \mathbf W▸^\top`,
    'entry 1,2 of equation',
  ],
  [
    'the wrong branch of cases',
    String.raw`z_i ▸= \begin{cases} 0 & h_i > 0 \\ h_i & \text{otherwise} \end{cases}`,
    'entry i = 1 of equation',
  ],
  [
    'a recursion without its slope',
    String.raw`\boldsymbol\delta ▸= (\zhat - \z)\,\mathbf v`,
    'entry 1 of equation',
  ],
  [
    'a transpose that keeps the order',
    String.raw`(\mathbf C\mathbf D)^\top ▸= \mathbf C^\top\mathbf D^\top`,
    'entry 1,1 of equation',
  ],
  [
    'matrices that change places',
    String.raw`\mathbf C\mathbf D ▸= \mathbf D\mathbf C`,
    'entry 1,1 of equation',
  ],
  [
    'a quadratic form as if C were symmetric',
    String.raw`\frac{\partial}{\partial\mathbf c}\left(\mathbf c^\top\mathbf C\,\mathbf c\right) ▸= 2\,\mathbf C\,\mathbf c`,
    'entry 1 of equation',
  ],
  [
    'capital letters that change places',
    String.raw`P ▸Q = Q P`,
    'a product of capital letters may be one of matrices; declare Q: matrix 2×2, or Q: number',
  ],
  [
    'a capital letter without a shape',
    String.raw`\mathbf C + ▸Q = Q + \mathbf C`,
    'Q stands among vectors and matrices and has no shape',
  ],
  [
    'a bold letter without a shape',
    String.raw`▸\mathbf q = \mathbf q + \mathbf q`,
    'q has no shape; declare it, as q: vector 3',
  ],
  ['a transpose of numbers', String.raw`▸(pq)^T = q^T p^T`, 'a power has another letter than T'],
  [
    'a sample’s number as a power',
    String.raw`▸\mathbf a^{(2)} = \mathbf a`,
    'a has no samples, so (2) above it is no sample’s number; a power is a^2',
  ],
  [
    'a quantity of a sample that is not there',
    String.raw`▸\zhat^{(5)} = 0`,
    'zhat has 4 samples, and no sample 5',
  ],
  [
    'a mean of samples that is no mean',
    String.raw`\frac{\partial}{\partial\w11}\left(\frac{1}{n}\sum_{i=1}^{n}\CE^{(i)}\right) ▸= \sum_{i=1}^{n}\frac{\partial\CE^{(i)}}{\partial\f^{(i)}}\z1^{(i)}`,
    'equation',
  ],
  [
    'a sample for another',
    String.raw`\frac{\partial\CE^{(i)}}{\partial\w11} ▸= \frac{\partial\CE^{(i)}}{\partial\f^{(i)}}\z1^{(1)}`,
    'entry i = 2 of equation',
  ],
  [
    'a quantity of no sample',
    String.raw`\frac{\partial\CE^{(i)}}{\partial\w11} ▸= \frac{\partial\CE^{(i)}}{\partial\f^{(i)}}\z1`,
    'equation',
  ],
  [
    'another shape below a factor',
    String.raw`\mathbf h = \underset{▸1\times 2}{\mathbf W}\mathbf x`,
    'this stands below what is 2×2; write \\underset{2\\times 2}',
  ],
  ['a sample that is not there', String.raw`▸t^{(5)} = 0`, 't has 4 samples, and no sample 5'],
  ['no sample', String.raw`▸\mathbf s = \mathbf a`, 's has 4 samples: say which, as s^{(1)}'],
  [
    'an index beyond the end',
    String.raw`▸h_3 = 0`,
    'h is 2: the first index runs from 1 to 2, and this is 3',
  ],
  ['an index of two lengths', String.raw`h_i = ▸a_i`, 'i runs to 2 on one side and to 3 on the other'],
  [
    'a matrix with a gap',
    String.raw`\mathbf C = \begin{pmatrix} 1 & 2 \\ ▸3 \end{pmatrix}`,
    'row 2 of the matrix has 1 entries, row 1 has 2',
  ],
  [
    'a vector that equals a number',
    String.raw`\mathbf h ▸= 0`,
    'the left side is 2, the right side a number: the shapes differ',
  ],
  ['a symbolic bound', String.raw`\sum_{i=1}^{▸m} i = \frac{m(m+1)}{2}`, 'nothing says how far it runs'],
  ['a sum that says nothing', String.raw`\sum_{i=1}^{3} a_i ▸= \sum_{i=1}^{3} a_i`, 'this says nothing'],
  [
    'more terms than anybody writes out',
    String.raw`▸\sum_{i=1}^{1000} i = 500500`,
    '1000 terms are too many to be written out',
  ],
  [
    '⊙ beside a product',
    String.raw`\mathbf c ▸\odot \mathbf C \cdot \mathbf c = \mathbf c`,
    'unclear whether ⊙ or the product comes first',
  ],
  [
    'a vector differentiated by a matrix',
    String.raw`\frac{\partial\mathbf h}{\partial▸\mathbf W} = \mathbf x`,
    'the derivative of 2 by 2×2 is no matrix; write it with indices',
  ],
  [
    'a declaration with a gap',
    String.raw`▸\mathbf R = \mathbf C`,
    'the shape of R is wrong: row 2 has 1 entries, row 1 has 2',
  ],
  [
    'a declaration of no shape',
    String.raw`▸\mathbf r = \mathbf a`,
    'the shape of r is wrong: “vectro 3” is no shape; write “vector 3”',
  ],
];

describe('a wrong relation fails with place and reason', () => {
  const plain = (latex: string): string => latex.replace('▸', '');
  const body = wrong
    .map(([, latex], i) => `<Equation id="w${String(i)}">\n$$\n${plain(latex)}\n$$\n</Equation>\n`)
    .join('\n');
  const chapter = { file: 'wrong.mdx', text: `${head}\n${body}` };
  const complaints = complaintsOf(prove([right, chapter], { cache })).filter(
    ({ file }) => file === chapter.file,
  );

  test.each(wrong)('%s', (_, latex, reason) => {
    const line = chapter.text.split('\n').indexOf(plain(latex)) + 1;
    const told = complaints.filter((complaint) => complaint.line === line);
    expect(told.map(({ column }) => marked(plain(latex), column))).toEqual([latex]);
    expect(told[0]?.message).toContain(reason);
  });
});

const marked = (latex: string, column: number): string =>
  `${latex.slice(0, column - 1)}▸${latex.slice(column - 1)}`;
