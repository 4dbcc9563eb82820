import type { Page } from '@playwright/test';
import katex from 'katex';
import { chapters, expect, test } from './book.ts';
import { inFirefox } from './firefox.ts';
import { gathered } from './tab-stops.ts';

/** A selection in chapter 5, by where it begins and ends: the nth character of a place's text, or the place itself. */
interface Selection {
  readonly name: string;
  readonly path?: string;
  readonly from: string;
  /** Another place, up to its end. */
  readonly to?: string;
  readonly text: string | RegExp;
  /** In the rich form, how many formulas are MathML. */
  readonly formulas?: number;
}

const card = '#eq-dCE_dzhat';
const opening = '.sl-markdown-content > p';
const written = String.raw`$$\frac{\partial \mathrm{CE}}{\partial \hat z} = -\frac{z}{\hat z} + \frac{1-z}{1-\hat z}$$`;
const filled = String.raw`$$=-\frac{1}{0.7010}+\frac{1-1}{1-0.7010}$$`;
const drawn = `${card} .line:not(.substituted) .katex-html`;

const literally = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const selections: readonly Selection[] = [
  {
    name: 'a sentence with formulas and numbers',
    from: opening,
    text: 'The loss sees the network through a single number: how sure it is of a person. Here $\\hat z$ is 0.7010 while the truth is 1. Should the network have been surer, or less sure? And is there a limit to what a bit of prediction can cost?',
    formulas: 1,
  },
  { name: 'a formula in a sentence', from: `${opening} .katex`, text: '$\\hat z$', formulas: 1 },
  {
    name: 'an equation and its numbers',
    from: `${card} .equation-lines`,
    text: `${written}\n${filled}`,
    formulas: 2,
  },
  { name: 'the line with numbers alone', from: `${card} .substituted`, text: filled, formulas: 1 },
  {
    name: 'a card',
    from: card,
    text: new RegExp(
      `^${literally(`${written}\n${filled}\nvalue −1.4265\n\n✓ 1,027 points`)}.*\\(5\\.4\\) tag 002H`,
      's',
    ),
    formulas: 2,
  },
  {
    name: 'a derivation',
    from: '#eq-dCE_dzhat-fraction .equation-lines',
    text: /^\$\$\\frac.*\$\$ by \(5\.4\) \(5\.5a\) \w{4}\n\$\$= -\\frac\{z\\cdot\(1-\\hat z\)\}.*\$\$=\\frac\{0\.7010-1\}\{0\.7010\\cdot\(1-0\.7010\)\}\$\$$/s,
    formulas: 6,
  },
  {
    name: 'a part of a formula: its left side',
    from: `${drawn} .katex-base:nth-child(1) [data-symbol="dCE_dzhat"]`,
    text: String.raw`$\frac{\partial \mathrm{CE}}{\partial \hat z}$`,
    formulas: 0,
  },
  {
    name: 'a part of a formula: one term of it',
    from: `${drawn} .katex-base:nth-child(2) .mfrac`,
    text: String.raw`$\frac{z}{\hat z}$`,
    formulas: 0,
  },
  {
    name: 'a part of a formula with numbers: the last fraction',
    from: `${card} .substituted > .katex .katex-base:nth-child(3) .mfrac`,
    text: String.raw`$\frac{1-1}{1-0.7010}$`,
    formulas: 0,
  },
  {
    name: 'from one paragraph into a formula',
    from: opening,
    to: `${drawn} .katex-base:nth-child(1)`,
    text: /^The loss sees .*\n\n.*Add the two:\n\n\$\\frac\{\\partial \\mathrm\{CE\}\}\{\\partial \\hat z\}=\$$/s,
  },
  {
    name: 'words without a formula',
    from: '.sl-markdown-content h2',
    text: /^Differentiate the definition/,
    formulas: 0,
  },
  {
    name: 'numbers of a reader, a negative one among them',
    path: 'en/02-forward-pass/?w22=-3',
    from: '#eq-zhat .substituted',
    text: /^\$\$=\\frac\{1\}\{1\+e\^\{-\(-\d\.\d{4}\)\}\}\$\$$/,
    formulas: 1,
  },
];

