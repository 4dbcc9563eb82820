import { axeOn, boxFormulas } from './axe.ts';
import type { Locator, Page } from '@playwright/test';
import { visitors } from '../src/model/networks/visitors.ts';
import { printNumber } from '../src/model/print.ts';
import { defaultState } from '../src/model/state.ts';
import { trace } from '../src/model/trace.ts';
import { meansOf } from '../src/model/training.ts';
import { awake } from './awake.ts';
import { expect, test } from './book.ts';

const chapter = 'en/13-many-visitors/';

const tableOf = (page: Page): Promise<Locator> => awake(page, 'visitors');

const meanLoss = (table: typeof visitors): string => printNumber(meansOf(table, defaultState).loss);

test('a number changed in the table changes its row and the means', async ({ page }) => {
  await page.goto(chapter);
  const figure = await tableOf(page);
  await figure.getByRole('textbox', { name: 'x₁ of visitor 2' }).fill('0,5');
  const changed = visitors.map((visitor, i) => (i === 1 ? { ...visitor, x1: 0.5 } : visitor));
  const { zhat } = trace('intended', { ...defaultState, ...changed[1] });
  await expect(figure.locator('tbody tr').nth(1)).toContainText(printNumber(zhat));
  await expect(figure.locator('tfoot')).toContainText(meanLoss(changed));
});

test('a bad cell is told beside it, the last good table counts, and nothing is lost', async ({ page }) => {
  await page.goto(chapter);
  const figure = await tableOf(page);
  const field = figure.getByRole('textbox', { name: 'z of visitor 3' });
  await field.fill('2');
  await expect(figure.getByRole('alert').filter({ hasText: '0 or 1' })).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(figure.getByRole('status')).toContainText('last good table of 12 visitors');
  await expect(figure.locator('tfoot')).toContainText(meanLoss(visitors));
  await figure.getByRole('textbox', { name: 'x₂ of visitor 4' }).fill('warm');
  await expect(figure.getByRole('status')).toContainText('Cells to mend: 2');
  await expect(field).toHaveValue('2');
  await field.fill('0');
  await figure.getByRole('textbox', { name: 'x₂ of visitor 4' }).fill('0.4');
  const changed = visitors.map((visitor, i) =>
    i === 2 ? { ...visitor, z: 0 } : i === 3 ? { ...visitor, x2: 0.4 } : visitor,
  );
  await expect(figure.locator('tfoot')).toContainText(meanLoss(changed));
});

test('a thousand rows are pasted, a thousand and one are refused, and the tab keeps what a link can’t', async ({
  page,
}) => {
  await page.goto(chapter);
  const figure = await tableOf(page);
  await figure.getByText('paste a table').click();
  const rows = (n: number): string =>
    Array.from({ length: n }, (_, i) => `0,${String(100 + i)}\t0,25\t${String(i % 2)}`).join('\n');
  const area = figure.getByRole('textbox', { name: /Rows of/ });
  await area.fill(rows(1001));
  await figure.getByRole('button', { name: 'take this table' }).click();
  await expect(figure.getByRole('alert').filter({ hasText: '1001 rows' })).toBeVisible();
  await expect(figure.locator('tfoot')).toContainText('mean of all 12');
  await area.fill(rows(1000));
  await figure.getByRole('button', { name: 'take this table' }).click();
  await expect(figure.locator('tfoot')).toContainText('mean of all 1000');
  await expect(figure.locator('p.figure-says')).toContainText('too long for a link');
  await figure.getByRole('button', { name: 'later' }).click();
  await expect(figure.getByRole('textbox', { name: 'x₁ of visitor 25' })).toHaveValue('0,124');
  await page.waitForTimeout(400);
  await page.reload();
  await expect(page.locator('#fig-visitors tfoot')).toContainText('mean of all 1000');
});

test('a link carries the table, is told of a bad one, and the reset brings the book’s back', async ({
  page,
}) => {
  await page.goto(`${chapter}?visitors=.2_.9_0*1_.1_1`);
  const figure = page.locator('#fig-visitors');
  await expect(figure.locator('tfoot')).toContainText('mean of all 2');
  await tableOf(page);
  await figure.getByRole('textbox', { name: 'x₁ of visitor 1' }).fill('0.3');
  await expect(page).toHaveURL(/visitors=\.3_\.9_0\*1_\.1_1/);
  await page.getByRole('button', { name: 'reset' }).click();
  await expect(figure.locator('tfoot')).toContainText('mean of all 12');
  await expect(page).toHaveURL(/many-visitors\/$/);
  await page.goto(`${chapter}?visitors=.2_.9_7`);
  await expect(page.getByRole('alert').filter({ hasText: 'cannot be used' })).toContainText('visitors');
});

