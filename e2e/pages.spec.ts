import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, pages, test } from './book.ts';
import { hardlyAnything, shiftsOf, watchShifts } from './shifts.ts';

/**
 * What axe finds outside formulas, and headers without a text: axe does not read MathML, so that rule is
 * ours. A formula's colours are the tokens', whose contrast a unit test checks.
 */
async function findings(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).exclude('.katex');
  const { violations } = await (
    rules ? axe.withRules(rules) : axe.disableRules('empty-table-header')
  ).analyze();
  const emptyHeaders = await page
    .locator('th')
    .evaluateAll((headers) =>
      headers.filter(({ textContent }) => textContent.trim() === '').map((header) => header.outerHTML),
    );
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...emptyHeaders,
  ];
}

/** What axe asks of colours. */
const ofColours = ['color-contrast', 'link-in-text-block'];

for (const path of [...pages, '404.html']) {
  test(`${path} is quiet, steady, accessible in light and dark, and fits a phone`, async ({
    page,
    baseURL,
  }) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      const isOwn = request.url().startsWith(String(baseURL)) || request.url().startsWith('data:');
      if (!isOwn) foreign.push(request.url());
    });
    await watchShifts(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(foreign, 'requests to other sites').toEqual([]);
    expect(await shiftsOf(page), 'cumulative layout shift').toBeLessThan(hardlyAnything);

    expect(await findings(page), 'axe, light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    // In another theme only colours are others.
    expect(await findings(page, ofColours), 'axe, dark').toEqual([]);

    await page.setViewportSize({ width: 360, height: 740 });
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow, 'sideways scroll on a phone').toBe(0);
  });
}
