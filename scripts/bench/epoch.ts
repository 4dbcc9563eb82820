import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../browsers.ts';
import { serve } from '../serve.ts';
import { summaryOf } from './summary.ts';

const frames = 150;

/** Something that is drawn anew in each frame. */
interface Job {
  readonly name: string;
  readonly address: string;
  begin(page: Page): Promise<unknown>;
}

/** What a browser itself takes here for a frame in which one line of a drawing moves, on a page with nothing else. */
const floor: Job = {
  name: 'one line that moves',
  address: '404.html',
  begin: (page) =>
    page.evaluate(() => {
      document.body.innerHTML = '<svg width="600" height="310"><line x2="99" y2="99" stroke="#000" /></svg>';
      const line = document.querySelector('line');
      let moved = 0;
      const move = () => {
        line?.setAttribute('x2', String(moved++ % 600));
        requestAnimationFrame(move);
      };
      move();
    }),
};

const jobs: readonly Job[] = [
  floor,
  {
    name: 'an epoch: boundary, loss, words',
    address: 'en/15-training/',
    begin: async (page) => {
      const figure = await training(page);
      await figure.getByRole('slider', { name: 'epoch' }).press('Home');
      await figure.getByRole('button', { name: 'play' }).click();
    },
  },
  {
    name: '10,000 epochs being computed',
    // As many visitors as make the training last for all of the frames.
    address: `en/15-training/?visitors=${Array.from({ length: 300 }, (_, i) => `.${String(i + 100)}_.3_${String(i % 2)}`).join('*')}`,
    begin: async (page) =>
      (await training(page)).getByRole('combobox', { name: 'epochs', exact: true }).selectOption('10000'),
  },
];

/** An epoch over the visitors: within a frame of 16 ms, and within two on a machine four times as slow. */
export async function benchEpoch(): Promise<void> {
  const { server, address } = await serve(4800);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArguments] });
  console.log('\nFrame of a training, ms (limits of an epoch: 16 at 1×, 32 at 4× CPU slowdown)');
  for (const job of jobs) {
    for (const slowdown of [1, 4]) {
      const { median, p95 } = summaryOf(await framesOf(browser, address, job, slowdown));
      console.log(
        `  ${job.name.padEnd(34)}${String(slowdown)}×  median ${median.toFixed(1).padStart(5)}  p95 ${p95.toFixed(1).padStart(5)}`,
      );
    }
  }
  await browser.close();
  server.close();
  server.closeAllConnections();
}

async function training(page: Page) {
  const figure = page.locator('#fig-training');
  await figure.scrollIntoViewIfNeeded();
  await page.mouse.move(1, 1);
  await figure.and(page.locator('.awake')).waitFor();
  return figure;
}

/** How long the main thread works on a frame, from its first callback to the task after painting. */
async function framesOf(
  browser: Browser,
  base: string,
  { address, begin }: Job,
  rate: number,
): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  await page.goto(base + address);
  const session = await page.context().newCDPSession(page);
  await begin(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const times = await page.evaluate(
    (count) =>
      new Promise<number[]>((done) => {
        const found: number[] = [];
        const painted = new MessageChannel();
        let start = 0;
        const open = () => {
          start = performance.now();
          painted.port2.postMessage(undefined);
          if (found.length < count) requestAnimationFrame(open);
          else done(found);
        };
        painted.port1.onmessage = () => found.push(performance.now() - start);
        requestAnimationFrame(open);
      }),
    frames,
  );
  await page.close();
  return times.slice(5);
}
