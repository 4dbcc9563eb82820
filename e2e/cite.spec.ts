import { axeOn } from './axe.ts';
import type { Page } from '@playwright/test';
import { expect, test } from './book.ts';

const chapter = 'en/05-term-1/';

/** Opens a cited number's link as this server has it: the printed address is the book's own. */
async function openLink(page: Page, address: string): Promise<void> {
  const { pathname, search } = new URL(address);
  await page.goto(pathname.replace(/^.*?\/t\//, 't/') + search);
}

/** The link of a number's citation, by keyboard alone. */
async function linkOf(page: Page, quantity: string): Promise<string> {
  await page.locator(`output[data-quantity="${quantity}"]`).first().focus();
  // Any key wakes the page; an arrow may lead to the next number.
  await page.keyboard.press('Shift');
  await page.keyboard.press('c');
  const box = page.getByRole('dialog');
  await box.getByLabel('Style').selectOption('Link');
  return box.getByRole('group').innerText();
}

test('the cite box opens by keyboard, remembers the style, copies, and gives the focus back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(chapter);
  const cite = page.getByRole('link', { name: 'cite Equation 5.4' });
  await cite.focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('dialog', { name: 'cite Equation 5.4 (tag' });
  await expect(box.getByLabel('Style')).toBeFocused();
  await expect(box.getByRole('group', { name: 'APA 7' })).toContainText(
    'Equation 5.4 (tag 002H). In One Weight',
  );
  await box.getByLabel('Style').selectOption('BibLaTeX');
  await box.getByRole('button', { name: 'Copy' }).press('Enter');
  await expect(box.getByRole('status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('@inbook{oneweight-002H,');
  expect(copied).toContain(`urldate = {${new Date().getFullYear()}-`);
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(cite).toBeFocused();
  await page.getByRole('link', { name: 'cite Section 5.1' }).click();
  await expect(page.getByRole('dialog').getByRole('group', { name: 'BibLaTeX' })).toContainText(
    'Section 5.1, tag',
  );
});

test('the box moves nothing on the page', async ({ page }) => {
  await page.goto(chapter);
  const card = page.locator('#eq-dCE_dzhat');
  await card.scrollIntoViewIfNeeded();
  const before = await card.boundingBox();
  await page.getByRole('link', { name: 'cite Equation 5.4' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await card.boundingBox()).toEqual(before);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the box and a tag’s page have nothing that axe minds (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(chapter);
    await page.getByRole('link', { name: 'cite Equation 5.4' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect((await axeOn(page).include('dialog').analyze()).violations).toEqual([]);
    await openLink(page, 'https://book.invalid/t/002H/');
    expect((await axeOn(page).include('main').analyze()).violations).toEqual([]);
  });
}

test('a tag’s page states the equation, its place and every form, and leads back into the text', async ({
  page,
}) => {
  await page.goto('en/t/002H/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Equation 5.4 · tag 002H');
  await expect(page.getByRole('navigation', { name: 'Place in the book' })).toContainText(
    'Chapter 5: Factor 1',
  );
  await expect(page.locator('.statement output.number')).toHaveText('−1.4265');
  await expect(page.getByRole('term')).toHaveText([
    'APA 7', 'MLA 9', 'Chicago (author-date)', 'Chicago (notes)', 'IEEE', 'Harvard', 'Vancouver', 'Link', 'BibTeX',
    'BibLaTeX', 'RIS', 'CSL-JSON', 'Markdown', 'LaTeX \\href',
  ]); // prettier-ignore
  await page.getByRole('link', { name: 'Read in context' }).click();
  await expect(page).toHaveURL(/en\/05-term-1\/#eq-dCE_dzhat$/);
  await expect(page.locator('#eq-dCE_dzhat')).toBeInViewport();
  await expect(page.locator('#eq-dCE_dzhat')).toHaveCSS('outline-style', 'solid');
});

test('a cited number verifies itself, at the reader’s own state', async ({ page }) => {
  await page.goto(`${chapter}?x1=0.9&z=0`);
  const link = await linkOf(page, 'dCE_dzhat');
  expect(link).toContain('?seed=2&x1=0.9&x2=0.3&z=0&cite=002H*dCE_dzhat*notebook*');
  await openLink(page, link);
  const verdict = page.locator('.verdict');
  await expect(verdict).toContainText('The cited number is right, to the last digit.');
  await expect(verdict).toContainText(
    'in the notebook’s wiring, at x₁ = 0.9, x₂ = 0.3, z = 0, seed 2 (w₁ = ',
  );
  await expect(verdict).toContainText('From version 0.1.0, the one you are reading.');
  await expect(page.locator('[data-quantity="z"].adjustable').first()).toHaveText('0');
});

test('a link whose number cannot be checked says so', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  await page.goto(chapter);
  const link = await linkOf(page, 'dCE_dzhat');
  for (const lost of ['**/cite/words.json', '**/verify.*.js']) {
    await page.route(lost, (route) => route.abort());
    await openLink(page, link);
    await expect(page.locator('.verdict')).toContainText('what checks it could not be loaded');
    await page.unrouteAll();
  }
  await page.close();
});

test('a number is cited on a section’s tag page, as what the page is about, and not where nothing has a tag', async ({
  page,
}) => {
  await page.goto('en/t/000F/');
  await page.locator('main .statement .number, main .statement [data-quantity]').first().hover();
  await page.locator('.tip').getByRole('button', { name: 'cite this number' }).click();
  await expect(page.getByRole('dialog')).toContainText('000F');
  await page.goto('en/notation/');
  // Of the first move on a page a browser does not tell how far it was.
  await page.mouse.move(0, 0);
  await page.locator('main .number').first().hover();
  await expect(page.locator('.tip output').first()).toBeVisible();
  await expect(page.locator('.tip').getByRole('button')).toHaveCount(0);
});

test('C cites a number with Caps Lock on and in a Korean layout, and held down opens one box', async ({
  page,
}) => {
  await page.goto(chapter);
  const number = page.locator('output[data-quantity="dCE_dzhat"]').first();
  const press = (key: string, repeat = false) =>
    number.evaluate(
      (element, [pressed, held]) => {
        element.dispatchEvent(
          new KeyboardEvent('keydown', { key: pressed, code: 'KeyC', repeat: held, bubbles: true }),
        );
      },
      [key, repeat] as const,
    );
  await number.focus();
  await page.keyboard.press('Shift');
  await expect(page.locator('.tip')).toBeVisible();
  for (const key of ['C', 'ㅊ']) {
    await press(key);
    await press(key);
    await press(key, true);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.waitForTimeout(300);
    await expect(page.locator('.cite-box')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('.cite-box')).toHaveCount(0);
    await number.focus();
  }
});

test('a style is copied with its italics, for who writes with a word processor', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(chapter);
  await page.getByRole('link', { name: 'cite Equation 5.4' }).click();
  const box = page.getByRole('dialog');
  await box.getByRole('button', { name: 'Copy' }).click();
  await expect(box.getByRole('status')).toHaveText('Copied.');
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain('<i>One Weight');
});

test('what of a link does not fit is told, though its number is right', async ({ page }) => {
  await page.goto(chapter);
  const link = await linkOf(page, 'dCE_dzhat');
  const verdict = page.locator('.verdict');
  await openLink(page, `${link}).`);
  await expect(verdict).toContainText('The cited number is right, to the last digit.');
  await openLink(page, link.replace('/t/002H/', '/t/002K/'));
  await expect(verdict).toContainText('not all of the link fits');
  await expect(verdict).toContainText('It names tag 002H, which is not what this page is about.');
  await openLink(page, await resigned(page, link, '002H*', '002F*'));
  await expect(verdict).toContainText('It names tag 002F');
  // What a server answers for the page of a tag that there is not.
  await page.goto(`404.html${new URL(await resigned(page, link, '002H*', 'ZZZZ*')).search}`);
  await expect(verdict).toContainText('It names tag ZZZZ');
  await openLink(page, (await resigned(page, link, '002H*', '001B*')).replace('/t/002H/', '/t/001B/'));
  await expect(verdict).toContainText('does not print this quantity');
  await openLink(page, await resigned(page, link, '*0.1.0', '*9.9.9'));
  await expect(verdict).toContainText('It names version 9.9.9, which is none that this book knows.');
  await openLink(page, await resigned(page, link, '*0.1.0', '*'));
  await expect(verdict).toContainText('It names no version of the book.');
  await openLink(page, link.replace('?', '?x9=0.5&'));
  await expect(verdict).toContainText('It sets x9, which is no input of the book.');
});

test('two numbers of one tag are cited under two keys', async ({ page }) => {
  const keyAt = async (query: string): Promise<string | undefined> => {
    await page.goto(chapter + query);
    await linkOf(page, 'dCE_dzhat');
    const box = page.getByRole('dialog');
    await box.getByLabel('Style').selectOption('BibTeX');
    const entry = /\{(oneweight-002H-[0-9a-z]+),/;
    await expect(box.getByRole('group')).toHaveText(entry);
    return entry.exec(await box.getByRole('group').innerText())?.[1];
  };
  const [first, second] = [await keyAt(''), await keyAt('?x1=0.9')];
  expect(first).toBeDefined();
  expect(second).toBeDefined();
  expect(first).not.toBe(second);
});

test('the book itself is cited from its first page, and its files can be had', async ({ page, request }) => {
  await page.goto('en/');
  await expect(page.getByRole('heading', { name: 'Cite the book' })).toBeVisible();
  for (const [name, text] of [
    ['BibTeX', '@book{oneweight,'],
    ['BibLaTeX', 'date = {'],
    ['RIS', 'TY  - BOOK'],
    ['CSL-JSON', '"type":"book"'],
  ] as const) {
    const link = page.getByRole('link', { name, exact: true }).first();
    const file = await request.get(await link.evaluate((a: HTMLAnchorElement) => a.href));
    expect(await file.text()).toContain(text);
  }
  await page.getByText('Every style and format').click();
  await expect(page.getByRole('term')).toHaveCount(14);
});

test('a forged and a damaged link are told as such', async ({ page }) => {
  await page.goto(chapter);
  const link = await linkOf(page, 'dCE_dzhat');
  const verdict = page.locator('.verdict');
  await openLink(page, link.replace('-1.4', '-1.5'));
  await expect(verdict).toContainText('it is damaged');
  await openLink(page, link.slice(0, -2));
  await expect(verdict).toContainText('it is damaged');
  await openLink(page, await resigned(page, link, '*-1.4', '*-1.5'));
  await expect(verdict).toContainText('not what the book computes');
});

/** A link changed by someone who knows how its checksum is made. */
async function resigned(page: Page, link: string, from: string, to: string): Promise<string> {
  const [start = '', cite = ''] = link.split('cite=');
  const [, state = ''] = /\?(.*)&$/.exec(start) ?? [];
  const fields = cite.slice(0, cite.lastIndexOf('*')).replace(from, to);
  const sum = await page.evaluate((text) => {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(36);
  }, state + fields);
  return `${start}cite=${fields}*${sum}`;
}
