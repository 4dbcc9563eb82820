import { decodeReading, type WrittenReading } from '../src/contract/reading.ts';
import { stateOf } from '../src/live/link.ts';
import { dataValue, printNumber } from '../src/model/print.ts';
import { createEvaluator } from '../src/model/reading.ts';
import { chapters, expect, test } from './book.ts';

test('a symbol under the pointer is named, with its value, and its kin are marked', async ({ page }) => {
  await page.goto('en/05-term-1/');
  await page.locator('.sl-markdown-content .katex-html [data-symbol="zhat"]').first().hover();
  const tip = page.getByRole('status').filter({ hasText: 'the prediction' });
  await expect(tip).toContainText('0.7010307863243558');
  expect(await page.locator('.lit[data-symbol="zhat"]').count()).toBeGreaterThan(5);
});

test('a formula is walked by arrow keys, and its symbols are named one by one', async ({ page }) => {
  await page.goto('en/05-term-1/');
  await page.getByRole('group', { name: 'The chain' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: 'The first factor' })).toBeVisible();
});

test('a reference leads to its equation and shows it on hover', async ({ page }) => {
  await page.goto('en/05-term-1/');
  const reference = page.locator('a.ref[href="../03-the-loss/#eq-CE"]').first();
  await reference.hover();
  await expect(page.locator('.tip .katex').first()).toBeVisible();
  await reference.click();
  await expect(page.locator('#eq-CE')).toBeInViewport();
});

test('a preview stays while the pointer is on its reference, whatever lay before it', async ({ page }) => {
  await page.goto('en/05-term-1/');
  const reference = page.locator('main a.ref[href^="#eq-"]').first();
  await page.locator('.sl-markdown-content .katex-html [data-symbol="zhat"]').first().hover();
  await expect(page.locator('.tip output').first()).toBeVisible();
  await reference.hover();
  await expect(page.locator('.tip .preview .line').first()).toBeVisible();
  // Longer than the tip waits for a pointer on its way to it.
  await page.waitForTimeout(400);
  await expect(page.locator('.tip .preview .line').first()).toBeVisible();
});

test('the name of a number goes along when the page is scrolled, and away with the number', async ({
  page,
}) => {
  await page.goto('en/05-term-1/');
  const number = page.locator('output[data-quantity="dCE_dzhat"]').first();
  await number.scrollIntoViewIfNeeded();
  await number.focus();
  await page.keyboard.press('Shift');
  const tip = page.locator('.tip');
  await expect(tip).toBeVisible();
  const gap = async () => ((await number.boundingBox())?.y ?? 0) - ((await tip.boundingBox())?.y ?? 0);
  const before = await gap();
  await page.evaluate(() => {
    scrollBy(0, 60);
  });
  await expect.poll(gap).toBeCloseTo(before, 0);
  await page.evaluate(() => {
    scrollBy(0, 3000);
  });
  await expect(tip).toBeHidden();
});

test('a reference to a line shows what leads to it, and a page that asks for no other file', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('en/05-term-1/');
  const reference = page.locator('main a.ref[href^="#eq-"]').first();
  const [id = '', letter = ''] = ((await reference.getAttribute('data-to')) ?? '').split('.');
  await reference.hover();
  const shown = page.locator('.tip .preview .line');
  await expect(shown.first()).toBeVisible();
  const lines = await page.locator(`#eq-${id} .line:not(.substituted)`).count();
  await expect(shown).toHaveCount(letter ? letter.charCodeAt(0) - 96 : lines);
  expect(fetched.filter((url) => url.includes('/previews/'))).toEqual([]);
});

test('a reference whose equation cannot be fetched says so, and shows it once it can be', async ({
  page,
}) => {
  await page.route('**/previews/*', (route) => route.fulfill({ body: 'not what was asked for' }));
  await page.goto('en/05-term-1/');
  const reference = page.locator('a.ref[href="../03-the-loss/#eq-CE"]').first();
  await reference.hover();
  await expect(page.locator('.tip')).toHaveText('The equation could not be loaded; the link leads to it.');
  await page.unroute('**/previews/*');
  await page.mouse.move(0, 0);
  await reference.hover();
  await expect(page.locator('.tip .katex').first()).toBeVisible();
});

