import { expect, test } from './book.ts';
import { hardlyAnything, shiftsOf, watchShifts } from './shifts.ts';

for (const chapter of ['00-the-whole-story', '05-term-1', '08-the-update']) {
  for (const width of [1280, 360]) {
    test(`${chapter} at ${String(width)} px stays where it is when its fonts come late`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 2000));
        await route.continue();
      });
      await watchShifts(page);
      await page.goto(`en/${chapter}/`, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => document.fonts.check('16px "Inter Variable"'))).toBe(true);
      expect(await shiftsOf(page)).toBeLessThan(hardlyAnything);
    });
  }
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`a ${colorScheme} system has a ${colorScheme} page`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('en/05-term-1/');
      const ground = colorScheme === 'light' ? 'rgb(251, 250, 247)' : 'rgb(20, 20, 22)';
      await expect(page.locator('body')).toHaveCSS('background-color', ground);
    });
  }
});
