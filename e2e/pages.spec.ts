import { axeOn, boxFormulas, ofColours } from './axe.ts';
import type { Page } from '@playwright/test';
import { stateOf } from '../src/live/link.ts';
import { allPages, expect, isChapter, test } from './book.ts';
import { inFirefox } from './firefox.ts';
import { linesWithWrongStart } from './line-starts.ts';
import { printedOn, wrongNumbers } from './printed.ts';
import { collectRefused, flatStruts, refused } from './refused.ts';
import { hardlyAnything, shiftsOf, watchShifts } from './shifts.ts';
import { gatherStops, stops } from './tab-stops.ts';

/**
 * What axe finds outside formulas, and headers without a text: axe does not read MathML, so that rule is
 * ours. A formula's colours are the tokens', whose contrast a unit test checks.
 */
async function findings(page: Page, rules?: string[]): Promise<string[]> {
  const axe = axeOn(page).exclude('.katex');
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

/** Each page is loaded once, and asked all that may be asked of any. */
for (const path of [...allPages, '404.html']) {
  test(`${path} is quiet, steady, right, accessible in light and dark, and fits a phone`, async ({
    page,
    baseURL,
  }) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      const isOwn = request.url().startsWith(String(baseURL)) || request.url().startsWith('data:');
      if (!isOwn) foreign.push(request.url());
    });
    await watchShifts(page);
    await page.addInitScript(collectRefused);
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(foreign, 'requests to other sites').toEqual([]);
    expect(await shiftsOf(page), 'cumulative layout shift').toBeLessThan(hardlyAnything);
    expect(await page.evaluate(refused), 'refused by its policy').toEqual([]);
    expect(await page.evaluate(flatStruts), 'formulas without height').toBe(0);
    expect(wrongNumbers(await printedOn(page), stateOf('').state), 'numbers').toEqual([]);

    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(linesWithWrongStart), 'lines that begin with punctuation').toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow, 'sideways scroll on a phone').toBe(0);

    await page.setViewportSize({ width: 1280, height: 900 });
    await boxFormulas(page);
    expect(await findings(page), 'axe, light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await findings(page, ofColours), 'axe, dark').toEqual([]);

    if (isChapter(path)) {
      await gatherStops(page);
      expect(await stops(page), 'stops of the Tab key').toBeLessThanOrEqual(90);
    }
  });
}

test('in Firefox no page breaks its own policy, nor begins a line with punctuation', async ({ baseURL }) => {
  await inFirefox(async (page) => {
    await page.evaluateOnNewDocument(collectRefused);
    await page.setViewport({ width: 390, height: 844 });
    for (const path of allPages) {
      await page.goto(`${String(baseURL)}${path}`);
      const found = [await page.evaluate(refused), await page.evaluate(flatStruts)];
      expect([path, ...found, await page.evaluate(linesWithWrongStart)]).toEqual([path, [], 0, []]);
    }
  });
});
