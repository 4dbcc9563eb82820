import { AxeBuilder } from '@axe-core/playwright';
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
  await page.keyboard.press('ArrowRight');
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
  const cite = page.getByRole('link', { name: 'cite Equation 5.1' });
  await cite.focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('dialog', { name: 'cite Equation 5.1 (tag' });
  await expect(box.getByLabel('Style')).toBeFocused();
  await expect(box.getByRole('group', { name: 'APA 7' })).toContainText(
    'Equation 5.1 (tag 002H). In One Weight',
  );
  await box.getByLabel('Style').selectOption('BibLaTeX');
  await box.getByRole('button', { name: 'Copy' }).press('Enter');
  await expect(box.getByRole('status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('@incollection{oneweight-002H,');
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
  await page.getByRole('link', { name: 'cite Equation 5.1' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await card.boundingBox()).toEqual(before);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the box and a tag’s page have nothing that axe minds (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(chapter);
    await page.getByRole('link', { name: 'cite Equation 5.1' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
    await openLink(page, 'https://book.invalid/t/002H/');
    expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);
  });
}

test('a tag’s page states the equation, its place and every form, and leads back into the text', async ({
  page,
}) => {
  await page.goto('en/t/002H/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Equation 5.1 · tag 002H');
  await expect(page.getByRole('navigation', { name: 'Place in the book' })).toContainText(
    'Chapter 5: Term 1',
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
  expect(link).toContain('x1=0.9&z=0&cite=002H*dCE_dzhat*notebook*');
  await openLink(page, link);
  const verdict = page.locator('.verdict');
  await expect(verdict).toContainText('The cited number is right, to the last digit.');
  await expect(verdict).toContainText('x₁ = 0.9, x₂ = 0.3, z = 0');
  await expect(verdict).toContainText('From version 0.1.0, the one you are reading.');
  await expect(page.locator('[data-quantity="z"].adjustable').first()).toHaveText('0');
});

test('a forged, a damaged and an older link are told as such', async ({ page }) => {
  await page.goto(chapter);
  const link = await linkOf(page, 'dCE_dzhat');
  const verdict = page.locator('.verdict');
  await openLink(page, link.replace('-1.4', '-1.5'));
  await expect(verdict).toContainText('it is damaged');
  await openLink(page, link.slice(0, -2));
  await expect(verdict).toContainText('it is damaged');
  await openLink(page, await resigned(page, link, '*-1.4', '*-1.5'));
  await expect(verdict).toContainText('not what the book computes');
  await openLink(page, await resigned(page, link, '*0.1.0', '*0.0.9'));
  await expect(verdict).toContainText('The cited number is right');
  await expect(verdict).toContainText('From version 0.0.9; you are reading version 0.1.0.');
});

/** A link changed by someone who knows how its checksum is made. */
async function resigned(page: Page, link: string, from: string, to: string): Promise<string> {
  const [start = '', cite = ''] = link.split('cite=');
  const fields = cite.slice(0, cite.lastIndexOf('*')).replace(from, to);
  const sum = await page.evaluate((text) => {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(36);
  }, fields);
  return `${start}cite=${fields}*${sum}`;
}
