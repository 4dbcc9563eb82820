import { describe, expect, test } from 'vitest';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { bookOf } from '../../chapters/book.ts';
import { parseMdx } from '../../chapters/mdx.ts';
import { renderChapter, treeOfChapter } from '../render.ts';
import { remarkParticles } from './particles.ts';
import { remarkStates } from './states.ts';

const head = '---\nchapter: 9\nmodel: notebook\n---\n\n';
const render = (text: string): string => renderChapter('09-the-test', head + text);

/** The states that the numbers of a page are in, in reading order; “page” for those of the page itself. */
const statesOf = (text: string): string[] =>
  [...render(text).matchAll(/<span[^>]*data-quantity="(\w+)"[^>]*>/g)].map(([tag, quantity = '']) => {
    const state = /data-with="([^"]*)"/.exec(tag)?.[1]?.replaceAll(/&#x22;|&quot;|"/g, '') ?? 'page';
    return `${quantity} ${state}`;
  });

describe('<At> sets the state of what stands inside', () => {
  test('of numbers in a block and in a sentence, and of nothing outside', () => {
    const text =
      '<V of="f" />\n\n<At x1={1} z={0}>\n\nOne: <V of="f" />\n\n</At>\n\nTwo: <At z={1}><V of="CE" /></At>, <V of="CE" />';
    expect(statesOf(text)).toEqual(['f page', 'f {x1:1,z:0}', 'CE {z:1}', 'CE page']);
  });

  test('nested it adds, and what is nearer wins', () => {
    const text =
      '<At x1={1} z={0}>\n\n<At z={1} w1={2}>\n\nIt: <V of="CE" /> <V of="CE" with={{ w1: 3 }} />\n\n</At>\n\n</At>';
    expect(statesOf(text)).toEqual(['CE {x1:1,z:1,w1:2}', 'CE {x1:1,z:1,w1:3}']);
  });

  test('an input takes its own value alone, and stays the reader’s to change where it has none', () => {
    expect(statesOf('<At z={0}>\n\nIt: <V of="z" /> <V of="eta" />\n\n</At>')).toEqual([
      'z {z:0}',
      'eta page',
    ]);
    expect(render('<At z={0}>\n\nIt: <V of="eta" />\n\n</At>')).toContain('role="spinbutton"');
  });

  test('the notebook’s inputs, all of them but the seed', () => {
    const [state] = statesOf('<At the="notebook" w11={1}>\n\nIt: <V of="CE" />\n\n</At>');
    expect(state).toBe(
      'CE {x1:0.7,x2:0.3,z:1,w1:0.436,w11:1,w12:0.55,w21:0.435,w2:0.42,w22:0.33,eta:0.5,iterations:3}',
    );
  });

  test('of claims and of exercises', () => {
    const html = render(
      '<At z={0}>\n\nIt is <Claim when="dCE_df > 0" otherwise="low">high</Claim>.\n\n</At>',
    );
    expect(html).toContain('data-with="{&#x22;z&#x22;:0}"');
    const states: unknown[] = [];
    const exercise = '<At z={0}>\n\n<Exercise id="e" answer="CE">\n\nWhat?\n\n</Exercise>\n\n</At>';
    visit(treeOfChapter('09-the-test', head + exercise), (node) => {
      const { name, attributes } = node as unknown as {
        name?: string;
        attributes?: { name: string; value: { value: string } }[];
      };
      if (name === 'Exercise') states.push(attributes?.find((each) => each.name === 'with')?.value.value);
    });
    expect(states).toEqual(['{ z: 0 }']);
  });

  test('a row and a column of a table set theirs, and print the number', () => {
    const text =
      '<Table id="t">\n\n| f | loss at <Column z={1} /> |\n| --- | --- |\n| <Row w22={-8} /> | <V of="CE" /> |\n\n</Table>';
    expect(statesOf(text)).toEqual(['CE {z:1,w22:-8}']);
    expect(render(text)).toMatch(
      /<th>loss at <span class="given">1<\/span><\/th>[^]*<td><span class="given">−8<\/span><\/td>/,
    );
  });

  test('with say it writes its own first words', () => {
    const text = '<At x1={1} w22={-2} z={0} say>\n\nThen <V of="f" />.\n\n</At>';
    expect(wordsOf(text)).toBe('Take \\x1 as 1, \\w22 as −2 and \\z as 0. Then .');
    expect(wordsOf(text, 'ko')).toBe('\\x1은 1, \\w22는 −2, \\z는 0으로 둡니다. Then .');
    expect(wordsOf('<At the="notebook" say>\n\nThen.\n\n</At>')).toBe('Take the notebook’s numbers. Then.');
  });
});

/** What a finished element says. */
const particleIn = (node: object): string => {
  const { data } = node as { data?: { hChildren?: { value?: string }[] } };
  return data?.hChildren?.map(({ value }) => value ?? '').join('') ?? '';
};

/** The words of a chapter once its states are set, formulas as they are typed. */
function wordsOf(text: string, language = 'en'): string {
  const file = `content/${language}/09-the-test.mdx`;
  const book = bookOf(language === 'ko' ? 'ko' : 'en', [{ file, text: head + text }]);
  const tree = parseMdx(head + text);
  remarkStates({ book })(tree, new VFile({ path: file, value: head + text }));
  remarkParticles({ book })(tree, new VFile({ path: file, value: head + text }));
  let said = '';
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineMath') said += node.value;
    else if (node.type === ('finished' as string)) said += particleIn(node);
  });
  return said;
}

test.each([
  ['<At w3={1}>\n\nIt.\n\n</At>', '6:1', '<At w3={…}>: w3 is no input.'],
  ['<At z={2}>\n\nIt.\n\n</At>', '6:1', '<At z={2}>: the input does not allow it.'],
  ['<At the="book">\n\nIt.\n\n</At>', '6:1', 'there is the="notebook"'],
  [
    '<At z={0}>\n\n<Equation id="e">\n$$\n\\f = \\f\n$$\n</Equation>\n\n</At>',
    '8:1',
    'no <At> stands around it',
  ],
])('%s is refused at its place', (text, place, message) => {
  expect(() => render(text)).toThrow(message);
  try {
    render(text);
  } catch (error) {
    const { line, column } = error as { line: number; column: number };
    expect(`${String(line)}:${String(column)}`).toBe(place);
  }
});
