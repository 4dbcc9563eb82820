import { printNumber } from '../src/model/print.ts';
import { stateOf } from '../src/live/link.ts';
import { trace } from '../src/model/trace.ts';
import { trainedWeights } from '../src/model/training.ts';
import { awake } from './awake.ts';
import { expect, test } from './book.ts';

const chapter = 'en/11-every-weight/';

for (const query of ['', '?z=0&w11=1', '?x1=-1'])
  test(`the walk ${query} goes step by step back to all six weights`, async ({ page }) => {
    await page.goto(chapter + query);
    const figure = await awake(page, 'walk-every-weight');
    const slider = figure.getByRole('slider');
    await slider.press('Home');
    const total = Number(await slider.getAttribute('max'));
    expect(total).toBeGreaterThan(12);
    const says = figure.locator('.figure-says');
    const step = figure.getByRole('button', { name: 'step' });
    for (let n = 1; n < total; n++) {
      await step.click();
      await expect(says).toContainText(`Step ${String(n)} of ${String(total)}`);
    }
    await step.click();
    const values = trace('intended', stateOf(query).state);
    for (const weight of trainedWeights)
      await expect(figure.locator(`svg .product[data-symbol="dCE_d${weight}"]`)).toContainText(
        printNumber(values[`dCE_d${weight}`]),
      );
  });
