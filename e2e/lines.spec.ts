import { chapters, expect, test } from './book.ts';

test('a long formula in the text still breaks where it may', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  let broken = 0;
  for (const chapter of chapters) {
    await page.goto(`en/${chapter}/`);
    broken += await page
      .locator('.joined .katex-html')
      .evaluateAll(
        (formulas) =>
          formulas.filter(
            (formula) =>
              new Set([...formula.getClientRects()].map(({ top }) => Math.round(top / 12))).size > 1,
          ).length,
      );
  }
  expect(broken).toBeGreaterThan(0);
});
