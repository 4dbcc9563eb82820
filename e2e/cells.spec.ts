import { basename } from 'node:path';
import { axeOn, boxFormulas } from './axe.ts';
import type { Page } from '@playwright/test';
import { fileAt, weightOf } from '../scripts/dist.ts';
import { chapters, expect, test } from './book.ts';
import { inFirefox } from './firefox.ts';
import { keepEdit } from './kept-edit.ts';

const chapter = 'en/08-the-update/';
const cell = 'fifty-steps';

/** The outputs of a page's cells as they stand in it, in reading order. */
const outputsOf = () =>
  [...document.querySelectorAll('.cell-output')].map((output) => output.innerHTML.replaceAll('><', '>\n<'));

/** Runs a chapter's whole program and resolves when it is done; each output must have been written anew. */
async function runAll(): Promise<boolean> {
  const before = [...document.querySelectorAll('.cell-output')].map(({ firstChild }) => firstChild);
  const last = [...document.querySelectorAll('figure.cell')].at(-1);
  last?.querySelector<HTMLButtonElement>('[data-cell-run]')?.click();
  while (last?.getAttribute('aria-busy') !== 'false') await new Promise((wait) => setTimeout(wait, 50));
  return before.every((child) => child && !child.isConnected);
}

const output = (page: Page) => page.getByRole('group', { name: `Output: ${cell}` });
const editor = (page: Page) => page.getByRole('textbox', { name: `Code of ${cell}` });
const button = (page: Page, name: string) =>
  page.getByRole('button', { name: `${name}: ${cell}`, exact: true });
const done = (page: Page) => expect(page.locator(`#cell-${cell}`)).toHaveAttribute('aria-busy', 'false');

for (const name of chapters) {
  test(`the cells of ${name} rerun to the very output that was built`, async ({ page }) => {
    await page.goto(`en/${name}/`);
    const built = await page.evaluate(outputsOf);
    expect(built.length).toBeGreaterThanOrEqual(2);
    expect(await page.evaluate(runAll)).toBe(true);
    expect(await page.evaluate(outputsOf)).toEqual(built);
  });
}

test('and so they do in Firefox, digit for digit', async ({ baseURL }) => {
  test.setTimeout(240_000);
  await inFirefox(async (page) => {
    for (const name of chapters) {
      await page.goto(`${String(baseURL)}en/${name}/`);
      await page.waitForSelector('.cell-tools:not([hidden])');
      const built = await page.evaluate(outputsOf);
      expect(await page.evaluate(runAll)).toBe(true);
      expect(await page.evaluate(outputsOf)).toEqual(built);
    }
  });
});

test('a double click on “Run” runs, and a press later on stops', async ({ page }) => {
  await keepEdit(page, cell, 'while (true) {}');
  await page.goto(chapter);
  await button(page, 'Run again').dblclick();
  await expect(page.locator(`#cell-${cell}`)).toHaveAttribute('aria-busy', 'true');
  await page.waitForTimeout(600);
  await button(page, 'Stop').click();
  await done(page);
  await expect(output(page).getByRole('alert')).toHaveCount(0);
});

test('nothing of the engine or the editor is loaded before it is asked for', async ({ page }) => {
  let scripts = 0;
  let names: string[] = [];
  page.context().on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!/\.(js|wasm)$/.test(pathname)) return;
    names.push(basename(pathname));
    scripts += weightOf(fileAt(pathname));
  });
  const loaded = async (when: string) => {
    await page.waitForLoadState('networkidle');
    console.log(`  ${when}: ${scripts.toFixed(1)} kB of scripts and WebAssembly, brotli`);
    const found = names.join(' ');
    [names, scripts] = [[], 0];
    return found;
  };
  await page.goto(chapter);
  expect(await loaded('before the first run')).not.toMatch(/worker|wasm|run\.|edit\./);
  await button(page, 'Run').click();
  await done(page);
  expect(await loaded('by the first run')).toMatch(/worker-/);
  await button(page, 'Edit').click();
  await expect(editor(page)).toBeFocused();
  expect(await loaded('by the first edit')).toMatch(/edit\./);
});

test('a cell is used by keyboard alone', async ({ page }) => {
  await page.goto(chapter);
  await button(page, 'Edit').focus();
  await page.keyboard.press('Enter');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('\nprint("by hand", 6 * 7);');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(output(page)).toContainText('by hand 42');
  await page.keyboard.press('Tab');
  await expect(editor(page)).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Edit')).toBeFocused();
  await page.keyboard.press('F9');
  await expect(page.locator(`#cell-${cell}`)).not.toContainText('by hand"');
});

test('an error is marked on its line with its message', async ({ page }) => {
  await page.goto(chapter);
  await button(page, 'Edit').click();
  await editor(page).fill('const a = 1;\nnope(a);');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(output(page).getByRole('alert')).toHaveText(
    `${cell}, line 2: ReferenceError: 'nope' is not defined`,
  );
  await expect(page.locator('.cm-mistaken')).toHaveText('nope(a);');
  await expect(page.locator('.cm-mistake')).toContainText("'nope' is not defined");
});

test('an edit outlives a reload, shows what it changed, and goes on reset', async ({ page }) => {
  await page.goto(chapter);
  const built = await page.evaluate(outputsOf);
  await button(page, 'Edit').click();
  await editor(page).fill('print("mine")');
  await page.reload();
  await expect(page.locator(`#cell-${cell}`)).toContainText('print("mine")');
  expect(await page.evaluate(outputsOf)).toEqual(built);
  await page.getByRole('button', { name: 'Show what I changed' }).click();
  await expect(page.locator('.cell-diff ins')).toHaveText('+ print("mine")\n');
  await expect(page.locator('.cell-diff del').first()).toContainText(
    '− function train(start: typeof state, eta: number, steps: number) {',
  );
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await page.reload();
  await expect(page.locator(`#cell-${cell}`)).toContainText('train(state, state.eta, 50)');
  await expect(page.getByText('Edited.')).toHaveCount(0);
});

