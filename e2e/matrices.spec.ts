import type { Locator } from '@playwright/test';
import { replacedInMatrices, visitorsInMatrices } from '../src/figures/matrices.ts';
import { visitors } from '../src/model/networks/visitors.ts';
import { printNumber } from '../src/model/print.ts';
import { defaultState, withInput } from '../src/model/state.ts';
import { trace } from '../src/model/trace.ts';
import { meansOf, trainedNetwork, type TrainedWeight } from '../src/model/training.ts';
import type { Quantity } from '../src/model/networks/index.ts';
import { awake } from './awake.ts';
import { expect, test } from './book.ts';

const chapter = 'en/14-in-matrices/';
const first = visitorsInMatrices(visitors);

/** What each matrix of visitors holds, a column a quantity. */
const columns: Readonly<Record<string, readonly Quantity[]>> = {
  'F, 3 × 2': ['f1', 'f2'],
  'A, 3 × 2': ['z1', 'z2'],
  'f, 3 × 1': ['f'],
  'ẑ, 3 × 1': ['zhat'],
  'δ₂, 3 × 1': ['dCE_df'],
  'δ₂W₂, 3 × 2': ['dCE_dz1', 'dCE_dz2'],
  '1[F > 0], 3 × 2': ['dz1_df1', 'dz2_df2'],
  'δ₁, 3 × 2': ['dCE_df1', 'dCE_df2'],
};
const means: Readonly<Record<string, readonly TrainedWeight[]>> = {
  '∂W₂, 1 × 2': ['w11', 'w22'],
  '∂W₁, 2 × 2': ['w1', 'w21', 'w12', 'w2'],
};

async function holds(figure: Locator, page: typeof defaultState): Promise<void> {
  const state = { ...page, ...replacedInMatrices };
  const entries = (name: string) => figure.getByRole('table', { name, exact: true }).locator('td');
  for (const [name, quantities] of Object.entries(columns)) {
    const values = first.flatMap((visitor) => {
      const values = trace(trainedNetwork, { ...state, ...visitor });
      return quantities.map((quantity) => printNumber(values[quantity]));
    });
    await expect(entries(name)).toHaveText(values);
  }
  const { slopeIn } = meansOf(first, state);
  for (const [name, weights] of Object.entries(means))
    await expect(entries(name)).toHaveText(weights.map((weight) => printNumber(slopeIn(weight))));
}

test('every matrix has the numbers of its scalars, and follows a weight', async ({ page }) => {
  await page.goto(chapter);
  await holds(await awake(page, 'matrices'), defaultState);
  await page.goto(`${chapter}?w1=-1`);
  await holds(await awake(page, 'matrices'), withInput(defaultState, 'w1', -1));
});

test('an entry lights its scalar wherever that stands, by the pointer and by the keys', async ({ page }) => {
  await page.goto(chapter);
  const figure = await awake(page, 'matrices');
  const entry = figure.getByRole('table', { name: 'δ₁, 3 × 2' }).locator('td').first();
  await entry.hover();
  const twin = page.locator('#eq-delta-hidden .katex-html [data-symbol="dCE_df1"]').first();
  await expect(page.locator('.tip')).toContainText('∂CE/∂f₁');
  await expect(twin).toHaveClass(/lit/);
  await page.mouse.move(1, 1);
  await expect(page.locator('.tip')).toBeHidden();
  const matrices = figure.locator('.matrices');
  await matrices.focus();
  await page.keyboard.press('ArrowRight');
  await expect(matrices.locator('.current')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(matrices.locator('.lit')).toHaveCount(0);
  await figure.getByRole('table', { name: 'W₂, 1 × 2', exact: true }).locator('td span').first().hover();
  await expect(page.locator('#eq-output-weights .katex-html [data-symbol="w11"]').first()).toHaveClass(/lit/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all of them stand there', async ({ page }) => {
    await page.goto(chapter);
    await holds(page.locator('#fig-matrices'), defaultState);
  });
});

test('on paper they are whole', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(chapter);
  const { inside, wide } = await page.locator('#fig-matrices').evaluate((figure) => {
    const { left, right } = figure.getBoundingClientRect();
    const parts = [...figure.querySelectorAll('.matrix')].map((part) => part.getBoundingClientRect());
    return { inside: parts.every((part) => part.left >= left && part.right <= right), wide: parts.length };
  });
  expect([inside, wide]).toEqual([true, 14]);
});
