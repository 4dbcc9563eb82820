import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { chapters, expect, test } from './book.ts';

const content = join(import.meta.dirname, '../content');

const textOf = async (request: APIRequestContext, path: string): Promise<string> => {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  return response.text();
};

/** What nobody would write: a card's parts run together, words of controls, a page's own marks. */
const slips = [
  /value[\d−]/,
  /\)\[?tag/,
  /^table$/m,
  /^\d+ \/ \d+$/m,
  /<!--/,
  /JavaScript, both sides/,
  /hphantom|htmlData|htmlClass/,
  /\$\{[^`\n{}]*(\{\d+\})?\}\$/,
  // Pandoc takes a dollar before a digit for money.
  /[^$\s]\$\d/,
  /\| 1\.0000 +\| (f₁|0\.0260)/,
];

for (const chapter of chapters)
  test(`${chapter} as Markdown reads as written by hand`, async ({ request }) => {
    const path = `en/${chapter}.md`;
    const markdown = await textOf(request, path);
    for (const slip of slips) expect(slip.exec(markdown)?.[0], String(slip)).toBeUndefined();
    const code = markdown.match(/```[^]*?```|`[^`\n]+`/g) ?? [];
    expect(code.filter((each) => each.includes('−'))).toEqual([]);
    const [title = '', about = ''] = markdown.split('\n\n');
    expect(title).toMatch(/^# \S/);
    expect(about).toMatch(/^Chapter \d+ of One Weight, version \d+\.\d+\.\d+ of \d{4}-\d\d-\d\d, by \S/);
    expect(about).toMatch(new RegExp(`\\[tag \\w{4}\\].*/en/${chapter}/>.*\\[CC BY 4\\.0\\]`));
    // A line that the text names is one of the chapter's, with this label and its own tag.
    const own = new RegExp(`\\[\\((\\d+\\.\\d+[a-z])\\)\\]\\([^)]*/${chapter}/#`, 'g');
    for (const [, label = ''] of markdown.matchAll(own)) {
      expect(markdown).toContain(`\\text{(${label})}`);
      expect(markdown).toMatch(new RegExp(`\\(${label.replace('.', '\\.')}\\) \\[\\w{4}\\]`));
    }
  });

test('a chapter leads to its Markdown and to its program in every form, and all of them are there', async ({
  page,
  request,
}) => {
  await page.goto('en/05-term-1/');
  const alternate = page.locator('link[rel="alternate"][type="text/markdown"]');
  await expect(alternate).toHaveAttribute('href', /\/en\/05-term-1\.md$/);
  const links = page.locator('.downloads').getByRole('link');
  await expect(links).toHaveText([
    'Program in Python (.py)',
    'Jupyter notebook in Python (.ipynb)',
    'Program in JavaScript, for Node 20 or later (.mjs)',
    'Program in TypeScript, for Node 22.18 or later (.ts)',
    'Jupyter notebook in TypeScript, for the Deno kernel (.ipynb)',
    'The text, with its formulas, as Markdown (.md)',
  ]);
  for (const link of await links.all())
    await textOf(request, new URL((await link.getAttribute('href')) ?? '', page.url()).href);
});

test('llms.txt lists each chapter once, under the language it is written in', async ({ request }) => {
  const list = await textOf(request, 'llms.txt');
  for (const chapter of chapters) {
    const written = ['en', 'ko'].filter((language) => existsSync(join(content, language, `${chapter}.mdx`)));
    expect(
      [...list.matchAll(new RegExp(`/(\\w+)/${chapter}\\.md`, 'g'))].map(([, language]) => language),
    ).toEqual(written);
  }
});

test('a search shows formulas as one reads them', async ({ page }) => {
  await page.goto('en/');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByPlaceholder('Search').fill('denominator sigmoid');
  const results = page.getByRole('dialog').locator('.pagefind-ui__result-excerpt');
  await expect(results.first()).toBeVisible();
  for (const excerpt of await results.allTextContents())
    expect(excerpt).not.toMatch(/\\[a-z]|_\{|value\d|tag \w{4}c/);
});
