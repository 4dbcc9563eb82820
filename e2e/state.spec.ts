import type { Page } from '@playwright/test';
import { defaultState } from '../src/model/state.ts';
import { expect, test } from './book.ts';
import { printedOn, wrongNumbers } from './printed.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('what the reader set is kept from chapter to chapter', async ({ page }) => {
  await page.goto('en/05-term-1/?x1=0.5&z=0');
  await page.getByRole('link', { name: /^6\. Factor 2/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Factor 2');
  const state = { ...defaultState, x1: 0.5, z: 0 };
  await expect.poll(async () => wrongNumbers(await printedOn(page), state)).toEqual([]);
});

test('“link to this state” copies a link with what differs, and “reset” restores', async ({
  page,
  context,
}) => {
  await page.goto('en/05-term-1/?z=0');
  await page.getByRole('spinbutton', { name: 'x₁' }).first().fill('0.5');
  await page.getByRole('button', { name: 'link to this state' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/en\/05-term-1\/\?x1=0\.5&z=0$/);

  const other = await context.newPage();
  await other.goto(link);
  const state = { ...defaultState, x1: 0.5, z: 0 };
  await expect.poll(async () => wrongNumbers(await printedOn(other), state)).toEqual([]);

  await page.getByRole('button', { name: 'reset' }).click();
  await expect.poll(async () => wrongNumbers(await printedOn(page), defaultState)).toEqual([]);
  await expect(page).toHaveURL(/\/en\/05-term-1\/$/);
});

test('a number counts from its key on, for who copies the link right after it', async ({ page }) => {
  await page.goto('en/05-term-1/');
  const field = page.getByRole('spinbutton', { name: 'x₁' }).first();
  await field.focus();
  await field.evaluate((element: HTMLInputElement) => {
    element.value = '0.5';
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    [...document.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'link to this state')
      ?.click();
  });
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/\?x1=0\.5$/);
});

test('a hostile link is told as text, and what is good in it is kept', async ({ page }) => {
  await page.goto(`en/05-term-1/?x1=%3Cimg%20src=x%20onerror=alert(1)%3E&z=7&w11=0.5&seed=1e999&__proto__=1`);
  const told = page.getByRole('alert').filter({ hasText: 'This link carries values that cannot be used' });
  await expect(told).toContainText('<img src=x onerror=alert(1)>');
  await expect(told).toContainText('z = “7”');
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  const state = { ...defaultState, w11: 0.5 };
  await expect.poll(async () => wrongNumbers(await printedOn(page), state)).toEqual([]);
});

test('a new seed draws the six weights anew', async ({ page }) => {
  await page.goto('en/01-the-network/');
  await page.getByRole('spinbutton', { name: 'seed' }).first().fill('0');
  await expect(page.locator('[data-quantity="w1"]:not([data-with])').first()).toHaveText('0.549');
});

/** The margin's field of x₁ alone, on any page. */
const x1 = (page: Page) => page.getByRole('complementary').getByRole('spinbutton', { name: 'x₁' }).first();

test('what an address cannot carry is kept when the page is read in another language', async ({ page }) => {
  await page.goto('en/13-many-visitors/?visitors=.2_.9_0*1_.1_1');
  await page.goto('en/05-term-1/');
  await x1(page).fill('0.5');
  await expect(page).toHaveURL(/\?x1=0\.5$/);
  await page.locator('header select[data-language-select]').selectOption({ label: '한국어' });
  await expect(page).toHaveURL(/\/ko\/05-term-1\/\?x1=0\.5/);
  await page.goto('ko/13-many-visitors/');
  await expect(page.locator('#fig-visitors tbody tr')).toHaveCount(2);
});

test('after a jump within the page, Back does not bring an older state back', async ({ page }) => {
  await page.goto('en/05-term-1/');
  await x1(page).fill('0.5');
  await expect(page).toHaveURL(/\?x1=0\.5$/);
  await page.locator('main a.ref[href^="#eq-"]').first().click();
  await expect(page).toHaveURL(/#eq-/);
  await page.getByRole('link', { name: /^6\. Factor 2/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Factor 2');
  await x1(page).fill('0.9');
  await expect(page).toHaveURL(/x1=0\.9/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Factor 1');
  await expect(x1(page)).toHaveValue('0.9');
  await expect(page).toHaveURL(/\?x1=0\.9#eq-/);
});

test('“reset” brings a field back in which something wrong stands', async ({ page }) => {
  await page.goto('en/05-term-1/');
  await x1(page).fill('warm');
  await expect(x1(page)).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'reset' }).click();
  await expect(x1(page)).toHaveValue('0.7');
  await expect(x1(page)).toHaveAttribute('aria-invalid', 'false');
});