test('a link carries a program, which is marked as somebody’s and not run', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(chapter);
  await button(page, 'Edit').click();
  await editor(page).fill('print("sent")');
  await page.getByRole('button', { name: 'Link to this program' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => {
    localStorage.clear();
  });
  const other = await context.newPage();
  const workers: string[] = [];
  other.on('worker', (worker) => workers.push(worker.url()));
  await other.goto(link);
  await expect(other.locator(`#cell-${cell}`)).toContainText('print("sent")');
  await expect(other.getByText('Somebody’s edit, from a link.')).toBeVisible();
  await expect(output(other)).not.toContainText('sent');
  expect(workers).toEqual([]);
  await other.getByRole('button', { name: `Run again: ${cell}` }).click();
  await expect(output(other)).toHaveText('sent');
});

test('what a reader makes of a linked program is there after a reload, and the link’s other cells are', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(chapter);
  const first = page.locator('figure.cell').first();
  for (const [of, code] of [
    [first, 'print("first")'],
    [page.locator(`#cell-${cell}`), 'print("sent")'],
  ] as const) {
    await of.getByRole('button', { name: /^Edit/ }).click();
    await of.getByRole('textbox').fill(code);
  }
  await page.getByRole('button', { name: 'Link to this program' }).first().click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => {
    localStorage.clear();
  });
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.locator(`#cell-${cell}`)).toContainText('print("sent")');
  await button(other, 'Edit').click();
  await editor(other).fill('print("mine")');
  await other.reload();
  await expect(other.locator(`#cell-${cell}`)).toContainText('print("mine")');
  await expect(other.locator(`#cell-${cell}`)).toContainText('Edited.');
  await expect(other.locator('figure.cell').first()).toContainText('print("first")');
  await expect(other.getByText('Somebody’s edit, from a link.')).toHaveCount(1);
});

test('what is typed while a cell runs makes its output one of older code', async ({ page }) => {
  await page.goto(chapter);
  await button(page, 'Edit').click();
  await editor(page).fill('let s = 0; for (let i = 0; i < 5e6; i++) s += i; print(s)');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.locator(`#cell-${cell}`)).toHaveAttribute('aria-busy', 'true');
  await page.keyboard.type(' // and more');
  await done(page);
  await expect(output(page)).toContainText('12499997500000');
  await expect(page.locator(`#cell-${cell}`)).toContainText('The code has changed.');
});

test('a line is marked no longer once the program runs', async ({ page }) => {
  await page.goto(chapter);
  await button(page, 'Edit').click();
  await editor(page).fill('nope(1);');
  await page.keyboard.press('Escape');
  await button(page, 'Run again').click();
  await expect(output(page).getByRole('alert')).toBeVisible();
  const isMarked = () => page.evaluate(() => CSS.highlights.has('cell-error'));
  expect(await isMarked()).toBe(true);
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await button(page, 'Run again').click();
  await expect(output(page).getByRole('alert')).toHaveCount(0);
  expect(await isMarked()).toBe(false);
});

test('what is shown as changed follows the typing', async ({ page }) => {
  await page.goto(chapter);
  await button(page, 'Edit').click();
  await editor(page).fill('print(1)');
  await page.getByRole('button', { name: 'Show what I changed' }).click();
  await expect(page.locator('.cell-diff ins')).toHaveText('+ print(1)\n');
  await editor(page).fill('print(2)');
  await expect(page.locator('.cell-diff ins')).toHaveText('+ print(2)\n');
});

test('a letter typed into the code is typed, whatever lies under the pointer', async ({ page }) => {
  await page.goto(chapter);
  await button(page, 'Edit').click();
  await editor(page).fill('');
  await page.locator('.cell ~ p .number, p .number').first().hover();
  await expect(page.locator('.tip')).toBeVisible();
  await page.keyboard.type('c');
  // What would open is fetched first.
  await page.waitForTimeout(500);
  await page.keyboard.type('onst c = 1;');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(editor(page)).toHaveText('const c = 1;');
});

test('when the inputs change, an output says so, and follows when it is run again', async ({ page }) => {
  await page.goto(chapter);
  await page.getByRole('spinbutton', { name: /η/ }).or(page.getByLabel(/η/)).first().fill('2');
  await page.keyboard.press('Enter');
  await expect(page.locator(`#cell-${cell}`)).toContainText('The inputs have changed.');
  const before = await output(page).innerText();
  await button(page, 'Run again').click();
  await done(page);
  await expect(page.locator(`#cell-${cell}`)).not.toContainText('The inputs have changed.');
  expect(await output(page).innerText()).not.toBe(before);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing while a cell is edited, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(chapter);
    await button(page, 'Edit').click();
    await editor(page).fill('const a = 1; // one\nnope("text");');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(output(page).getByRole('alert')).toBeVisible();
    await page.getByRole('button', { name: 'Show what I changed' }).click();
    await expect(page.locator('.cell-diff')).toBeVisible();
    await boxFormulas(page, `#cell-${cell}`);
    const { violations } = await axeOn(page).include(`#cell-${cell}`).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
}

test('on paper no digit of a table is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  for (const chapter of ['02-forward-pass', '12-why-backward']) {
    await page.goto(`en/${chapter}/`);
    const cut = await page
      .locator('.cell-table:visible')
      .evaluateAll((tables) => tables.map((table) => table.scrollWidth - table.clientWidth));
    expect(cut.length).toBeGreaterThan(0);
    expect(Math.max(...cut), chapter).toBe(0);
  }
});
