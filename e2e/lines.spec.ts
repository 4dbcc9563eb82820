import { chapters, expect, test } from './book.ts';
import { inFirefox } from './firefox.ts';

test.use({ viewport: { width: 390, height: 844 } });

/** The texts that begin a line of the open page with punctuation, right after a formula, a number or anything else. */
function linesWithWrongStart(): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const parent = text.parentElement;
    if (!/^[.,;:!?…)\]’”]/.test(text.data) || !parent || parent.closest('.katex, pre, svg, button')) continue;
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, 1);
    const [mark] = range.getClientRects();
    let block = parent;
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement)
      block = block.parentElement;
    const start = block.getBoundingClientRect().left + parseFloat(getComputedStyle(block).paddingLeft);
    if (mark && mark.width > 0 && Math.abs(mark.left - start) < 2) found.push(text.data);
  }
  return found;
}

for (const chapter of chapters) {
  test(`${chapter}: no line of a phone's page begins with a full stop or its like`, async ({ page }) => {
    await page.goto(`en/${chapter}/`);
    expect(await page.evaluate(linesWithWrongStart)).toEqual([]);
  });
}

test('nor in Firefox', async ({ baseURL }) => {
  const found = await inFirefox(async (page) => {
    await page.setViewport({ width: 390, height: 844 });
    const lines: string[] = [];
    for (const chapter of chapters) {
      await page.goto(`${baseURL ?? ''}en/${chapter}/`);
      lines.push(...(await page.evaluate(linesWithWrongStart)));
    }
    return lines;
  });
  expect(found).toEqual([]);
});

test('a long formula in the text still breaks where it may', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  let broken = 0;
  for (const chapter of chapters) {
    await page.goto(`en/${chapter}/`);
    broken += await page
      .locator('.joined .katex-html')
      .evaluateAll(
        (formulas) =>
          formulas.filter(
            (formula) =>
              new Set([...formula.getClientRects()].map(({ top }) => Math.round(top / 12))).size > 1,
          ).length,
      );
  }
  expect(broken).toBeGreaterThan(0);
});