/** Selects, and puts a field on the page that keeps what is pasted into it. */
function select({ from, to }: Pick<Selection, 'from' | 'to'>): void {
  const [start, end] = [from, to ?? from].map((place) => document.querySelector(`main ${place}`));
  if (!start || !end) throw new Error(`Nothing on the page is “${start ? (to ?? '') : from}”.`);
  const range = document.createRange();
  range.setStart(start, 0);
  range.setEnd(end, end.childNodes.length);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

function catchPaste(): void {
  const field = document.createElement('textarea');
  field.id = 'pasted';
  field.addEventListener('paste', ({ clipboardData }) => {
    field.dataset['text'] = clipboardData?.getData('text/plain') ?? '';
    field.dataset['html'] = clipboardData?.getData('text/html') ?? '';
  });
  document.querySelector('main')?.append(field);
  field.focus();
}

const pasted = (): { readonly text: string; readonly html: string } => {
  const field = document.querySelector<HTMLElement>('#pasted');
  const { text = '', html = '' } = field?.dataset ?? {};
  field?.remove();
  return { text, html };
};

/** What both browsers' pages do alike. */
interface Browser {
  readonly open: (path: string) => Promise<unknown>;
  readonly select: (selection: Selection) => Promise<unknown>;
  readonly press: (key: 'c' | 'v') => Promise<unknown>;
  readonly catchPaste: () => Promise<unknown>;
  readonly pasted: () => Promise<{ readonly text: string; readonly html: string }>;
}

async function expectCopied(selection: Selection, browser: Browser): Promise<void> {
  await browser.open(selection.path ?? 'en/05-term-1/');
  await browser.select(selection);
  await browser.press('c');
  await browser.catchPaste();
  await browser.press('v');
  const { text, html } = await browser.pasted();
  // A browser may end a copied block in a line break of its own.
  if (typeof selection.text === 'string') expect(text.trim()).toBe(selection.text);
  else expect(text.trim()).toMatch(selection.text);
  if (selection.formulas === undefined) return;
  expect(html.match(/<math/g) ?? []).toHaveLength(selection.formulas);
  expect(html).not.toContain('katex-html');
}

/** Moves the pointer over a page, and waits until it copies. */
async function moveOver(page: Page): Promise<void> {
  await page.mouse.move(600, 300);
  await page.mouse.move(620, 310);
  await expect(page.locator(gathered).first()).toBeAttached();
}

for (const selection of selections)
  test(`${selection.name} is copied as it reads`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await expectCopied(selection, {
      open: async (path) => {
        await page.goto(path);
        await moveOver(page);
      },
      select: (chosen) => page.evaluate(select, chosen),
      press: (key) => page.keyboard.press(`Control+${key}`),
      catchPaste: () => page.evaluate(catchPaste),
      pasted: () => page.evaluate(pasted),
    });
  });

test('Firefox copies each of them likewise', async ({ baseURL }) => {
  await inFirefox(async (page) => {
    await page.setViewport({ width: 1280, height: 900 });
    for (const selection of selections)
      await expectCopied(selection, {
        open: async (path) => {
          await page.goto((baseURL ?? '') + path);
          await page.mouse.move(600, 300);
          await page.mouse.move(620, 310);
          await page.waitForSelector(gathered);
        },
        select: ({ from, to }) => page.evaluate(select, { from, ...(to ? { to } : {}) }),
        press: async (key) => {
          await page.keyboard.down('Control');
          await page.keyboard.press(key);
          await page.keyboard.up('Control');
        },
        catchPaste: () => page.evaluate(catchPaste),
        pasted: () => page.evaluate(pasted),
      });
  });
});

test('a card offers its equation as LaTeX, as MathML, as text and as a drawing, by keyboard too', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('en/05-term-1/');
  await page.getByRole('button', { name: 'copy Equation 5.4' }).press('Enter');
  const menu = page.getByRole('group', { name: 'copy Equation 5.4' });
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await expect(menu.getByRole('button', { name: 'as LaTeX' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menu.getByText('Copied.')).toBeVisible();
  expect(await clipboard()).toBe(written.replaceAll('$', ''));
  for (const [form, expected] of [
    ['as MathML', /^<math[^>]* display="block">.*<\/math>$/s],
    ['as text', /\$\$=-\\frac\{1\}\{0\.7010\}.*\nvalue −1\.4265$/s],
    ['as a drawing (SVG)', /^<svg .*@font-face.*<rect .*<\/svg>$/s],
  ] as const) {
    await menu.getByRole('button', { name: form }).click();
    await expect.poll(clipboard).toMatch(expected);
  }
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'copy Equation 5.4' })).toBeFocused();
});