for (const chapter of chapters) {
  test(`${chapter}: each exercise takes the model's answer, to which its solution comes, and no other`, async ({
    page,
  }) => {
    await page.goto(`en/${chapter}/?x1=0.6`);
    const evaluate = createEvaluator(stateOf('?x1=0.6').state);
    const exercises = page.locator('.exercise');
    await expect(exercises.first().getByRole('button', { name: 'check' })).toBeVisible();
    for (const exercise of await exercises.all()) {
      const asked = await exercise.locator('form').getAttribute('data-answer');
      const reading = decodeReading(JSON.parse(String(asked)) as WrittenReading);
      if (!reading) throw new Error(`the page asks for what the book has not: ${String(asked)}`);
      const value = evaluate(reading);
      const asks = await exercise.locator('form').getAttribute('data-asks');
      if (asks === 'sign') {
        await exercise
          .getByRole('radio')
          .nth((Math.sign(value) + 2) % 3)
          .check();
        await exercise.getByRole('button', { name: 'check' }).click();
        await expect(exercise.getByRole('status')).toContainText('Not yet');
        await exercise
          .getByRole('radio')
          .nth(Math.sign(value) + 1)
          .check();
        await exercise.getByRole('button', { name: 'check' }).click();
        await expect(exercise.getByRole('status')).toContainText('Right');
        continue;
      }
      if (asks === 'code') {
        const line = exercise.getByRole('textbox', { name: 'Your line of code' });
        await line.fill('1 / 0');
        await line.press('Enter');
        await expect(exercise.getByRole('status')).toContainText('Not yet. At', {
          timeout: 20_000,
        });
        await line.fill(String(await exercise.locator('form').getAttribute('data-code')));
        await line.press('Enter');
        await expect(exercise.getByRole('status')).toContainText('Right', { timeout: 20_000 });
        continue;
      }
      await expect(exercise.locator(`.solution [data-value="${dataValue(value)}"]`).first()).toBeAttached();

      const field = exercise.getByRole('textbox', { name: 'Your answer' });
      await field.fill('123456');
      await field.press('Enter');
      await expect(exercise.getByRole('status')).toContainText('Not yet');
      await field.fill(printNumber(value));
      await exercise.getByRole('button', { name: 'check' }).click();
      await expect(exercise.getByRole('status')).toContainText('Right. The exact value is');
    }
  });
}

test('a verdict is gone once the numbers are others than those it was given on', async ({ page }) => {
  await page.goto('en/05-term-1/');
  const exercise = page
    .locator('.exercise', { has: page.getByRole('textbox', { name: 'Your answer' }) })
    .first();
  await exercise.getByRole('textbox').fill('123');
  await exercise.getByRole('button', { name: 'check' }).click();
  await expect(exercise.getByRole('status')).toContainText('Not yet');
  await page.getByRole('spinbutton', { name: 'x₁' }).first().fill('0.5');
  await expect(exercise.locator('output')).toHaveText('');
  await expect(exercise.getByRole('textbox')).toHaveValue('123');
});

test('a line of code that is mended while it runs is judged as mended', async ({ page }) => {
  await page.goto('en/08-the-update/');
  const line = page.getByRole('textbox', { name: 'Your line of code' });
  const exercise = page.locator('.exercise', { has: line });
  await line.fill('(() => { while (true); })()');
  await line.press('Enter');
  await line.fill(String(await exercise.locator('form').getAttribute('data-code')));
  await line.press('Enter');
  await expect(exercise.getByRole('status')).toContainText('Right', { timeout: 20_000 });
  // Longer than a line may take.
  await page.waitForTimeout(7000);
  await expect(exercise.getByRole('status')).toContainText('Right');
});

test('the search finds a chapter by a word in it', async ({ page }) => {
  await page.goto('en/');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByPlaceholder('Search').fill('likelihood');
  await expect(
    page
      .getByRole('dialog')
      .getByRole('link', { name: /The loss/ })
      .first(),
  ).toBeVisible();
});

test('the iteration table grows with the iterations asked for', async ({ page }) => {
  await page.goto('en/08-the-update/?iterations=10000');
  const rows = page.locator('table[data-iterations] tbody tr');
  await expect(rows).toHaveCount(21);
  await expect(rows.last().getByRole('rowheader')).toHaveText('10000');
});
