import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyFor } from '../src/publish/policy.ts';
import { expect, test } from './book.ts';
import { inFirefox } from './firefox.ts';

const policyOf = () =>
  document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content');

const directives = (policy: string) =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources] as const;
    }),
  );

test('the search works under it, in both', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  await page.goto('en/05-term-1/');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('textbox', { name: 'Search' }).fill('sigmoid');
  await expect(page.getByText(/results for sigmoid/)).toBeVisible();
  await inFirefox(async (other) => {
    await other.goto(`${String(baseURL)}en/05-term-1/`);
    await other.click('button[data-open-modal]');
    await other.waitForSelector('dialog input');
    await other.type('dialog input', 'sigmoid');
    await other.waitForFunction(() =>
      /results for sigmoid/.test(document.querySelector('dialog')?.innerText ?? ''),
    );
  });
});

test('no script may be made of text, and _headers allows what the page does, of each kind', async ({
  page,
}) => {
  await page.goto('en/05-term-1/');
  const policy = (await page.evaluate(policyOf)) ?? '';
  expect(policy).toContain("script-src 'self' 'sha256-");
  expect(policy).not.toMatch(/script-src[^;]*(unsafe|https?:|\*)/);
  const headers = readFileSync(join(import.meta.dirname, '../dist/_headers'), 'utf8');
  const path = new URL(page.url()).pathname;
  const allowed = directives(policyFor(path, headers) ?? '');
  for (const [directive, sources] of directives(policy)) {
    expect(allowed.get(directive), directive).toEqual(expect.arrayContaining(sources));
    expect(
      sources.filter((source) => !source.startsWith("'sha256-")),
      directive,
    ).toEqual(allowed.get(directive)?.filter((source) => !source.startsWith("'sha256-")));
  }
});
