import type { Locator, Page } from '@playwright/test';
import { weightsOfSeed } from '../src/model/random/weights.ts';
import { defaultState, type State } from '../src/model/state.ts';
import { awake } from './awake.ts';
import { expect, test } from './book.ts';
import { printedOn, wrongNumbers } from './printed.ts';

const follows = (page: Page, change: Partial<State>) =>
  expect.poll(async () => wrongNumbers(await printedOn(page), { ...defaultState, ...change })).toEqual([]);

/** The label's number in the first sentence of chapter 5: “the truth is 1”. */
const inText = (page: Page): Locator =>
  page.locator('.sl-markdown-content p').getByRole('spinbutton', { name: 'z, label' }).first();

/** The labelled field in the margin. */
const inMargin = (page: Page, name: string): Locator =>
  page.getByRole('complementary', { name: 'Try it.' }).getByRole('spinbutton', { name });

/** What a screen reader adds to a field's name. */
const described = (field: Locator): Promise<string> =>
  field.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' ')
      .trim(),
  );

test.beforeEach(async ({ page }) => {
  await page.goto('en/05-term-1/');
  await follows(page, {});
});

test('typing in the margin changes every number of the page', async ({ page }) => {
  await inMargin(page, 'x₁').fill('−1.25');
  await follows(page, { x1: -1.25 });
});

test('what is typed before the script has come is not lost', async ({ page }) => {
  let arrives = () => {};
  const script = new Promise<void>((resolve) => (arrives = resolve));
  await page.route(/page\.[^/]*\.js/, async (route) => {
    await script;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await inMargin(page, 'x₁').fill('−1.25');
  await inMargin(page, 'x₂').fill('0;3');
  arrives();
  await expect(page.locator('[data-panel] .field')).toHaveCount(0);
  await expect(inMargin(page, 'x₁')).toHaveValue('−1.25');
  await expect(inMargin(page, 'x₂')).toHaveValue('0;3');
  await expect(inMargin(page, 'x₂')).toHaveAttribute('aria-invalid', 'true');
  await follows(page, { x1: -1.25 });
});

test('arrow keys step a field: Shift is coarse, Alt is fine', async ({ page }) => {
  const field = inMargin(page, 'x₁');
  await field.press('ArrowUp');
  await follows(page, { x1: 0.71 });
  await field.press('Shift+ArrowDown');
  await follows(page, { x1: 0.61 });
  await field.press('Alt+ArrowUp');
  await follows(page, { x1: 0.611 });
});

test('a number in the text is changed by arrow keys and says so', async ({ page }) => {
  const number = inText(page);
  await number.press('ArrowDown');
  await expect(number).toHaveAttribute('aria-valuenow', '0.9');
  await follows(page, { z: 0.9 });
});

test('a number in the text is dragged', async ({ page }) => {
  const number = inText(page);
  await number.scrollIntoViewIfNeeded();
  const box = await number.boundingBox();
  if (!box) throw new Error('the number is not on the page');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 20, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await follows(page, { z: 0.5 });
});

test('a number in the text is typed over; Escape gives the typing up', async ({ page }) => {
  await inText(page).press('Enter');
  const editor = page.getByRole('textbox', { name: 'z, label' });
  await editor.fill('0.2');
  await editor.press('Escape');
  await follows(page, {});
  await inText(page).click();
  await editor.fill('0.2');
  await editor.press('Enter');
  await follows(page, { z: 0.2 });
  await expect(inText(page)).toBeFocused();
});

test('who has selected a field’s number types over it, though it has changed meanwhile', async ({ page }) => {
  const field = inMargin(page, 'z');
  await field.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await inText(page).dispatchEvent('keydown', { key: 'ArrowDown' });
  await expect(field).toHaveValue('0.9');
  await page.keyboard.type('0.4');
  await expect(field).toHaveValue('0.4');
  await follows(page, { z: 0.4 });
});

test('whoever clicks somewhere else with a number typed over stays there', async ({ page }) => {
  await inText(page).click();
  await page.getByRole('textbox', { name: 'z, label' }).fill('0.2');
  await inMargin(page, 'x₁').click();
  await expect(inMargin(page, 'x₁')).toBeFocused();
  await follows(page, { z: 0.2 });
});

test('a number inside a formula is dragged too', async ({ page }) => {
  const number = page.locator('.equation .katex-html .adjustable').first();
  await number.scrollIntoViewIfNeeded();
  const box = await number.boundingBox();
  if (!box) throw new Error('the formula has no number to drag');
  await page.mouse.move(box.x + 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 38, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await follows(page, { z: 0 });
});

for (const [typed, message] of [
  ['', 'Type a number.'],
  ['seven', 'Not a number. Write it like 0.7 or −1.5.'],
  ['1e999', 'Too large for a number here.'],
  ['1001', 'From −1000 to 1000, please.'],
] as const) {
  test(`“${typed}” is refused beside the field, and the last good state stays`, async ({ page }) => {
    await inMargin(page, 'x₁').fill(typed);
    await expect(page.getByRole('alert').filter({ hasText: message })).toBeVisible();
    await expect(inMargin(page, 'x₁')).toHaveAttribute('aria-invalid', 'true');
    await follows(page, {});
  });
}

test('a label outside 0…1 and a broken seed are refused', async ({ page }) => {
  await inMargin(page, 'z').fill('1.5');
  await expect(page.getByText('From 0 to 1, please.')).toBeVisible();
  await page.getByText('All inputs').click();
  await inMargin(page, 'seed').fill('2.5');
  await expect(page.getByText('A whole number from 0 to 4294967295, please.')).toBeVisible();
  await follows(page, {});
});

test('a wrong number typed over one in the text says why and is not taken', async ({ page }) => {
  await inText(page).press('Enter');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'From 0 to 1, please.' })).toBeVisible();
  await follows(page, {});
});

