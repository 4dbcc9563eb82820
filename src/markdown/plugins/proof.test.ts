import { toHtml } from 'hast-util-to-html';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { expect, test, vi } from 'vitest';
import { checksOf } from '../../proof/checks.ts';
import { complaintsOf } from '../../proof/complaints.ts';
import { parseMdx } from '../../chapters/mdx.ts';
import { prove } from '../../proof/prove.ts';
import { sentenceComplaints } from '../../proof/sentences/complaints.ts';
import { bookOf } from '../../chapters/book.ts';
import { remarkEquations } from './equations.ts';
import { remarkFormulas } from './formulas.ts';
import { remarkProof } from './proof.ts';

const file = 'content/en/05-term-1.mdx';
const chapter = (inline: string) => `---
chapter: 5
model: notebook
---

So $${inline}$ here.

<Equation id="half">
$$
\\frac{t}{2} = \\frac{1}{2}\\cdot t
$$
</Equation>

<Unchecked reason="a limit">$t \\to 0$</Unchecked>
`;

/** The chapter as a page, with nothing but its relations checked. */
function render(source: string, writing: boolean): string {
  const proof = prove([{ file, text: source }]);
  const complaints = complaintsOf(proof).filter(({ rule }) => rule === 'relation-holds');
  const page = new VFile({ path: `/book/${file}`, value: source });
  const book = bookOf('en', [{ file, text: source }]);
  const tree = unified()
    .use(remarkProof, { writing, proofOf: () => ({ proof, complaints, checks: checksOf(proof) }) })
    .use(remarkEquations, { book })
    .use(remarkFormulas)
    .use(remarkRehype)
    .runSync(parseMdx(source), page);
  return toHtml(tree as never);
}

test('a wrong relation fails the build at its line and column', () => {
  const built = () => render(chapter('\\sigma(t) = \\sigma(-t)'), false);
  expect(built).toThrow(VFileMessage);
  expect(built).toThrow(/this relation does not hold\n {2}\\sigma\(t\) = \\sigma\(-t\)\n {2}at t = /);
  try {
    built();
  } catch (error) {
    expect(error).toMatchObject({ line: 6, column: 24, ruleId: 'relation-holds' });
  }
});

test('while it is being written the page is built, and the message stands behind the formula', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const html = render(chapter('\\sigma(t) = \\sigma(-t)'), true);
  expect(html).toMatch(/<\/span><span class="relation-wrong" role="alert">this relation does not hold/);
  expect(told).toHaveBeenCalledWith(expect.stringContaining('content/en/05-term-1.mdx:6:24'));
});

/** The same with nothing but its sentences checked. */
function renderSentences(text: string, writing: boolean): string {
  const proof = prove([]);
  const complaints = sentenceComplaints({ file, text });
  const tree = unified()
    .use(remarkProof, { writing, proofOf: () => ({ proof, complaints, checks: checksOf(proof) }) })
    .use(remarkRehype)
    .runSync(parseMdx(text), new VFile({ path: `/book/${file}`, value: text }));
  return toHtml(tree as never);
}

test('a number that is not what its sentence says fails the build, and is told behind it while it is written', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const text = 'Here $\\z1$ is <V of="z2" />, of the two.\n';
  expect(() => renderSentences(text, false)).toThrow(VFileMessage);
  try {
    renderSentences(text, false);
  } catch (error) {
    expect(error).toMatchObject({ line: 1, column: 15, ruleId: 'number-is-named' });
  }
  expect(renderSentences(text, true)).toMatch(
    /role="alert">.* is not what the words say: .*<\/span>, of the two/,
  );
  expect(told).toHaveBeenCalledWith(expect.stringContaining('content/en/05-term-1.mdx:1:15'));
});

test('a card says at how many points its equation was tried; what is left unchecked says why', () => {
  const html = render(chapter('\\sigma(-t) = 1-\\sigma(t)'), false);
  expect(html).toContain(
    '<details class="check" data-model="notebook"><summary><span class="check-points">✓ 1,001 points',
  );
  expect(html).toContain('title="a limit"');
});
