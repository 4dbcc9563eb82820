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

test('the list of chapters is one stop, at the chapter that is read, and walked up and down', async ({
  page,
}) => {
  const stop = page.locator('nav.sidebar :is(a, summary):not([tabindex="-1"])');
  await expect(stop).toHaveText(/Factor 1/);
  await stop.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveText(/Factor 2/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(':focus')).toHaveText(/The chain/);
});

test('sideways keys pass a number that can be changed; up and down change it', async ({ page }) => {
  const number = page.locator('.sl-markdown-content p .adjustable:not(.box *, details *)').first();
  const before = await number.textContent();
  await number.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(number).not.toBeFocused();
  await expect(number).toHaveText(String(before));
  await number.focus();
  await page.keyboard.press('ArrowDown');
  await expect(number).toBeFocused();
  await expect(number).not.toHaveText(String(before));
});

test('a heading’s address leads on to the names of its section', async ({ page }) => {
  const section = page.locator('.section-head').first();
  await section.locator('a').last().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveClass(/formula|number/);
});

test('a table is a stop where it can be scrolled, and only there', async ({ page }) => {
  await page.goto('en/08-the-update/');
  await gatherStops(page);
  const table = page.locator('.table[tabindex]:not(astro-island *)').first();
  await expect(table).toHaveAttribute('tabindex', '-1');
  await page.setViewportSize({ width: 200, height: 740 });
  await expect(table).toHaveAttribute('tabindex', '0');
});
