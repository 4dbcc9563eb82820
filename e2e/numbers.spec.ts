import { stateOf } from '../src/live/link.ts';
import { expect, pages, test } from './book.ts';
import { printedOn, wrongNumbers } from './printed.ts';

/** Other states than the one that every page is first asked for. */
const states = [
  '?x1=-1.5&x2=2&z=0&w1=0.8&w11=-2',
  '?seed=2026&eta=2&iterations=25&z=0.25',
  '?w1=-3&w22=40&w12=-0.5&z=0',
];

/** The references and the ledger print no number that follows the reader. */
const still = ['en/references/', 'en/ledger/'];

for (const path of pages.filter((path) => !still.includes(path))) {
  test(`${path} prints the model's numbers at each state, in HTML and in MathML`, async ({ page }) => {
    for (const query of states) {
      await page.goto(path + query);
      const { state } = stateOf(query);
      await expect.poll(async () => wrongNumbers(await printedOn(page), state)).toEqual([]);
      const printed = await printedOn(page);
      const inFormulas = await page.locator('.katex-html [data-quantity]').count();
      expect(printed.filter(({ isMathml }) => isMathml)).toHaveLength(inFormulas);
      expect(printed.length).toBeGreaterThan(3);
    }
  });
}

test('a claim is decided by what is true, and says where the computer has no number', async ({ page }) => {
  await page.goto('en/05-term-1/?w22=40');
  const claims = page.locator('.claim');
  await expect(claims.nth(1)).toHaveText(/^Here the computer has no number for it/);
  await expect(claims.first()).toHaveText('The value is negative: raising the prediction lowers the loss.');
  await page.goto('en/05-term-1/?w22=40&z=0');
  await expect(claims.first()).toHaveText(/^At your inputs the value is not negative/);
});