for (const [typed, value] of [
  ['0,5', 0.5],
  ['1/2', 0.5],
  ['1e-3', 0.001],
  ['－０．５', -0.5],
  ['–2', -2],
] as const) {
  test(`“${typed}” typed into a field is ${String(value)}, and what was understood stands beside it`, async ({
    page,
  }) => {
    const field = inMargin(page, 'x₁');
    await field.fill('');
    await field.pressSequentially(typed);
    await follows(page, { x1: value });
    await expect(field).toHaveValue(typed);
    await expect(field).toHaveAttribute('aria-invalid', 'false');
    await expect.poll(() => described(field)).toBe(`= ${String(value).replace('-', '−')}`);
  });
}

test('typed while the script that reads it is on its way, the last text counts', async ({ page }) => {
  await page.route(/typing\.[^/]*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  const field = inMargin(page, 'x₁');
  await field.fill('');
  await field.pressSequentially('1/2');
  await follows(page, { x1: 0.5 });
  await expect(field).toHaveValue('1/2');
});

test('while what stands in a field is no number, the page keeps the value from before the edit', async ({
  page,
}) => {
  const field = inMargin(page, 'x₁');
  await field.fill('');
  await field.pressSequentially('0.5');
  await follows(page, { x1: 0.5 });
  await field.pressSequentially('kg');
  await follows(page, {});
  await expect(field).toHaveValue('0.5kg');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  expect(await described(field)).toMatch(/^Not a number\. .* The page keeps 0\.7\.$/);
  await field.press('Backspace');
  await field.press('Backspace');
  await follows(page, { x1: 0.5 });
});

test('a seed that turns out to be none gives back the weights that the reader had set', async ({ page }) => {
  await inMargin(page, 'w₁₁').fill('0.25');
  await page.getByText('All inputs').click();
  await inMargin(page, 'seed').fill('7');
  await follows(page, { seed: 7, ...weightsOfSeed(7) });
  await inMargin(page, 'seed').pressSequentially('x');
  await follows(page, { w11: 0.25 });
});

test('a number in the text is typed as in the margin, and what is understood stands in the small field', async ({
  page,
}) => {
  await inText(page).press('Enter');
  const editor = page.getByRole('textbox', { name: 'z, label' });
  await editor.fill('1/4');
  await expect.poll(() => described(editor)).toBe('= 0.25');
  await editor.press('Enter');
  await follows(page, { z: 0.25 });
});

/** Watches what is written in the page; returns the texts that were written though they stood there, or were replaced. */
async function needlessWrites(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const needless: string[] = [];
    const nameOf = ({ parentElement }: Node) => parentElement?.outerHTML.slice(0, 80) ?? '';
    const observer = new MutationObserver((records) => {
      const said = new Map<Node, string>();
      for (const { type, target, oldValue } of records.toReversed()) {
        if (type === 'childList') needless.push(`replaced: ${nameOf(target.firstChild ?? target)}`);
        else if ((said.get(target) ?? target.textContent) === oldValue) needless.push(nameOf(target));
        said.set(target, oldValue ?? '');
      }
    });
    const texts = { subtree: true, characterData: true, characterDataOldValue: true };
    observer.observe(document.body, texts);
    for (const part of document.querySelectorAll('.tip, .field, .katex'))
      observer.observe(part, { ...texts, childList: true });
    Object.assign(window, { needless });
  });
  return () => page.evaluate(() => (window as unknown as { needless: string[] }).needless);
}

test('a change writes only the texts that become other ones, and replaces none', async ({ page }) => {
  await page.goto('en/08-the-update/');
  await awake(page, 'descent');
  const eta = page.locator('#fig-descent figcaption .adjustable[data-quantity="eta"]');
  await eta.focus();
  await eta.press('ArrowUp');
  await expect(page.locator('.tip')).toContainText('0.51');
  const written = await needlessWrites(page);
  await eta.press('ArrowUp');
  await expect(page.locator('.tip')).toContainText('0.52');
  await inMargin(page, 'x₁').fill('0.71');
  await inMargin(page, 'x₁').pressSequentially('8');
  expect(await written()).toEqual([]);
});

for (const [chapter, figure, input, once, twice] of [
  ['07-term-3', 'gate', 'x1', '0.71', '0.72'],
  ['13-many-visitors', 'visitors', 'w1', '0.446', '0.456'],
  ['14-in-matrices', 'matrices', 'w1', '0.446', '0.456'],
] as const) {
  test(`so does the figure “${figure}”`, async ({ page }) => {
    await page.goto(`en/${chapter}/`);
    await awake(page, figure);
    const field = page.locator(`.margin input[name="${input}"]`);
    await field.press('ArrowUp');
    await expect(field).toHaveAttribute('aria-valuenow', once);
    const written = await needlessWrites(page);
    await field.press('ArrowUp');
    await expect(field).toHaveAttribute('aria-valuenow', twice);
    expect(await written()).toEqual([]);
  });
}

test('who closes a number’s small field leaves no caret behind', async ({ page }) => {
  const selected = () => page.evaluate(() => getSelection()?.type);
  await inText(page).press('Enter');
  await expect.poll(selected).toBe('Range');
  await page.keyboard.press('Escape');
  expect(await selected()).toBe('None');
});
