import type { Page } from '@playwright/test';
import { expect, test } from './book.ts';
import { hardlyAnything, shiftsOf, watchShifts } from './shifts.ts';

/** Files of a kind come when what is given back is called. */
async function hold(page: Page, files: string): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Where all that has lines of text stands, from the top of the page to its end. */
const places = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, h3, p, li, tr, figcaption, .equation, .chain-cell)')].map(
      (element) => {
        const { top, height } = element.getBoundingClientRect();
        return `${String(Math.round(top + scrollY))} ${String(Math.round(height))} ${element.textContent.slice(0, 60)}`;
      },
    ),
  );

/** What moves on a page of a width, once it is drawn, when its fonts come. */
async function movedByFonts(page: Page, path: string): Promise<void> {
  // Those that a file is fetched for.
  const release = await hold(page, '**/*.woff2');
  const asked = page.waitForRequest('**/*.woff2');
  await watchShifts(page);
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await asked;
  // Longer than a browser waits for a font that it may do without.
  await page.waitForTimeout(500);
  const before = await places(page);
  release();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check('16px "Inter Variable"'))).toBe(true);
  expect(await places(page)).toEqual(before);
  expect(await shiftsOf(page)).toBeLessThan(hardlyAnything);
}

/** Each face of the book: the opening, a chain, many cards, matrices, a list, Hangul. */
const pages = [
  'en/00-the-whole-story/', 'en/05-term-1/', 'en/08-the-update/', 'en/14-in-matrices/', 'en/references/',
  'ko/05-term-1/', 'ko/14-in-matrices/',
]; // prettier-ignore

for (const path of pages) {
  test(`${path} stays where it is when its fonts come late`, async ({ page, browser, baseURL }) => {
    await movedByFonts(page, path);
    const phone = await browser.newPage({ baseURL: baseURL ?? '', viewport: { width: 360, height: 900 } });
    await movedByFonts(phone, path);
    await phone.close();
  });
}

test('an opening is read before the styles of what stands below it have come, and stays where it is', async ({
  page,
}) => {
  const release = await hold(page, '**/later.*.css');
  await watchShifts(page);
  await page.goto('en/08-the-update/', { waitUntil: 'commit' });
  const opening = page.locator('.sl-markdown-content > p').first();
  await expect(opening).toContainText('The visitor is still at the door');
  await expect(page.locator('.opening .chain')).toBeVisible();
  const before = await opening.boundingBox();
  await expect(page.locator('.section-head')).toHaveCount(0);
  release();
  await expect(page.locator('.equation').first()).toHaveCSS('border-radius', /px/);
  await page.waitForLoadState('networkidle');
  expect(await opening.boundingBox()).toEqual(before);
  expect(await shiftsOf(page)).toBeLessThan(hardlyAnything);
});

test('a page whose later styles never come is read, and followed, without them', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  await page.route('**/later.*.css', (route) => route.abort());
  await page.goto('en/08-the-update/');
  await expect(page.locator('.equation').first()).toBeVisible();
  await page.getByRole('spinbutton', { name: 'x₁' }).fill('0.9');
  await expect(page.locator('.chain [data-quantity="dCE_dw11"]')).not.toHaveText('−0.1289');
  await page.close();
});

test('a number tells its digits where its name cannot be had', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  await page.route('**/symbols.json', (route) => route.abort());
  await page.goto('en/08-the-update/');
  await page.locator('.chain [data-quantity="dCE_dw11"]').hover();
  await expect(page.locator('.tip output').last()).toHaveText(/^−0\.1289\d{8}/);
  await page.close();
});

test('what explains and what changes a number is asked for again where it could not be had', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  const lost = /\/(number-editor|previews)\.[^/]*\.js/;
  await page.route(lost, (route) => route.abort());
  await page.goto('en/08-the-update/');
  const number = page.locator('.sl-markdown-content p .adjustable').first();
  await number.press('Enter');
  await page.locator('.chain [data-quantity="dCE_dw11"]').hover();
  await page.waitForLoadState('networkidle');
  await page.unroute(lost);
  await page.mouse.move(0, 0);
  await number.press('Enter');
  await expect(page.locator('.number-editor')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('.chain [data-quantity="dCE_dw11"]').hover();
  await expect(page.locator('.tip')).toBeVisible();
  await page.close();
});

test('a search that could not be had is there when it is opened again', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  const lost = /\/ui-core\.[^/]*\.js/;
  await page.route(lost, (route) => route.abort());
  await page.goto('en/05-term-1/');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Escape');
  await page.unroute(lost);
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('textbox', { name: 'Search' })).toBeVisible();
  await page.close();
});

test('a line of code is told in words that its engine cannot be had', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  await page.route(/\/worker-[^/]*\.js/, (route) => route.abort());
  await page.goto('en/08-the-update/');
  const line = page.getByRole('textbox', { name: 'Your line of code' });
  await line.fill('1');
  await line.press('Enter');
  await expect(page.locator('.exercise', { has: line }).getByRole('status')).toContainText(
    'The engine could not be loaded.',
  );
  await page.close();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`a ${colorScheme} system has a ${colorScheme} page`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('en/05-term-1/');
      const ground = colorScheme === 'light' ? 'rgb(251, 250, 247)' : 'rgb(20, 20, 22)';
      await expect(page.locator('body')).toHaveCSS('background-color', ground);
    });
  }
});
