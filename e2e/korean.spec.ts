import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileAt } from '../scripts/dist.ts';
import { expect, test } from './book.ts';

const dist = join(import.meta.dirname, '../dist');

test('a particle follows its number', async ({ page }) => {
  await page.goto('ko/notation/');
  const sentence = page.locator('p', { hasText: '손실은 지금' });
  const number = sentence.locator('[data-quantity="zhat"]');
  const particle = sentence.locator('.josa[data-josa="은/는"]');
  await expect(particle).toHaveText('은');
  await expect(number.first()).toHaveText('0.7010');
  await page.goto('ko/notation/?w22=-0.2');
  await expect(number.first()).not.toHaveText('0.7010');
  const last = (await number.first().textContent())?.at(-1) ?? '';
  await expect(particle).toHaveText(/[2459]/.test(last) ? '는' : '은');
});

test('so does one in the words of a figure, asleep and awake', async ({ page }) => {
  await page.goto('ko/15-training/?eta=0.3');
  const figure = page.locator('#fig-training');
  const rate = figure.locator('[data-quantity="eta"] + .josa').first();
  await expect(rate).toHaveText('으로');
  await figure.scrollIntoViewIfNeeded();
  await figure.getByRole('button', { name: 'η = 0.01' }).click();
  await expect(rate).toHaveText('로');
  await figure.getByRole('button', { name: 'η = 10' }).click();
  await expect(rate).toHaveText('으로');
});

test('a particle stays on the line of what it follows', async ({ page }) => {
  for (const width of [320, 360, 390, 480, 600, 768]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('ko/notation/');
    const alone = await page.evaluate(() =>
      [...document.querySelectorAll('.joined')]
        .filter((joined) => {
          const before = [...joined.children].find((child) => !child.matches('.josa'));
          const range = document.createRange();
          range.selectNodeContents(joined.lastChild ?? joined);
          const [own] = range.getClientRects();
          const last = [...(before?.getClientRects() ?? [])].at(-1);
          return own && last && own.top > last.bottom;
        })
        .map(({ textContent }) => textContent),
    );
    expect(alone, String(width)).toEqual([]);
  }
});

test('the menu of languages keeps place and state, and a page in one language leads nowhere else', async ({
  page,
}) => {
  await page.goto('en/notation/?z=0#terms');
  const menu = page.locator('header select[data-language-select]');
  await menu.selectOption({ label: '한국어' });
  await expect(page).toHaveURL(/\/ko\/notation\/\?z=0/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await page.goto('en/05-term-1/');
  if (!existsSync(join(dist, 'ko/05-term-1/index.html')))
    await expect(menu.locator('option[lang="ko"]')).toBeDisabled();
  for (const option of await menu.locator('option:not([disabled])').all())
    expect(fileAt((await option.getAttribute('value')) ?? '').length).toBeGreaterThan(0);
});

test.describe('a reader whose browser asks for Korean', () => {
  test.use({ locale: 'ko-KR' });

  test('opens the book in Korean, is told so, and may choose again for good', async ({ page }) => {
    await page.goto('');
    await expect(page).toHaveURL(/\/ko\/$/);
    await expect(page.locator('.tip')).toContainText('브라우저의 언어에 맞추어 한국어로 열었습니다');
    await page.locator('header select[data-language-select]').selectOption({ label: 'English' });
    await expect(page).toHaveURL(/\/en\/$/);
    await page.goto('');
    await expect(page).toHaveURL(/\/en\/$/);
    await expect(page.locator('.tip')).toBeHidden();
  });
});

test('a Korean search finds a word in every form of it, and no English page', async ({ page }) => {
  await page.goto('ko/');
  await page.locator('site-search button[data-open-modal]').click();
  await page.locator('#starlight__search input').fill('관계식을');
  const results = page.locator('#starlight__search .pagefind-ui__result-link');
  await expect(results.first()).toBeVisible();
  for (const link of await results.all()) expect(await link.getAttribute('href')).toContain('/ko/');
});

test('a Korean page brings its fonts, no more than 250 kB of them, and an English one brings none of these', async ({
  page,
}) => {
  let [bytes, hangul] = [0, 0];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.woff2')) return;
    bytes += fileAt(pathname).length;
    if (/noto-s/.test(pathname)) hangul++;
  });
  await page.goto('ko/ledger/', { waitUntil: 'networkidle' });
  expect(bytes).toBeLessThan(250_000);
  hangul = 0;
  await page.goto('en/ledger/', { waitUntil: 'networkidle' });
  expect(hangul).toBe(0);
});

test('a digit that an input method keeps to itself is not lost', async ({ page }) => {
  await page.goto('ko/notation/');
  const number = page.locator('.adjustable[data-quantity="x1"]').first();
  await number.focus();
  await number.dispatchEvent('keydown', { key: 'Process', code: 'Digit5', keyCode: 229, bubbles: true });
  await expect(page.locator('.number-editor input')).toHaveValue('5');
});
