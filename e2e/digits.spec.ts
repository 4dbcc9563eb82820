import { expect, test } from './book.ts';
import { inFirefox } from './firefox.ts';
import { printedOn, wrongNumbers } from './printed.ts';
import { stateOf } from '../src/live/link.ts';

// At these weights Math.exp and Math.log of Chromium and Firefox part in the last digit.
const path = 'en/08-the-update/?seed=42&x1=0.9&eta=0.3&iterations=20';

test('every digit of chapter 8 is the same in Firefox, Chromium and Node', async ({ page, baseURL }) => {
  await page.goto(path);
  // A figure that sleeps holds each number twice, once in either layout.
  await expect(page.locator('figure.figure:not(.awake)')).toHaveCount(0);
  await expect
    .poll(async () => wrongNumbers(await printedOn(page), stateOf(`?${path.split('?')[1] ?? ''}`).state))
    .toEqual([]);
  const inChromium = (await printedOn(page)).map(({ reading, value }) => `${reading.quantity} ${value}`);

  await inFirefox(async (other) => {
    await other.goto(`${String(baseURL)}${path}`);
    const read = () =>
      other.$$eval('[data-quantity]', (elements) =>
        elements.map((element) => {
          const { quantity, value } = (element as HTMLElement).dataset;
          return `${String(quantity)} ${String(value)}`;
        }),
      );
    await expect.poll(read).toEqual(inChromium);
  });
});
