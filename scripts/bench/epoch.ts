import type { Browser, Page } from '@playwright/test';
import { withBook } from './browser.ts';
import { medianOf } from './summary.ts';
import type { Run } from './table.ts';

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
export async function benchEpoch({ quick, add }: Run): Promise<void> {
  await withBook(async (browser, address) => {
    const frames = quick ? 60 : 150;
    for (const slowdown of [1, 4]) {
      const floorOf = medianOf(await framesOf(browser, address, { job: floor, slowdown, frames }));
      for (const job of jobs) {
        const ours = medianOf(await framesOf(browser, address, { job, slowdown, frames }));
        add({
          ...{
            what: `frame of a training: ${job.name}`,
            against: floor.name,
            theirs: floorOf,
            ours,
            unit: 'ms',
          },
          limit: { ours: slowdown === 1 ? 16 : 32 },
          machine: slowdown === 1 ? 'as it is' : `${String(slowdown)}× slower`,
        });
      }
    }
  });
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
  { job, slowdown: rate, frames }: { job: Job; slowdown: number; frames: number },
): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  await page.goto(base + job.address);
  const session = await page.context().newCDPSession(page);
  await job.begin(page);
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
