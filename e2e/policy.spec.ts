import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyFor } from '../src/publish/policy.ts';
import { expect, pages, test } from './book.ts';
import { inFirefox } from './firefox.ts';

const policyOf = () =>
  document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content');

/** A line of a formula has its height from a strut before it, whose size in em stands in a style attribute. */
const flatStruts = () =>
  [...document.querySelectorAll<HTMLElement>('.katex-base')].filter((line) => {
    const { height, fontSize } = getComputedStyle(line, '::before');
    const wanted = /--height: ?([\d.]+)em/.exec(line.getAttribute('style') ?? '')?.[1];
    const isShown = line.getClientRects().length > 0;
    return isShown && !(Math.abs(parseFloat(height) - Number(wanted) * parseFloat(fontSize)) <= 0.5);
  }).length;

/** Keeps what the policy refused where a test can read it. */
const collect = () => {
  const refused: string[] = [];
  Object.assign(window, { refused });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    refused.push(`${violatedDirective} ${blockedURI} ${sample}`);
  });
};
const refusedIn = () => (window as unknown as { refused: string[] }).refused;

test('no page breaks its own policy, in Chromium', async ({ page }) => {
  test.setTimeout(240_000);
  await page.addInitScript(collect);
  for (const path of pages) {
    await page.goto(path);
    expect([path, await page.evaluate(refusedIn), await page.evaluate(flatStruts)]).toEqual([path, [], 0]);
  }
});

test('no page breaks its own policy, in Firefox', async ({ baseURL }) => {
  test.setTimeout(240_000);
  await inFirefox(async (page) => {
    await page.evaluateOnNewDocument(collect);
    for (const path of pages) {
      await page.goto(`${String(baseURL)}${path}`);
      expect([path, await page.evaluate(refusedIn), await page.evaluate(flatStruts)]).toEqual([path, [], 0]);
    }
  });
});

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

test('no script may be made of text, and _headers says the same as the page', async ({ page }) => {
  await page.goto('en/05-term-1/');
  const policy = (await page.evaluate(policyOf)) ?? '';
  expect(policy).toContain("script-src 'self' 'sha256-");
  expect(policy).not.toMatch(/script-src[^;]*(unsafe|https?:|\*)/);
  const headers = readFileSync(join(import.meta.dirname, '../dist/_headers'), 'utf8');
  const path = new URL(page.url()).pathname;
  expect(policyFor(path, headers)).toBe(policy);
});
