import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringsFor } from '../../strings/index.ts';
import { linesFor, activeTags, parseRegistry } from '../../citation/registry.ts';
import { bookOf } from '../../chapters/book.ts';
import { renderChapter } from '../../markdown/render.ts';
import { aboutChapter } from './about.ts';
import { markdownOf } from './rendition.ts';

const chapter = `---
title: A chapter
chapter: 5
model: notebook
---

## The sign {/* #sign */}

The prediction $\\zhat$ is <V of="zhat" />, see [the sign](#sign). With <V of="f1" with={{ x1: 1, x2: 2, w1: 3, w2: 4 }} /> it is exact.

<Equation id="f1" kind="definition">
$$
\\f1 = \\x1\\w1 + \\x2\\w2
$$
</Equation>

<Equation id="dCE_dzhat">
$$
\\begin{aligned}
\\frac{\\partial\\CE}{\\partial\\zhat} &= -\\frac{\\z}{\\zhat} + \\frac{1-\\z}{1-\\zhat} \\by{what $\\zhat$ is, and \\ref{f1}} \\\\
 &= \\frac{\\zhat-\\z}{\\zhat(1-\\zhat)}
\\end{aligned}
$$
</Equation>

$$
\\begin{aligned}
\\z1 &= \\max(0,\\f1) \\by{by the rule} \\\\
 &= \\max(\\f1, 0)
\\end{aligned}
$$

Line <Ref to="dCE_dzhat.b" /> has one fraction, and so $\\zhat$<V of="zhat" /> stands alone.

<Table id="t">

| a | b |
| - | - |
| $\\z$ | <V of="z" /> |

</Table>

${'```'}ts cell id=minus-one
import { trace } from 'one-weight';

print('the number is', -1);
table([{ a: 1, b: -2 }]);
plot({ up: [1, 2, 3], down: [3, 2, 1] }, { x: 'step', y: 'height' });
trace('notebook', state).f1;
${'```'}
`;

/** What the components of a chapter and its figures are on a built page. */
const components = `
<figure class="source" id="source-z1"><figcaption>quantities/units.ts</figcaption><pre class="astro-code" data-language="ts"><code><span class="line">export function z1(f1: number): number {</span>
<span class="line">  return Math.max(0, f1);</span>
<span class="line">}</span></code></pre><p class="call"><code>z1(<span class="number" data-quantity="f1" data-value="-0.5" data-digits="all">−0.5</span>)</code><span class="number" data-quantity="z1" data-value="0.0000000000000000" data-digits="all">0</span></p></figure>
<figure class="figure not-content" id="fig-walk" data-tag="008E"><astro-island><div class="drawings of-1"><svg></svg></div><p class="figure-says"><span class="held"><span>At <span class="symbol" data-symbol="w11"><i>w</i><sub>11</sub></span> = <span class="number" data-quantity="w11" data-value="0.025999999999999999">0.026</span> the curve falls.</span></span></p><div class="figure-controls stepper" role="group"><button type="button">play</button><output>10 / 10</output></div><div class="figure-foot"><details><summary>table</summary><div class="table"><table><thead><tr><th>step</th><th>value</th></tr></thead><tbody><tr><td>1</td><td>0.4312</td></tr></tbody></table></div></details><button type="button">SVG</button></div><!--astro:end--></astro-island><ol class="steps"><li><span class="formula"><span class="katex"><math><annotation>{f_1} = {x_1}{w_1} + {x_2}{w_2}</annotation></math></span></span><span class="number" data-quantity="f1" data-value="0.43119999999999997">0.4312</span></li></ol><figcaption><a href="#fig-walk">Figure 5.1</a><p>The walk.</p><span class="tag-mark"><a class="tag" href="../t/008E/">tag 008E</a><a href="../t/008E/#cite" data-cite="008E">cite</a></span></figcaption></figure>
<section class="box exercise"><div class="box-head"><p class="box-title">Exercise 5.1</p><span class="tag-mark"><a class="tag" href="../t/0011/">tag 0011</a><a href="../t/0011/#cite" data-cite="0011">cite</a></span></div><p>What is left?</p><details class="hint"><summary>Hint</summary><p>Not much.</p></details><details class="solution"><summary>Solution</summary><ul><li>Nothing.</li></ul></details><form hidden><input></form><noscript><p>Checking an answer needs JavaScript.</p></noscript></section>
<p>계산하면 <span class="joined"><span class="number" data-quantity="f" data-value="32.000000000000000">32.0000</span><span class="josa" data-josa="이/가">이</span></span> 나옵니다.</p>
<div class="downloads"><p>Downloads:</p><ul><li><a href="../../en/05-a.py">Program in Python</a></li><li><a href="../../en/05-a.md">Markdown</a></li></ul></div>`;

const tags = activeTags(
  parseRegistry(
    linesFor(new Map(), bookOf('en', [{ file: '05-a.mdx', text: chapter }]).objects, '0.1.0').join('\n'),
  ),
);
const page = `<p class="eyebrow"><span>Chapter 5</span><a class="tag" href="../t/0001/">tag 0001</a></p><h1>A chapter</h1><div class="sl-markdown-content">${renderChapter('05-a', chapter, tags)}${components}</div>`;
const address = 'https://one-weight.example/en/05-a/';
const edition = {
  title: 'One Weight',
  version: '0.1.0',
  date: '2026-11-24',
  authors: 'Kim Bo-ra',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
};

test('a chapter reads as if written by hand: every kind of part, as a reviewer has read it', async () => {
  const markdown = markdownOf(page, address, aboutChapter(page, address, edition, stringsFor('en')));
  await expect(markdown).toMatchFileSnapshot(join(import.meta.dirname, 'golden/chapter.txt'));
});

test('a table that is filled in by readers is written once, with what the book has put into it', () => {
  const table = '<table><tr><th>x</th></tr><tr><td><input value="0.7"></td></tr></table>';
  const figure = `<figure class="figure"><astro-island><div class="table">${table}</div></astro-island><figcaption><a href="#f">Figure 1</a></figcaption></figure>`;
  const markdown = markdownOf(`<h1>A</h1><div class="sl-markdown-content">${figure}</div>`, address);
  expect(markdown.match(/\| 0\.7 \|/g)).toHaveLength(1);
});

test('where what goes deeper ends, a line says so', () => {
  const deeper = '<details class="deeper"><summary>Why</summary><p>So.</p><p>Because.</p></details>';
  const markdown = markdownOf(
    `<h1>A</h1><div class="sl-markdown-content">${deeper}<p>On.</p></div>`,
    address,
  );
  expect(markdown).toMatch(/Because\.\n\n\*\*\*\n\nOn\./);
});

test('a page without a chapter is told of', () => {
  expect(() => markdownOf('<h1>Nothing</h1>', address)).toThrow(`${address} has no chapter`);
});
