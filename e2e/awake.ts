import type { Locator, Page } from '@playwright/test';
import { expect } from './book.ts';

/** A figure of the page, by its id, in view and awake: somebody is at the page. */
export async function awake(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`#fig-${id}`);
  await figure.scrollIntoViewIfNeeded();
  await page.mouse.move(1, 1);
  await expect(figure).toHaveClass(/awake/);
  return figure;
}
