import type { Page } from '@playwright/test';
import { expect, pages, test } from './book.ts';

/** By how many pixels a block of the text moves, at most, when all of them are laid out. */
const moved = (page: Page) =>
  page.locator('.sl-markdown-content').evaluate((text) => {
    const places = () =>
      [...text.children].flatMap((block) => {
        const { top, height } = block.getBoundingClientRect();
        return [top + scrollY, height];
      });
    const resting = places();
    text.classList.remove('measured');
    const awake = places();
    text.classList.add('measured');
    return Math.max(...awake.map((place, i) => Math.abs(place - (resting[i] ?? NaN))));
  });

/** Opens a page and changes an input, where it has one: from then on what is far out of view rests. */
async function change(page: Page, path: string): Promise<boolean> {
  await page.goto(path);
  const number = page.locator('.field input').first();
  if ((await number.count()) === 0) return false;
  await expect(page.locator('.measured')).toHaveCount(0);
  await expect(page.locator('[data-panel] .field')).toHaveCount(0);
  await number.press('ArrowDown');
  await expect(page.locator('.sl-markdown-content')).toHaveClass(/measured/);
  return true;
}

/** The height that is kept for a block while it is out of view. */
const kept = (page: Page) =>
  page
    .locator('.sl-markdown-content > .resting')
    .last()
    .evaluate((block: HTMLElement) => block.style.containIntrinsicBlockSize);

for (const width of [1280, 360]) {
  test(`blocks far out of view keep their place and height, at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of pages) {
      if (await change(page, path)) expect(await moved(page), path).toBeLessThan(0.5);
    }
  });
}

test('a window of another width has its page measured anew', async ({ page }) => {
  await change(page, 'en/08-the-update/');
  const before = await kept(page);
  await page.setViewportSize({ width: 360, height: 900 });
  await expect.poll(() => kept(page)).toMatch(/px/);
  await expect.poll(() => kept(page)).not.toBe(before);
  await expect(page.locator('.sl-markdown-content')).toHaveClass(/measured/);
  expect(await moved(page)).toBeLessThan(0.5);
});

test('a figure that wakes later than its page is measured keeps the height that it has then', async ({
  page,
}) => {
  await page.route(/Graph\.[^/]*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.setViewportSize({ width: 360, height: 900 });
  await change(page, 'en/04-the-chain/');
  const figure = page.locator('#fig-walk');
  await expect(figure).not.toHaveClass(/awake/);
  await expect(figure).toHaveClass(/awake/);
  expect(await moved(page)).toBeLessThan(0.5);
  await expect(figure).toHaveClass(/resting/);
  expect(await moved(page)).toBeLessThan(0.5);
});

test('on paper everything is there', async ({ page }) => {
  await change(page, 'en/08-the-update/');
  await page.emulateMedia({ media: 'print' });
  const last = page.locator('.sl-markdown-content > * > *').last();
  expect(await last.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }))).toBe(
    true,
  );
});
