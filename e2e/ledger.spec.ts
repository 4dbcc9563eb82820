import { expect, test } from './book.ts';

interface Ledger {
  readonly totals: { readonly relations: number; readonly unchecked: number; readonly failing: number };
  readonly relations: readonly { readonly id: string; readonly points: number }[];
}

test('the ledger lists every relation that ledger.json has, with the totals', async ({ page }) => {
  await page.goto('en/');
  const { totals, relations } = (await (await page.request.get('ledger.json')).json()) as Ledger;
  expect(totals.failing).toBe(0);
  expect(totals.unchecked * 20).toBeLessThan(totals.relations);
  expect(relations).toHaveLength(totals.relations);

  await page.goto('en/ledger/');
  await expect(page.locator('table.ledger tbody tr')).toHaveCount(totals.relations);
  await expect(page.getByText(`${String(totals.relations)} relations:`)).toBeVisible();
  await expect(page.getByText(/seed 2\b.*went unnoticed/)).toBeVisible();
});

test('a column’s head sorts the ledger, and turns the order round', async ({ page }) => {
  await page.goto('en/ledger/');
  const points = page.locator('table.ledger tbody td:nth-child(4)');
  const values = async () => (await points.allTextContents()).map((text) => Number(text.replaceAll(',', '')));
  const button = page.getByRole('button', { name: 'Sort by points' });
  await button.click();
  await expect(page.getByRole('columnheader', { name: /points/ })).toHaveAttribute('aria-sort', 'ascending');
  const ascending = await values();
  expect(ascending).toEqual(ascending.toSorted((a, b) => a - b));
  await button.click();
  const descending = await values();
  expect(descending).toEqual(descending.toSorted((a, b) => b - a));
});

test('a card leads to its row, and the row back to the card', async ({ page }) => {
  await page.goto('en/05-term-1/');
  const card = page.locator('[data-equation="dCE_dzhat"]');
  await card.getByText(/points$/).click();
  await card.getByRole('link', { name: 'all equations in the ledger' }).click();
  await expect(page).toHaveURL(/\/en\/ledger\/#ledger-dCE_dzhat$/);
  await page.locator('#ledger-dCE_dzhat').getByRole('link').click();
  await expect(page).toHaveURL(/\/en\/05-term-1\/#eq-dCE_dzhat$/);
});
