import type { Page } from '@playwright/test';
import { chapters, expect, test } from './book.ts';

/** What the Tab key stops at, once somebody has pressed it. */
const stops = (page: Page) =>
  page.evaluate(
    () =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, textarea, summary, [tabindex]',
        ),
      ].filter(
        (element) =>
          element.tabIndex >= 0 &&
          !element.matches(':disabled') &&
          element.checkVisibility({ visibilityProperty: true }),
      ).length,
  );

/** Opens a chapter and gives the Tab key something to gather. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.keyboard.press('Tab');
  await expect(page.locator('.formula[tabindex="-1"]').first()).toBeAttached();
}

for (const chapter of chapters) {
  test(`${chapter} is crossed by the Tab key in few stops`, async ({ page }) => {
    await open(page, `en/${chapter}/`);
    expect(await stops(page)).toBeLessThanOrEqual(135);
  });
}

test('arrow keys lead from one formula of a section to the next, and the Tab key past them', async ({
  page,
}) => {
  await open(page, 'en/05-term-1/');
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
  await open(page, 'en/05-term-1/');
  const marks = page.locator('.equation').first().locator('a, button, summary');
  const last = (await marks.count()) - 1;
  await marks.first().focus();
  for (let i = 0; i < last; i++) await page.keyboard.press('ArrowRight');
  await expect(marks.nth(last)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(last)).toBeFocused();
});
