import { defaultState } from '../src/model/state.ts';
import { trace } from '../src/model/trace.ts';
import { expect, test } from './book.ts';

const minus = (value: number): string => String(value).replaceAll('-', '−');

test('a card says at how many points it was checked, and opened what that means', async ({ page }) => {
  await page.goto('en/05-term-1/');
  const card = page.locator('[data-equation="dCE_dzhat"]');
  await expect(card.getByText(/^✓ 1,0\d\d points$/)).toBeVisible();
  await expect(card.getByText(/^max rel\. err \d\.\d × 10⁻/)).toBeVisible();
  await card.getByText(/points$/).click();
  await expect(card.getByText('This is a numerical check, not a formal proof.')).toBeVisible();
});

test('“at your values” computes both sides in the page and follows the reader', async ({ page }) => {
  await page.goto('en/05-term-1/?z=0');
  const card = page.locator('[data-equation="dCE_dzhat"]');
  await card.getByText(/points$/).click();
  const left = card.getByLabel('left');
  const atZero = trace('notebook', { ...defaultState, z: 0 }).dCE_dzhat;
  await expect(left).toHaveText(minus(atZero));
  await expect(card.getByText('the same to the last digit')).toBeVisible();

  await page.getByRole('spinbutton', { name: 'x₁' }).first().fill('0.5');
  await expect(left).toHaveText(minus(trace('notebook', { ...defaultState, z: 0, x1: 0.5 }).dCE_dzhat));
});

test('each line of a derivation is computed on its own', async ({ page }) => {
  await page.goto('en/08-the-update/');
  const card = page.locator('[data-equation="dCE_dw11"]');
  await card.getByText(/points$/).click();
  await expect(card.getByText(/the same to the last digit|differ by rounding/)).toHaveCount(3);
  await expect(card.getByText('(8.3c)', { exact: true }).last()).toBeVisible();
});

test('a point to try becomes the reader’s state', async ({ page }) => {
  await page.goto('en/05-term-1/');
  const card = page.locator('[data-equation="dCE_dzhat"]');
  await card.getByText(/points$/).click();
  const points = card.getByRole('button', { name: /^ẑ = / });
  await expect(points).toHaveCount(3);
  const name = (await points.first().textContent()) ?? '';
  await points.first().click();
  const zhat = /ẑ = ([\d.]+)/.exec(name)?.[1] ?? '';
  await expect(page.locator('p [data-quantity="zhat"]:not([data-with])').first()).toHaveText(zhat);
  await expect(card.getByText(/the same to the last digit|differ by rounding/)).toBeVisible();
  await expect(page).toHaveURL(/[?&]x1=/);
});

test('a check that cannot be loaded says so, and can be opened again', async ({ page, context }) => {
  await page.goto('en/05-term-1/');
  await context.route('**/checks.json', (route) => route.fulfill({ body: 'not the file' }), { times: 1 });
  const card = page.locator('[data-equation="dCE_dzhat"]');
  await card.getByText(/points$/).click();
  await expect(card.getByText('The values could not be loaded.')).toBeVisible();
  await card.getByText(/^✓/).click();
  await card.getByText(/^✓/).click();
  await expect(card.getByText('the same to the last digit')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the badge and its meaning are there', async ({ page }) => {
    await page.goto('en/05-term-1/');
    const card = page.locator('[data-equation="dCE_dzhat"]');
    await card.getByText(/points$/).click();
    await expect(card.getByText('not a formal proof')).toBeVisible();
    await expect(card.getByText('With JavaScript, both sides at your own values stand here.')).toBeVisible();
  });
});

test('on the page of an equation’s tag a check computes both sides, too', async ({ page }) => {
  await page.goto('en/t/002H/');
  const card = page.locator('[data-equation="dCE_dzhat"]');
  await card.getByText(/points$/).click();
  await expect(card.getByText('the same to the last digit')).toBeVisible();
});
