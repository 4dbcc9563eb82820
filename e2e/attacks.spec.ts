import type { Page } from '@playwright/test';
import { expect, test } from './book.ts';
import { keepEdit } from './kept-edit.ts';
import { longestTask } from './longest-task.ts';

const chapter = 'en/08-the-update/';
const cell = 'fifty-steps';
// By place, not by role: finding roles takes the page longer than it may take to answer.
const output = (page: Page) => page.locator(`#cell-${cell} .cell-output`);
const runButton = (page: Page) => page.locator(`#cell-${cell} [data-cell-run]`);

/** Opens the chapter with this code in its first cell, as if typed on an earlier visit. */
async function attack(page: Page, code: string): Promise<void> {
  await keepEdit(page, cell, code);
  await page.goto(chapter, { waitUntil: 'networkidle' });
  await runButton(page).scrollIntoViewIfNeeded();
}

/** Pressed by a script: the pointer's way there (scrolling, painting) is no part of the run. */
const run = (page: Page) =>
  runButton(page).evaluate((button: HTMLButtonElement) => {
    button.click();
  });

/** As a task of the page's own. */
const runSoon = (page: Page) =>
  runButton(page).evaluate((button: HTMLButtonElement) => {
    setTimeout(() => button.click());
  });

const reason = (page: Page) => output(page).locator('[role=alert]');

const tooLong = 'Stopped: it ran too long.';
const sandbox = 'is not there: a cell runs in a sandbox of its own';

const attacks: readonly (readonly [what: string, code: string, outcome: string | RegExp])[] = [
  ['an endless loop', 'while (true) {}', tooLong],
  ['a loop that catches everything', 'for (;;) try { for (;;) {} } catch {}', tooLong],
  ['a regex bomb', "/(a+)+$/.test('a'.repeat(50) + 'b')", tooLong],
  ['an endless chain of promises', 'const p = () => Promise.resolve().then(p); p()', /waits for a promise|ran too long/],
  ['an array of a billion joined', "new Array(1e9) + ''", /ran too long|more memory/],
  ['an array that grows forever', 'const a = []; while (true) a.push(1)', /ran too long|more memory/],
  ['a million prints', 'for (let i = 0; i < 1e6; i++) print(i)', /shows more than a page can hold|ran too long/],
  ['deep recursion', 'const deep = () => 1 + deep(); deep()', 'nested too deeply'],
  ['deeply nested JSON', "JSON.parse('['.repeat(1e6))", /nested too deeply|the sandbox broke/],
  ['a deeply nested object', 'let o = {}; for (let i = 0; i < 1e6; i++) o = { o }; JSON.stringify(o)', /nested too deeply|the sandbox broke|ran too long|more memory/],
  ['fetch', "fetch('/')", `fetch ${sandbox}`],
  ['an import from elsewhere', "import('https://example.com/x.js')", 'A cell loads nothing: it imports from one-weight only.'],
  ['document', "document.body.innerHTML = ''", `document ${sandbox}`],
  ['parent', 'parent.location', `parent ${sandbox}`],
  ['a forged message', "postMessage('{}')", `postMessage ${sandbox}`],
]; // prettier-ignore

for (const [what, code, outcome] of attacks) {
  test(`${what} ends with its reason, and the page answers meanwhile`, async ({ browser, page }) => {
    test.setTimeout(60_000);
    await attack(page, code);
    const longest = await longestTask(browser, page, async () => {
      await runSoon(page);
      await expect(reason(page)).toContainText(outcome, { timeout: 30_000 });
    });
    console.log(`  ${what}: the page answers within ${longest.toFixed(0)} ms`);
    // A cell that reached the page would hold it for as long as it runs: seconds.
    expect(longest).toBeLessThan(400);
    await expect(page.getByRole('button', { name: `Run: ${cell}` })).toBeEnabled();
  });
}

test('what a cell does to prototypes stays in its run', async ({ page }) => {
  await attack(page, "Object.prototype.polluted = 'yes'; ({}).__proto__.kind = 'html'; print('done')");
  await run(page);
  await expect(output(page)).toHaveText('done');
  expect(await page.evaluate(() => ({}) as { polluted?: string; kind?: string })).toEqual({});
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await run(page);
  await expect(output(page)).toContainText('from 0.35520347518814194');
});

test('output is text, never markup', async ({ page }) => {
  const html = '<img src=x onerror=alert(1)>';
  await attack(
    page,
    `print('${html}'); table([{ '${html}': '${html}' }]); plot({ '${html}': [1, 2], b: [1] }, { x: '${html}' }); '${html}'`,
  );
  await run(page);
  await expect(output(page)).toContainText(html);
  await expect(output(page).locator('img')).toHaveCount(0);
});

test('a message that the engine did not send changes nothing', async ({ page }) => {
  await page.goto(chapter);
  const before = await output(page).innerText();
  await page.evaluate((id) => {
    const result = { id, outputs: [{ kind: 'text', text: 'forged' }], readsState: false };
    window.postMessage(JSON.stringify({ run: '0', kind: 'result', result }), '*');
  }, cell);
  await run(page);
  await expect(page.locator(`#cell-${cell}`)).toHaveAttribute('aria-busy', 'false');
  expect(await output(page).innerText()).toBe(before);
});

for (const [what, fragment, message] of [
  ['of another version', 'program=9.abc', 'made for another version of the book'],
  ['of 1 MB', `program=1.${'A'.repeat(1e6)}`, 'is damaged'],
  ['that is not compressed data', 'program=1.hello', 'is damaged'],
  ['with markup in it', 'program=1.<img src=x onerror=alert(1)>', 'is damaged'],
] as const) {
  test(`a link to a program ${what} is refused in words`, async ({ page }) => {
    await page.goto(`${chapter}#${fragment}`);
    await expect(page.getByRole('alert').filter({ hasText: message })).toBeVisible();
    await expect(page.locator(`#cell-${cell}`)).toContainText('train(state, state.eta, 50)');
  });
}
