import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../browsers.ts';
import { builtChapters, fileAt, weightOf } from '../dist.ts';
import { serve } from '../serve.ts';
import { summaryOf } from './summary.ts';

/** How much slower than this machine the reader's is taken to be. */
const slowdown = 4;
const moves = 120;

/** A drag, by where it starts and how far it goes to each side. */
interface Drag {
  readonly name: string;
  readonly address: string;
  readonly figure: string;
  readonly handle: string;
}

/** What a browser itself takes for a frame here, on a page on which nothing follows the pointer. */
const floor: Drag = { name: 'a page without numbers', address: '404.html', figure: 'main', handle: 'h1' };

const drags: readonly Drag[] = [
  { name: 'the loss over the weight', address: 'en/04-the-chain/', figure: '#fig-slope', handle: '.point' },
  { name: 'the same in chapter 8', address: 'en/08-the-update/', figure: '#fig-which-way', handle: '.point' },
  { name: 'ReLU’s gate', address: 'en/07-term-3/', figure: '#fig-gate', handle: '.point' },
  {
    name: 'η over 10,000 iterations',
    address: 'en/08-the-update/?iterations=10000',
    figure: '#fig-descent',
    handle: 'figcaption [data-quantity="eta"]',
  },
];

/** What the figures cost: how long a frame of a drag takes on a slow machine, and the bytes that they bring. */
export async function benchFigures(): Promise<void> {
  const { server, address } = await serve(4800);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArguments] });
  console.log(`\nFrame of a drag, ${String(slowdown)}× CPU slowdown, ms (limits: median 8, p95 16)`);
  for (const drag of [floor, ...drags]) {
    const { median, p95 } = summaryOf(await framesOf(browser, address, drag));
    console.log(
      `  ${drag.name.padEnd(28)} median ${median.toFixed(1).padStart(5)}  p95 ${p95.toFixed(1).padStart(5)}`,
    );
  }
  await weighFigures(browser, address);
  await browser.close();
  server.close();
  server.closeAllConnections();
}

/** How long the main thread works on each frame in which the pointer has moved: script, style, layout, paint. */
async function framesOf(
  browser: Browser,
  base: string,
  { address, figure, handle }: Drag,
): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(base + address);
  await page.locator(figure).scrollIntoViewIfNeeded();
  if (figure !== floor.figure) await page.locator(`${figure}.awake`).waitFor();
  const grip = page.locator(`${figure} ${handle}`);
  await grip.scrollIntoViewIfNeeded();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await watchFrames(page);
  const box = await grip.boundingBox();
  if (!box) throw new Error(`${handle} is not to be seen`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 0; i < moves; i++) await page.mouse.move(x + 90 * Math.sin(i / 8), y);
  await page.mouse.up();
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  await page.close();
  return frames.slice(5);
}

/** From the pointer's event, which the browser hands out at the start of a frame, to the task after painting. */
const watchFrames = (page: Page) =>
  page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    let start: number | undefined;
    const painted = new MessageChannel();
    painted.port1.onmessage = () => {
      if (start !== undefined) frames.push(performance.now() - start);
      start = undefined;
    };
    const open = () => {
      if (start !== undefined) return;
      start = performance.now();
      requestAnimationFrame(() => painted.port2.postMessage(undefined));
    };
    addEventListener('pointermove', open, { capture: true });
  });

/** Prints what each chapter's figures bring once they are seen: all scripts that scrolling through it fetches. */
async function weighFigures(browser: Browser, base: string): Promise<void> {
  console.log('\nScripts that a chapter’s figures add once they are seen, kB (brotli 11)');
  for (const chapter of builtChapters()) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const scripts = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
    });
    await page.goto(`${base}en/${chapter}/`, { waitUntil: 'networkidle' });
    const first = new Set(scripts);
    for (const figure of await page.locator('figure.figure').all()) {
      await figure.scrollIntoViewIfNeeded();
      await figure.and(page.locator('.awake')).waitFor();
    }
    const added = [...scripts].filter((path) => !first.has(path));
    const kilobytes = added.reduce((sum, path) => sum + weightOf(fileAt(path)), 0);
    console.log(`  ${chapter.padEnd(34)}${kilobytes.toFixed(1).padStart(5)}`);
    await page.close();
  }
}
