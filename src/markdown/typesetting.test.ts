import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { describe, expect, test } from 'vitest';
import { fromHtml } from 'hast-util-from-html';
import { parseMdx } from '../chapters/mdx.ts';
import { symbols } from '../notation/symbols.ts';
import { treeOfChapter } from './render.ts';
import { formulaHtml } from './typesetting.ts';

/** What an author reads when a chapter cannot be built. */
function failureOf(body: string): string {
  try {
    treeOfChapter('05-term-1', `---\nchapter: 5\nmodel: notebook\n---\n\n${body}\n`);
  } catch (error) {
    if (error instanceof VFileMessage)
      return `${error.file ?? 'no file'}:${String(error.line)}:${String(error.column)} ${error.reason}`;
    throw error;
  }
  return 'built';
}

describe('a formula that KaTeX cannot read fails the build at its place', () => {
  const bad = '$\\z + \\foo$';
  const card = (latex: string) => `<Equation id="e">\n$$\n${latex}\n$$\n</Equation>`;
  const derivation = '\\begin{aligned}\n\\z &= \\zhat \\\\\n&= \\foo\n\\end{aligned}';

  test.each([
    ['inline', `See ${bad}.`, '6:6'],
    ['on a second line', `See\nthis ${bad}.`, '7:7'],
    ['displayed', '$$\n\\z + \\foo\n$$', '7:1'],
    ['on a card', card('\\z = \\foo'), '8:1 Equation “e”: '],
    ['in a card’s left side', card('\\foo\\z = \\z'), '8:1 Equation “e”: '],
    ['in a line of a derivation', card(derivation), '10:4 Equation “e”: '],
    [
      'on a card whose name has the same letter',
      card('i = \\foo').replace('"e"', '"i"'),
      '8:1 Equation “i”: ',
    ],
    [
      'in a line that begins as the one before',
      card(derivation.replace('&= \\foo', '\\z &= \\foo')),
      '10:1 Equation “e”: ',
    ],
    ['in a heading', `## The ${bad} {/* #sign */}`, '6:9'],
    ['in a list', `- one\n- two ${bad}`, '7:8'],
    ['in a quotation', `> See ${bad}`, '6:8'],
    ['in emphasis', `See **this ${bad}**`, '6:13'],
    ['in a link', `See [this ${bad}](https://example.org)`, '6:12'],
    ['in a table', `<Table id="t">\n\n| a |\n| - |\n| ${bad} |\n\n</Table>`, '10:4'],
    ['in a caption', `<NetworkFigure id="n">\n\nSee ${bad}.\n\n</NetworkFigure>`, '8:6'],
    ['in an exercise', `<Exercise id="x" answer="zhat">\n\nGive ${bad}.\n\n</Exercise>`, '8:7'],
    ['in a hint', `<Hint>\n\nGive ${bad}.\n\n</Hint>`, '8:7'],
    ['in a component within a sentence', `So <Given>${bad}</Given>.`, '6:12'],
    ['in a claim', `So <Claim when="zhat > 0" otherwise="not">${bad}</Claim>.`, '6:44'],
    ['in a quote', `<Quoted source="notebook">${bad}</Quoted>`, '6:28'],
    ['in a footnote', `See[^a].\n\n[^a]: It is ${bad}.`, '8:14'],
  ])('%s', (_, body, place) => {
    expect(failureOf(body)).toContain(`content/en/05-term-1.mdx:${place}`);
    expect(failureOf(body)).toMatch(/KaTeX parse error: Undefined control sequence: \\foo/);
    expect(failureOf(body.replaceAll('\\foo', '\\f'))).toBe('built');
  });

  test('outside chapters, with the page that shows it', () => {
    expect(() => formulaHtml('\\z = \\foo', 'en/notation')).toThrow(/Undefined control sequence: \\foo/);
    try {
      formulaHtml('\\z = \\foo', 'en/notation');
    } catch (error) {
      expect(error).toMatchObject({ file: 'en/notation', line: 1, column: 1 });
    }
  });

  test.each(['\\href{https://a.b}{\\z}', '\\htmlId{a}{\\z}', '\\htmlStyle{color:red}{\\z}', '\\url{a}'])(
    'a command that is not trusted is refused: %s',
    (latex) => {
      expect(failureOf(`See $${latex}$.`)).toMatch(/:6:6 \\\w+ is not allowed in a formula\.$/);
    },
  );

  test('in a fence it would be checked by nobody', () => {
    expect(failureOf('```math\n\\z\n```')).toContain(':6:1 A formula stands between $$ and $$');
  });
});

describe('the KaTeX that typesets', () => {
  test('is the only one that is installed, its stylesheet’s own', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: object };
    expect(Object.keys(packages).filter((path) => path.endsWith('node_modules/katex'))).toEqual([
      'node_modules/katex',
    ]);
    const seenFrom = (name: string) =>
      createRequire(join(process.cwd(), 'node_modules', name, 'package.json')).resolve('katex');
    expect(seenFrom('rehype-katex')).toBe(createRequire(import.meta.url).resolve('katex'));
    expect(seenFrom('micromark-extension-math')).toBe(seenFrom('rehype-katex'));
  });

  test('gives no class that the stylesheet does not know', () => {
    const css = readFileSync(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'), 'utf8');
    const strangers = [...classesOf(formulasOfTheBook())].filter(
      (name) => !new RegExp(`\\.${name}(?![\\w-])`).test(css) && !isName(name),
    );
    expect(strangers).toEqual([]);
  });
});

/** A reason is words, and stands beside its formula. */
const withoutReasons = (latex: string): string => latex.replace(/\\by\{(?:[^{}]|\{[^{}]*\})*\}/g, '');

/** KaTeX names what an atom or a group is; their spaces are written on them. `term-1` is the book's own. */
const isName = (name: string): boolean =>
  /^(m(ord|bin|rel|op|open|close|punct|inner|tight)|enclosing|text|term-\d)$/.test(name);

/** Every symbol, and every formula of the chapters that KaTeX takes as it stands. */
function formulasOfTheBook(): Set<string> {
  const formulas = new Set(Object.values(symbols).map(({ latex }) => latex));
  for (const name of readdirSync('content/en').filter((file) => file.endsWith('.mdx')))
    visit(parseMdx(readFileSync(join('content/en', name), 'utf8')), (node) => {
      if (node.type === 'math' || node.type === 'inlineMath') formulas.add(withoutReasons(node.value));
    });
  return formulas;
}

function classesOf(formulas: Iterable<string>): Set<string> {
  const names = new Set<string>();
  for (const latex of formulas)
    visit(
      fromHtml(formulaHtml(latex, 'the book', { display: true }), { fragment: true }),
      'element',
      (node) => {
        for (const name of [node.properties['className'] ?? []].flat()) names.add(String(name));
      },
    );
  return names;
}