test('the reset brings the book’s table back over one in which something wrong stands', async ({ page }) => {
  await page.goto(chapter);
  const figure = await tableOf(page);
  const field = figure.getByRole('textbox', { name: 'z of visitor 3' });
  await field.fill('2');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'reset' }).click();
  await expect(field).toHaveValue(String(visitors[2]?.z));
  await expect(field).toHaveAttribute('aria-invalid', 'false');
});

test('a table of too many rows that is pasted into a field is refused in words, until the next change', async ({
  page,
}) => {
  await page.goto(chapter);
  const figure = await tableOf(page);
  const field = figure.getByRole('textbox', { name: 'x₁ of visitor 1', exact: true });
  await field.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', '0.1\t0.2\t1\n'.repeat(1001));
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(figure.getByRole('status')).toContainText('1001 rows');
  await expect(figure.locator('tfoot')).toContainText('mean of all 12');
  await field.fill('0.4');
  await expect(figure.getByRole('status')).toHaveText('');
});

test('a batch that the table has lost begins anew', async ({ page }) => {
  await page.goto(chapter);
  const figure = await tableOf(page);
  await figure.getByRole('combobox', { name: 'batch', exact: true }).selectOption('four');
  for (let i = 0; i < 2; i++) await figure.getByRole('button', { name: 'next batch' }).click();
  await expect(figure.locator('tfoot tr').first()).toContainText(meanLoss(visitors.slice(8, 12)));
  for (let i = 0; i < 4; i++) await figure.getByRole('button', { name: 'Remove visitor 5' }).click();
  const left = [...visitors.slice(0, 4), ...visitors.slice(8)];
  await expect(figure.locator('tfoot tr').first()).toContainText(meanLoss(left.slice(0, 4)));
  await expect(figure.locator('tbody tr.in-batch')).toHaveCount(4);
});

test('a batch has a mean of its own, beside that of all', async ({ page }) => {
  await page.goto(chapter);
  const figure = await tableOf(page);
  await figure.getByRole('combobox', { name: 'batch', exact: true }).selectOption('four');
  await expect(figure.locator('tbody tr.in-batch')).toHaveCount(4);
  await expect(figure.locator('tfoot tr').first()).toContainText(meanLoss(visitors.slice(0, 4)));
  await figure.getByRole('button', { name: 'next batch' }).click();
  await expect(figure.locator('tfoot tr').first()).toContainText(meanLoss(visitors.slice(4, 8)));
});

test('on paper the table stands with the reader’s numbers and without its buttons', async ({ page }) => {
  await page.goto(`${chapter}?visitors=.2_.9_0*1_.1_1`);
  const figure = await tableOf(page);
  await page.emulateMedia({ media: 'print' });
  await expect(figure.getByRole('textbox', { name: 'x₂ of visitor 1' })).toHaveValue('0.9');
  await expect(figure.locator('tfoot')).toContainText('mean of all 2');
  await expect(figure.getByRole('button')).toHaveCount(0);
});

test('on a phone the derivative is in view without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(chapter);
  const table = (await tableOf(page)).locator('.table');
  expect(await table.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table stands there with all its numbers', async ({ page }) => {
    await page.goto(chapter);
    const figure = page.locator('#fig-visitors');
    await expect(figure.locator('tbody tr')).toHaveCount(12);
    for (const [i, visitor] of visitors.entries()) {
      const { zhat, CE } = trace('intended', { ...defaultState, ...visitor });
      await expect(figure.locator('tbody tr').nth(i)).toContainText(printNumber(zhat) + printNumber(CE));
    }
    await expect(figure.locator('tfoot')).toContainText(meanLoss(visitors));
  });
});

for (const [name, width] of [
  ['a desk', 1280],
  ['a phone', 360],
] as const)
  test(`axe finds nothing, and nothing scrolls sideways, on ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(chapter);
    const figure = await tableOf(page);
    await figure.getByRole('textbox', { name: 'z of visitor 3' }).fill('x');
    await expect(figure.getByRole('alert').first()).toBeVisible();
    await boxFormulas(page, '#fig-visitors');
    const { violations } = await axeOn(page).include('#fig-visitors').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
