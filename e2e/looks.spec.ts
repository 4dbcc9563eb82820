import type { Page } from '@playwright/test';
import { expect, test } from './book.ts';

const states = { default: '', dead: '?x1=-1', saturated: '?z=0&w22=40' } as const;

/** Every kind of figure, where it stands, and at which states it is looked at. */
const figures = [
  ['00-the-whole-story', 'story-network'],
  ['04-the-chain', 'walk'],
  ['04-the-chain', 'slope'],
  ['03-the-loss', 'loss-over-prediction'],
  ['06-term-2', 'second-factor'],
  ['07-term-3', 'gate'],
  ['08-the-update', 'descent'],
  ['10-what-the-notebook-got-wrong', 'two-wirings'],
  ['11-every-weight', 'walk-every-weight'],
  ['13-many-visitors', 'visitors', { default: '', dead: '?w1=-1&w21=-1' }, '.visitors > .table'],
  ['14-in-matrices', 'matrices', { default: '', dead: '?w1=-1&w21=-1' }, '.matrices'],
  ['15-training', 'training', { default: '', dead: '?eta=10' }],
] as const;

const media = {
  light: { viewport: { width: 1280, height: 900 }, colorScheme: 'light', media: 'screen' },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark', media: 'screen' },
  phone: { viewport: { width: 360, height: 1400 }, colorScheme: 'light', media: 'screen' },
  print: { viewport: { width: 720, height: 1000 }, colorScheme: 'light', media: 'print' },
} as const;

/** What may differ. On paper Chromium without windows draws the edges of many arrows otherwise than with one: 1.1 %. */
const bound = { screen: 0.01, print: 0.0125 } as const;

// Compared in the browser that drew them; another version may set type a little differently.
test.use({ reducedMotion: 'reduce' });

/** A line more of text above a drawing must not move it by part of a pixel: every edge would be drawn otherwise. */
const toWholePixels = (drawing: HTMLElement | SVGElement) => {
  drawing.style.position = 'relative';
  drawing.style.left = drawing.style.top = '0';
  const { left, top } = drawing.getBoundingClientRect();
  drawing.style.left = `${String(Math.round(left) - left)}px`;
  drawing.style.top = `${String(Math.round(top + scrollY) - top - scrollY)}px`;
};

/** A reader sees a font that comes late on the next page; a picture waits for it. */
const waitForFonts = (page: Page) =>
  page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const css = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    await route.fulfill({ response, body: css });
  });

for (const [chapter, id, at = states, part = '.drawings'] of figures) {
  for (const [state, query] of Object.entries(at)) {
    test(`${id} looks as it did, ${state}`, async ({ page }) => {
      await waitForFonts(page);
      await page.goto(`en/${chapter}/${query}`);
      await page.mouse.move(1, 1);
      const figure = page.locator(`#fig-${id}`);
      for (const [medium, { viewport, ...emulated }] of Object.entries(media)) {
        await page.setViewportSize(viewport);
        await page.emulateMedia(emulated);
        await figure.scrollIntoViewIfNeeded();
        await expect(figure).toHaveClass(/awake/);
        await page.evaluate(() => document.fonts.ready);
        await figure.locator(part).evaluate(toWholePixels);
        for (const part of await figure.locator('.diagram:visible').all()) await part.evaluate(toWholePixels);
        await expect.soft(figure.locator(part)).toHaveScreenshot(`${id}-${state}-${medium}.png`, {
          maxDiffPixelRatio: bound[emulated.media],
        });
      }
    });
  }
}
