import { expect, test } from './book.ts';
import { gatherStops } from './tab-stops.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('en/05-term-1/');
  await gatherStops(page);
});

test('arrow keys lead from one formula of a section to the next, and the Tab key past them', async ({
  page,
}) => {
  const formulas = page.locator('.sl-markdown-content p .formula[tabindex]');
  await formulas.first().focus();
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight');
  await expect(formulas.first()).not.toBeFocused();
  const focused = page.locator(':focus');
  await expect(focused).toHaveAttribute('tabindex', '0');
  await expect(formulas.first()).toHaveAttribute('tabindex', '-1');
  await expect(page.locator('.current')).toHaveCount(1);
});

test('arrow keys lead from an equation’s address to what cites and copies it', async ({ page }) => {
  const marks = page.locator('.equation').first().locator('a, button, summary');
  const last = (await marks.count()) - 1;
  await marks.first().focus();
  for (let i = 0; i < last; i++) await page.keyboard.press('ArrowRight');
  await expect(marks.nth(last)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(last)).toBeFocused();
});
