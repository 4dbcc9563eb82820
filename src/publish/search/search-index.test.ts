import { expect, test } from 'vitest';
import { renderChapter } from '../../markdown/render.ts';
import { searchedText } from './search-index.ts';

const chapter = `---
title: A chapter
chapter: 5
model: notebook
---

## The sign {/* #sign */}

The prediction $\\zhat$ is <V of="zhat" />, and so $\\zhat - \\z = \\zhat - 1$.

<Equation id="zhat" kind="definition">
$$
\\zhat = \\frac{1}{1+e^{-\\f}}
$$
</Equation>
`;

test('the search quotes formulas as a line of text, once, and finds sections by their ids', () => {
  const page = `<html lang="en"><body><main data-pagefind-body><h1 id="_top">A chapter</h1><div class="sl-markdown-content">${renderChapter('05-a', chapter)}</div></main></body></html>`;
  const html = searchedText(page);
  const text = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  expect(text).toContain('The prediction ẑ is 0.7010, and so ẑ − z = ẑ − 1 .');
  expect(text).toContain('ẑ = 1/(1 + e^(−f)) (5.1)');
  expect(text).not.toMatch(/\\|[{}]/);
  expect(html).toMatch(/<h1 id="_top">[^]*<h2 id="sign"/);
});
