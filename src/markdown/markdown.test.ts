import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { describe, expect, test } from 'vitest';
import { bookOf } from '../chapters/book.ts';
import { renderChapter } from './render.ts';

const golden = join(import.meta.dirname, 'golden');

/** What an author reads when a chapter cannot be built. */
function failureOf(body: string): string {
  const source = `---\nchapter: 5\nmodel: notebook\n---\n\n${body}\n`;
  try {
    renderChapter('05-term-1', source);
  } catch (error) {
    if (error instanceof VFileMessage) return `${String(error.line)}:${String(error.column)} ${error.reason}`;
    throw error;
  }
  return 'built';
}

const equation = (latex: string, id = 'e') => `<Equation id="${id}">\n$$\n${latex}\n$$\n</Equation>`;

test('a small chapter becomes the markup that a reviewer has read', async () => {
  const html = renderChapter('05-term-1', readFileSync(join(golden, 'small.mdx'), 'utf8'));
  await expect(html.replaceAll('><', '>\n<')).toMatchFileSnapshot(join(golden, 'small.html'));
});

describe('an author’s mistake fails at its place and says what would be right', () => {
  test.each([
    [
      'an unknown weight',
      'The weight $\\w13$ here.',
      '6:13 unknown quantity \\w13. The book has \\w1, \\w2, \\w12, \\w21, \\w11, \\w22.',
    ],
    ['a derivative the model lacks', 'See $\\frac{\\partial\\z}{\\partial\\f}$.', 'The model has no dz_df'],
    ['an unclosed brace', 'See $\\frac{\\z}{\\zhat$.', '6:6 KaTeX parse error'],
    [
      'a reason before its line’s end',
      equation('\\zhat \\by{so} = \\z'),
      '8:7 Equation “e”: a reason, \\by{…}, ends its line',
    ],
    [
      'a reason that refers to nothing',
      equation('\\zhat = \\z \\by{by \\ref{nothing}}'),
      '8:19 Equation “e”: \\ref{nothing}: nothing in the book has this id.',
    ],
    [
      'a reason in a sentence',
      'It is $\\zhat = \\z \\by{so}$.',
      '6:19 a reason, \\by{…}, belongs to a line of $$…$$',
    ],
    [
      'a number typed into a reason',
      equation('\\zhat = \\z \\by{rounded to 0.7}'),
      'The number 0.7 is typed by hand',
    ],
    ['an equation without a relation', equation('\\zhat + \\z'), '8:1 Equation “e”: no relation (=, <, ≈ …)'],
    ['an equation with an empty side', equation('\\zhat ='), 'Equation “e”: nothing to the right of ='],
    [
      'a formula in a picture’s words',
      '![the curve of $\\zhat$](curve.png)',
      '6:1 “the curve of \\zhat” is shown as it stands',
    ],
    [
      'a formula in a title',
      '<Deeper id="d" title="Why $\\zhat$ rises">\n\nSo.\n\n</Deeper>',
      '6:1 “Why $\\zhat$ rises” is shown as it stands',
    ],
    ['a line without a left side', equation('= \\zhat'), 'Equation “e”: nothing to the left of ='],
    [
      'an equation without an id',
      equation('\\zhat = \\z').replace(' id="e"', ''),
      '6:1 An equation needs an id',
    ],
    [
      'a section without an id',
      '## The sign',
      '6:1 A section needs an id that outlives its words: ## Words {/* #id */}',
    ],
    [
      'a table without an id',
      '| a |\n| - |\n| b |',
      '6:1 A table needs an id: put <Table id="…"> around it.',
    ],
    [
      'an exercise without an id',
      '<Exercise answer="zhat">\nHow much?\n</Exercise>',
      '6:1 An exercise needs an id',
    ],
    [
      'a reference to nothing',
      'See <Ref to="nothing" />.',
      '6:5 <Ref to="nothing">: nothing in the book has this id.',
    ],
    [
      'a line of two letters',
      `${equation('\\z = \\z')}\n\nSee <Ref to="e.ab" />.`,
      'equation “e” has 1 lines',
    ],
    [
      'a word of another kind before a reference',
      `${equation('\\z = \\z')}\n\nSee Figure <Ref to="e" />.`,
      '12:12 <Ref to="e">: the word before it says “figure”; write “equation”.',
    ],
    [
      'a word of another kind before a list of references',
      `${equation('\\z = \\z')}\n\nSee lines <Ref to="e" /> and <Ref to="e" />.`,
      'the word before it says “line”; write “equation”.',
    ],
    [
      'a chapter that refers to itself',
      'See Chapter <Ref to="term-1" />.',
      '6:13 <Ref to="term-1">: a chapter does not refer to itself.',
    ],
    [
      'a reference to a missing line',
      `${equation('\\z = \\z')}\n\nSee <Ref to="e.c" />.`,
      'equation “e” has 1 lines',
    ],
    [
      'a number the model lacks',
      'It is <V of="zhot" />.',
      '6:7 <V of="zhot">: the notebook model has no such quantity.',
    ],
    [
      'a model that is none',
      'It is <V of="zhat" model="other" />.',
      'the models are notebook, intended and program',
    ],
    ['an input that is none', 'It is <V of="zhat" with={{ q: 1 }} />.', '<V with>: q is no input.'],
    [
      'a claim that is false',
      'So <Claim when="zhat < 0" otherwise="not">it is</Claim>.',
      'is false at the default inputs',
    ],
    [
      'a claim that is false with its own inputs',
      'So <Claim when="zhat > 0.5" otherwise="not" with={{ w22: -9 }}>it is</Claim>.',
      'is false at the default inputs',
    ],
    [
      'a number that the notebook does not have',
      'It printed <Quoted source="notebook">0.905</Quoted>.',
      '<Quoted source="notebook">: the notebook has no 0.905.',
    ],
    [
      'a claim about nothing',
      'So <Claim when="soon" otherwise="not">it is</Claim>.',
      'write quantity < quantity or number',
    ],
    ['a figure without an id', '<NetworkFigure>\n\nSee.\n\n</NetworkFigure>', 'A figure needs an id'],
    ['a figure without a caption', '<NetworkFigure id="n" />', 'Figure “n” has no caption'],
    [
      'a component that is none',
      'A <Figure /> here.',
      '6:3 <Figure> is no component of the book. There are Exercise, Hint, NetworkFigure, Summary.',
    ],
  ])('%s', (_, body, message) => {
    expect(failureOf(body)).toContain(message);
  });

  test('a cell that fails, at the line that fails', () => {
    const cell = (code: string) => `\`\`\`ts cell id=c\n${code}\n\`\`\``;
    expect(failureOf(cell('const a = 1;\na.b.c;'))).toMatch(/^8:1 Cell “c” fails \(thrown\): TypeError/);
    expect(failureOf(cell('const a: = 1;'))).toMatch(/^7:1 Cell “c” fails \(syntax\)/);
    expect(failureOf(cell('1 + 1'))).toBe('built');
  });

  test('a number that is quoted, or chosen and exact, may stand', () => {
    expect(failureOf('A <Quoted source="notebook">0.904</Quoted> and a step of <Given>0.01</Given>.')).toBe(
      'built',
    );
  });

  test('an object that the registry does not know asks for npm run tag', () => {
    const source = '---\nchapter: 5\n---\n\n## The sign {/* #sign */}\n';
    expect(() => renderChapter('05-term-1', source, new Map([['chapter term-1', '0001']]))).toThrow(
      'The section “sign” has no tag yet. Run: npm run tag',
    );
  });

  test('an id given twice names both places', () => {
    expect(() => failureOf(`${equation('\\z = \\z')}\n\n${equation('\\f = \\f')}`)).toThrow(
      /equation id “e” stands in/,
    );
  });

  test('an equation and a figure of one id are refused: a reference could mean either', () => {
    const figure = '<NetworkFigure id="e">\n\nSee.\n\n</NetworkFigure>';
    expect(() => failureOf(`${equation('\\z = \\z')}\n\n${figure}`)).toThrow(
      /equation id “e” stands in .* and as a figure in/,
    );
  });
});