test('without a script there is nothing to press', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  await page.goto('en/05-term-1/');
  await expect(page.locator('[data-copy]').first()).toBeHidden();
  await page.close();
});

test('on paper there is nothing to press', async ({ page }) => {
  await page.goto('en/05-term-1/');
  await expect(page.locator('[data-copy]').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-copy]:visible')).toHaveCount(0);
});

test('in the rich form of a whole chapter each formula is the one that stands there', async ({ page }) => {
  await page.goto('en/05-term-1/');
  const copying = page.waitForResponse(/\/copy\.[^/]*\.js/);
  await page.mouse.move(600, 300);
  await page.mouse.move(620, 310);
  await (await copying).finished();
  await page.waitForLoadState('networkidle');
  // What is hidden from sight is copied by nobody.
  expect(await page.locator('main details:not([open]) .katex').count()).toBeGreaterThan(0);
  const [copied, shown] = await page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body;
    getSelection()?.selectAllChildren(main);
    const copy = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true });
    document.dispatchEvent(copy);
    const rich = new DOMParser().parseFromString(copy.clipboardData?.getData('text/html') ?? '', 'text/html');
    const signs = (maths: Iterable<Element>) =>
      [...maths].map((math) => {
        const copy = math.cloneNode(true) as Element;
        for (const unseen of copy.querySelectorAll('mphantom, annotation')) unseen.remove();
        return copy.textContent;
      });
    const seen = [...main.querySelectorAll('math')].filter(
      (math) => !math.closest('.phantom, [hidden], .sr-only, details:not([open]) > :not(summary)'),
    );
    return [signs(rich.querySelectorAll('math')), signs(seen)];
  });
  expect(copied).toEqual(shown);
});

/** The signs that KaTeX sets for a formula, in the order in which they are read. */
const signsOf = (latex: string): string =>
  katex
    .renderToString(latex, { output: 'mathml', strict: false })
    .replace(/<annotation.*?<\/annotation>/s, '')
    .replace(/<[^>]*>|[\s\u2061]/g, '');

/** The text that is copied of the first element that a selector finds: nothing before the script that copies is there. */
const copiedOf = (selector: string): string => {
  const [element] = document.querySelectorAll(selector);
  if (element) getSelection()?.selectAllChildren(element);
  const copy = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true });
  document.dispatchEvent(copy);
  return copy.clipboardData?.getData('text/plain') ?? '';
};

test('what is drawn is copied as LaTeX that draws the same, in every formula of the book', async ({
  page,
}) => {
  for (const chapter of chapters) {
    await page.goto(`en/${chapter}/`);
    await moveOver(page);
    await expect.poll(() => page.evaluate(copiedOf, 'main .katex')).not.toBe('');
    const formulas = await page.evaluate(() =>
      [...document.querySelectorAll('main :not(.phantom) > .katex')].flatMap((formula) => {
        const annotation = formula.querySelector('annotation');
        if (!annotation || formula.closest('details, [hidden]')) return [];
        // Without what its author wrote, a formula is read off the page.
        annotation.remove();
        getSelection()?.selectAllChildren(formula);
        const copy = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true });
        document.dispatchEvent(copy);
        const written = annotation.textContent.replace(/^\\hphantom(?=\{)/, '\\phantom');
        return [{ written, copied: copy.clipboardData?.getData('text/plain') ?? '' }];
      }),
    );
    expect(formulas.length).toBeGreaterThan(10);
    for (const { written, copied } of formulas.filter(({ written }) => !written.startsWith('\\phantom')))
      expect(signsOf(copied.replaceAll('$', ''))).toBe(signsOf(written));
  }
});

test('the button that offers an equation’s forms takes them away again, as Escape does', async ({ page }) => {
  await page.goto('en/05-term-1/');
  const button = page.locator('.equation [data-copy]').first();
  const menu = page.locator('.copy-menu');
  await moveOver(page);
  await button.click();
  await expect(menu).toBeVisible();
  await button.click();
  await expect(menu).toHaveCount(0);
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  await expect(menu.locator(':focus')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(button).toBeFocused();
});
