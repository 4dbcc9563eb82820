import type { Page } from '@playwright/test';
import { expect } from './book.ts';

/** What stands on a page once its stops are gathered, and what a pointer or a key has asked for is awake. */
export const gathered = '.formula[tabindex="-1"]';

/** Gives the Tab key of a chapter something to gather, and waits until it has. */
export async function gatherStops(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await expect(page.locator(gathered).first()).toBeAttached();
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