test('an input that front matter misspells is told of with file, line and column', () => {
  const source = (inputs: string) => `---\nchapter: 5\nmodel: notebook\ninputs:${inputs}\n---\n`;
  const read = (inputs: string) => () =>
    bookOf('en', [{ file: 'content/en/05-term-1.mdx', text: source(inputs) }]);
  expect(read(' [x1, w11]')).not.toThrow();
  for (const [inputs, line, column] of [
    [' [x1, w13]', 4, 14],
    ['\n  - x1\n  - w13', 6, 5],
  ] as const) {
    expect(read(inputs)).toThrow(
      expect.objectContaining({
        file: 'content/en/05-term-1.mdx',
        line,
        column,
        reason: expect.stringMatching(/^inputs: w13 is no input\. There are x1, /),
      }),
    );
  }
});

test('figures are numbered by chapter in a sequence of their own', () => {
  const figure = (id: string) => `<NetworkFigure id="${id}">\n\nSee.\n\n</NetworkFigure>`;
  const chapter = (n: number, ...ids: string[]) =>
    `---\nchapter: ${String(n)}\n---\n\n${ids.map(figure).join('\n\n')}`;
  const { objects } = bookOf('en', [
    { file: '04-x.mdx', text: chapter(4, 'a', 'b') },
    { file: '05-y.mdx', text: chapter(5, 'c') },
  ]);
  const figures = objects.filter(({ kind }) => kind === 'figure');
  expect(figures.map(({ id, number }) => `${id} ${number}`)).toEqual(['a 4.1', 'b 4.2', 'c 5.1']);
});

test('a reference to a figure names it and links to it', () => {
  const figure = '---\nchapter: 4\n---\n\n<NetworkFigure id="n">\n\nSee.\n\n</NetworkFigure>';
  const html = renderChapter('05-term-1', '---\nchapter: 5\n---\n\nSee Figure <Ref to="n" />.', undefined, [
    ['04-the-chain', figure],
  ]);
  expect(html).toContain('See Figure <a href="../04-the-chain/#fig-n">4.1</a>.');
});
