import type { Browser, Page } from '@playwright/test';
import { builtChapters, fileAt, weightOf } from '../dist.ts';
import { slow, slowed, withBook } from './browser.ts';
import { summaryOf } from './summary.ts';
import type { Run } from './table.ts';

/** A drag, by where it starts and how far it goes to each side. */
interface Drag {
  readonly name: string;
  readonly address: string;
  readonly figure: string;
  readonly handle: string;
  /** A drag like another one, elsewhere. */
  readonly isAgain?: true;
}

const drags: readonly Drag[] = [
  { name: 'the loss over the weight', address: 'en/04-the-chain/', figure: '#fig-slope', handle: '.point' },
  {
    name: 'the same in chapter 0',
    address: 'en/00-the-whole-story/',
    figure: '#fig-story-slope',
    handle: '.point',
    isAgain: true,
  },
  { name: 'ReLU’s gate', address: 'en/07-term-3/', figure: '#fig-gate', handle: '.point' },
  {
    name: 'η over 10,000 iterations',
    address: 'en/08-the-update/?iterations=10000',
    figure: '#fig-descent',
    handle: 'figcaption [data-quantity="eta"]',
  },
];

/**
 * What the figures cost on a slow machine: how long a frame of a drag takes, beside one in which one mark of the same
 * figure is moved by hand; and the bytes that they bring.
 */
export async function benchFigures({ quick, add }: Run): Promise<void> {
  await withBook(async (browser, address) => {
    for (const drag of quick ? drags.filter(({ isAgain }) => !isAgain) : drags) {
      const { floor, ours } = await framesOf(browser, address, drag, quick ? [2, 30] : [8, 35]);
      const [by, our] = [summaryOf(floor), summaryOf(ours)];
      const row = { against: 'one mark by hand', unit: 'ms', machine: slowed } as const;
      const of = `frame of a drag, ${drag.name}:`;
      add({ ...row, what: `${of} median`, theirs: by.median, ours: our.median, limit: { ratio: 1.5 } });
      add({ ...row, what: `${of} p95`, theirs: by.p95, ours: our.p95, limit: { ratio: 2 } });
    }
    if (!quick) await weighFigures(browser, address);
  });
}

/** How long the main thread works on each frame in which the pointer has moved: script, style, layout, paint. */
async function framesOf(
  browser: Browser,
  base: string,
  { address, figure, handle }: Drag,
  [rounds, moves]: readonly [number, number],
): Promise<{ floor: number[]; ours: number[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(base + address);
  await page.locator(figure).scrollIntoViewIfNeeded();
  await page.locator(`${figure}.awake`).waitFor();
  const grip = page.locator(`${figure} ${handle}`);
  await slow(page);
  await watchFrames(page, figure);
  const drag = async (byHand: boolean, moves: number): Promise<number[]> => {
    await grip.scrollIntoViewIfNeeded();
    const box = await grip.boundingBox();
    if (!box) throw new Error(`${handle} is not to be seen`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.evaluate((byHand) => Object.assign(window, { byHand, frames: [] }), byHand);
    for (let i = 0; i < moves; i++) await page.mouse.move(x + 90 * Math.sin(i / 8), y);
    const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
    await page.evaluate(() => Object.assign(window, { byHand: false }));
    // A number that has not been dragged would be typed over.
    await page.mouse.move(x + 90, y);
    await page.mouse.move(x, y);
    await page.mouse.up();
    return frames.slice(5);
  };
  // The first change sets parts of the page at rest: before it, a frame by hand would cost more.
  await drag(false, 20);
  const [floor, ours]: [number[], number[]] = [[], []];
  // In turn, so that a busy machine is busy for both.
  for (let round = 0; round < rounds; round++) {
    floor.push(...(await drag(true, moves)));
    ours.push(...(await drag(false, moves)));
  }
  await page.close();
  return { floor, ours };
}

/**
 * From the pointer's event, which the browser hands out at the start of a frame, to the task after painting. By hand,
 * the event moves one mark of the figure and goes no further.
 */
const watchFrames = (page: Page, figure: string) =>
  page.evaluate((figure) => {
    const measured = window as unknown as { frames: number[]; byHand: boolean };
    Object.assign(window, { frames: [], byHand: false });
    let start: number | undefined;
    const painted = new MessageChannel();
    painted.port1.onmessage = () => {
      if (start !== undefined) measured.frames.push(performance.now() - start);
      start = undefined;
    };
    const moveByHand = (event: PointerEvent) => {
      document.querySelector(`${figure} svg circle`)?.setAttribute('cx', String(event.clientX % 300));
      event.stopImmediatePropagation();
    };
    const open = (event: PointerEvent) => {
      if (start === undefined) {
        start = performance.now();
        requestAnimationFrame(() => painted.port2.postMessage(undefined));
      }
      if (measured.byHand) moveByHand(event);
    };
    addEventListener('pointermove', open, { capture: true });
  }, figure);

/** Prints what each chapter's figures bring once they are seen: all scripts that scrolling through it fetches. */
async function weighFigures(browser: Browser, base: string): Promise<void> {
  console.log('\nScripts that a chapter’s figures add once they are seen, kB (brotli 11)');
  for (const chapter of builtChapters('en')) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const scripts = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
    });
    await page.goto(`${base}en/${chapter}/`, { waitUntil: 'networkidle' });
    const first = new Set(scripts);
    // In a closed block a figure is not seen.
    for (const figure of await page.locator('figure.figure:not(details:not([open]) *)').all()) {
      await figure.scrollIntoViewIfNeeded();
      await figure.and(page.locator('.awake')).waitFor();
    }
    const added = [...scripts].filter((path) => !first.has(path));
    const kilobytes = added.reduce((sum, path) => sum + weightOf(fileAt(path)), 0);
    console.log(`  ${chapter.padEnd(34)}${kilobytes.toFixed(1).padStart(5)}`);
    await page.close();
  }
}
