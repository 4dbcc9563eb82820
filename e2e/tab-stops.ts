import type { Page } from '@playwright/test';
import { expect } from './book.ts';

/** Gives the Tab key of a chapter something to gather, and waits until it has. */
export async function gatherStops(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await expect(page.locator('.formula[tabindex="-1"]').first()).toBeAttached();
}

/** How many places the Tab key stops at. */
export const stops = (page: Page) =>
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
