import { expect, test } from 'vitest';
import { renderChapter } from '../markdown/render.ts';
import { markdownOf } from './rendition.ts';

const chapter = `---
title: A chapter
chapter: 5
model: notebook
---

## The sign {/* #sign */}

The prediction $\\zhat$ is <V of="zhat" />, see [the sign](#sign).

<Equation id="dCE_dzhat">
$$
\\begin{aligned}
\\frac{\\partial\\CE}{\\partial\\zhat} &= -\\frac{\\z}{\\zhat} + \\frac{1-\\z}{1-\\zhat} \\\\
 &= \\frac{\\zhat-\\z}{\\zhat(1-\\zhat)}
\\end{aligned}
$$
</Equation>

| a | b |
| - | - |
`.replace(
  '| a | b |\n| - | - |',
  '<Table id="t">\n\n| a | b |\n| - | - |\n| $\\z$ | <V of="z" /> |\n\n</Table>',
);

test('a chapter becomes words, numbers and LaTeX', () => {
  const html = `<h1>A chapter</h1><div class="sl-markdown-content">${renderChapter('05-a', chapter)}</div>`;
  const markdown = markdownOf(html, 'https://one-weight.example/en/05-a/');
  expect(markdown).toContain('# A chapter\n');
  expect(markdown).toContain('## The sign\n');
  expect(markdown).toContain(
    'The prediction ${\\hat z}$ is 0.7010, see [the sign](https://one-weight.example/en/05-a/#sign).',
  );
  expect(markdown).toContain(
    '$$\n{\\frac{\\partial \\mathrm{CE}}{\\partial \\hat z}} = -\\frac{{z}}{{\\hat z}} + \\frac{1-{z}}{1-{\\hat z}}\n$$',
  );
  expect(markdown).toContain('$$\n= \\frac{{\\hat z}-{z}}{{\\hat z}(1-{\\hat z})}\n$$');
  expect(markdown).toMatch(/\| \$\{z\}\$ +\| 1 +\|/);
  expect(markdown).not.toMatch(/<|cite\]|phantom/);
});
