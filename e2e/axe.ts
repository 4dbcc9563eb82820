import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Asks axe for what it has to say against a page, and no more: nothing of what is right. No page of the book has a
 * frame; by its older way axe does not gather what it finds in a second page, which takes as long as finding it.
 */
export const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();

/** What axe asks of colours: in another theme nothing else is another. */
export const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * Makes a box of each piece of a formula that nothing can be done with, as wide and as high as it was, and plain text of
 * each formula's MathML, but for what stands in the place that is asked about. axe is not asked about formulas, but takes
 * as long for them as for all else, and nine times as long in the ledger.
 */
export const boxFormulas = (page: Page, asked = '.none'): Promise<void> =>
  page.evaluate((asked) => {
    const outside = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => !element.closest(asked));
    const pieces = outside('.katex-base:not(:has([tabindex]))');
    const widths = pieces.map((piece) => piece.getBoundingClientRect().width);
    for (const spoken of outside('.katex-mathml')) spoken.textContent = spoken.textContent.trim();
    pieces.forEach((piece, i) => {
      piece.style.width = `${String(widths[i])}px`;
      piece.replaceChildren();
    });
  }, asked);
