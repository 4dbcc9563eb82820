import { axeOn, boxFormulas } from './axe.ts';
import type { Locator, Page } from '@playwright/test';
import { printNumber } from '../src/model/print.ts';
import { defaultState, withInput } from '../src/model/state.ts';
import { trainingOf, weightsOf } from '../src/model/training.ts';
import { awake } from './awake.ts';
import { expect, test } from './book.ts';
import { longestTask } from './longest-task.ts';

const chapter = 'en/15-training/';

const figureOf = (page: Page): Promise<Locator> => awake(page, 'training');

const says = (figure: Locator): Locator => figure.locator('.figure-says');

/** The mean loss that the model reaches, as a page prints it. */
const reached = (state: typeof defaultState, epochs: number): string =>
  printNumber(
    trainingOf({ visitors: state.visitors, weights: weightsOf(state), eta: state.eta, epochs }).advance(
      epochs,
    ).losses[epochs] ?? NaN,
  );

test('the figure trains as the model does, at the reader’s rate and seed', async ({ page }) => {
  await page.goto(`${chapter}?seed=4`);
  const figure = await figureOf(page);
  const seeded = withInput(defaultState, 'seed', 4);
  await expect(says(figure)).toContainText(`the mean loss is ${reached(seeded, 300)}`);
  await figure.getByRole('button', { name: 'η = 10' }).click();
  await expect(figure.getByRole('button', { name: 'η = 10' })).toHaveAttribute('aria-pressed', 'true');
  await expect(says(figure)).toContainText(reached({ ...seeded, eta: 10 }, 300));
});

test('a unit that dies is told', async ({ page }) => {
  await page.goto(`${chapter}?eta=10`);
  const figure = await figureOf(page);
  await expect(says(figure)).toContainText('opened by 0 visitors, the second by 0');
  await expect(says(figure)).toContainText('dead');
  await expect(figure.locator('polygon.undecided').first()).toBeAttached();
});

test('a slow browser leaves nothing of the page as built in the reader’s drawing', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  await page.goto(`${chapter}?eta=10`);
  const figure = await figureOf(page);
  await expect(says(figure)).toContainText('After 300 epochs');
  const drawn = () =>
    figure
      .locator('.plane :is(polygon, .wrong)')
      .evaluateAll((shapes) => shapes.map((shape) => shape.outerHTML));
  const takenOver = await drawn();
  // The other layout and back: all is drawn anew.
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(figure.locator('svg.diagram')).toHaveAttribute(
      'viewBox',
      width < 600 ? /^0 0 320/ : /^0 0 600/,
    );
  }
  expect(await drawn()).toEqual(takenOver);
});

test('it plays, pauses, steps and goes back', async ({ page }) => {
  await page.goto(chapter);
  const figure = await figureOf(page);
  await figure.getByRole('button', { name: 'play' }).click();
  await expect(says(figure)).toContainText(/After \d{1,2} epochs/);
  await figure.getByRole('button', { name: 'pause' }).click();
  await expect(figure.getByRole('button', { name: 'play' })).toBeVisible();
  const at = Number(await figure.locator('.training-controls output').first().textContent());
  expect(at).toBeLessThan(300);
  await figure.getByRole('button', { name: 'step' }).click();
  await expect(says(figure)).toContainText(`After ${String(at + 1)} epochs`);
  await figure.getByRole('button', { name: 'back' }).click();
  await expect(says(figure)).toContainText(`After ${String(at)} epochs`);
  await figure.getByRole('slider', { name: 'epoch' }).press('Home');
  await expect(says(figure)).toContainText('After 0 epochs');
});

test('who wants no motion gets the end at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(chapter);
  const figure = await figureOf(page);
  await figure.getByRole('slider', { name: 'epoch' }).press('Home');
  await figure.getByRole('button', { name: 'play' }).click();
  await expect(says(figure)).toContainText('After 300 epochs');
});

test('ten thousand epochs over three hundred visitors leave the page answering, and can be cancelled', async ({
  page,
  browser,
}) => {
  const table = Array.from({ length: 300 }, (_, i) => `.${String(i + 100)}_.3_${String(i % 2)}`).join('*');
  await page.goto(`${chapter}?visitors=${table}`);
  const figure = await figureOf(page);
  const longest = await longestTask(browser, page, async () => {
    await figure.getByRole('combobox', { name: 'epochs', exact: true }).selectOption('10000');
    await expect(figure.getByRole('progressbar')).toBeVisible();
    await expect(figure.locator('.training-progress')).toContainText('of 10000 epochs computed');
    await page.waitForTimeout(500);
    await figure.getByRole('button', { name: 'cancel' }).click();
  });
  expect(longest).toBeLessThan(100);
  await expect(figure.locator('.training-progress')).toContainText('Cancelled at epoch');
  await expect(figure.getByRole('progressbar')).toHaveCount(0);
  await figure.getByRole('button', { name: 'η = 0.5' }).click();
  await expect(figure.locator('.training-progress')).toContainText('of 10000 epochs computed');
});

test('ten thousand epochs come to the model’s loss', async ({ page }) => {
  await page.goto(chapter);
  const figure = await figureOf(page);
  await figure.getByRole('combobox', { name: 'epochs', exact: true }).selectOption('10000');
  await expect(says(figure)).toContainText('After 10000 epochs', { timeout: 20_000 });
  await expect(says(figure)).toContainText(reached(defaultState, 10_000));
});

test('a rate at which the descent diverges stops it, and the figure says so', async ({ page }) => {
  await page.goto(`${chapter}?eta=100&visitors=1_0_1*1_0_0*-1_0_1*-1_0_0`);
  const figure = await figureOf(page);
  await expect(says(figure)).toContainText('Stopped after epoch');
  await expect(says(figure)).not.toContainText('NaN');
});

test('on paper the drawing and its words stand without the controls', async ({ page }) => {
  await page.goto(chapter);
  const figure = await figureOf(page);
  await page.emulateMedia({ media: 'print' });
  await expect(figure.locator('svg .boundary').first()).toBeVisible();
  await expect(says(figure)).toContainText(`the mean loss is ${reached(defaultState, 300)}`);
  await expect(figure.getByRole('button')).toHaveCount(0);
  await expect(figure.getByRole('slider')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a whole run is drawn, with its words and its table', async ({ page }) => {
    await page.goto(chapter);
    const figure = page.locator('#fig-training');
    await expect(says(figure)).toContainText(`the mean loss is ${reached(defaultState, 300)}`);
    await expect(figure.locator('svg .boundary').first()).toBeAttached();
    await expect(figure.locator('svg .steps-line').first()).toBeAttached();
    await expect(figure.locator('details table')).toContainText('300');
  });
});

for (const [name, width] of [
  ['a desk', 1280],
  ['a phone', 360],
] as const)
  test(`axe finds nothing, and nothing scrolls sideways, on ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [address, id] of [
      [chapter, '#fig-training'],
      ['en/14-in-matrices/', '#fig-matrices'],
    ] as const) {
      await page.goto(address);
      await page.locator(id).scrollIntoViewIfNeeded();
      await page.mouse.move(100, 100);
      await boxFormulas(page, id);
      const { violations } = await axeOn(page).include(id).analyze();
      expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
  });
