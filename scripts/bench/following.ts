import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { readBook } from '../../src/chapters/book.ts';
import { canSubstitute, substitute } from '../../src/notation/substitute.ts';
import { slow, slowed, withBook, withoutScreen } from './browser.ts';
import { medianOf } from './summary.ts';
import type { Run } from './table.ts';

/** The chapter with the most numbers. */
const chapter = '08-the-update';

/** What a change of x₁ writes: one number by hand, all by ours, or all by hand and the formulas by KaTeX. */
type Way = 'floor' | 'ours' | 'katex';
interface Changes {
  readonly way: Way;
  /** How long each waits for the one before, in ms: apart, or as one burst. */
  readonly pause: number;
  readonly from: number;
  readonly events: number;
}

/** From each change to the paint after it, and from the last one until nothing more is written and painted, in ms. */
const timeChanges = (page: Page, changes: Changes): Promise<{ times: number[]; settled: number }> =>
  page.evaluate(async ({ way, pause, from, events }) => {
    const field = document.querySelector<HTMLInputElement>('.margin input[name="x1"]');
    const inView = [...document.querySelectorAll('main .number[data-quantity]')].find((number) => {
      const { top, bottom } = number.getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    });
    const digits = inView?.firstChild;
    if (!field || !(digits instanceof Text)) throw new Error('No field of x₁, or no number in view.');
    const { rewrite } = window as unknown as { rewrite?: (i: number) => void };
    const change = (i: number) => {
      field.value = String(0.5 + i / 1000);
      if (way === 'ours') field.dispatchEvent(new Event('input', { bubbles: true }));
      else if (way === 'katex') rewrite?.(i);
      else digits.data = (0.1 + i / 1000).toFixed(4);
    };
    const painted = async () => {
      await new Promise((done) => requestAnimationFrame(done));
      // A message is delivered once the frame that was asked for has been painted.
      await new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(0);
      });
    };
    const times: number[] = [];
    let start = 0;
    for (let i = from; i < from + events; i++) {
      await new Promise((done) => setTimeout(done, pause));
      start = performance.now();
      change(i);
      await painted();
      times.push(performance.now() - start);
    }
    let settled = performance.now() - start;
    if (way !== 'ours') return { times, settled };
    const observer = new MutationObserver((records) => {
      // What is said of the field itself waits on purpose, until typing ends.
      const isSaid = ({ target }: MutationRecord) => target.parentElement?.closest('.field') !== null;
      if (records.every(isSaid)) return;
      void painted().then(() => (settled = performance.now() - start));
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    await new Promise((done) => setTimeout(done, 1000));
    observer.disconnect();
    return { times, settled };
  }, changes);

/** Makes a page do what peers do: KaTeX typesets each formula with numbers anew, the other numbers are set by hand. */
async function typesetInPage(page: Page): Promise<void> {
  const formulas = [...readBook('en').equations.values()]
    .filter((equation) => equation.chapter === chapter)
    .flatMap(({ lines }) => lines.slice(-1))
    .filter(({ right }) => canSubstitute(right))
    .map(({ relation, right }) => `\\displaystyle {} ${relation} ${substitute(right, () => '0.NNNN')}`);
  await page.addScriptTag({ path: join(import.meta.dirname, '../../node_modules/katex/dist/katex.min.js') });
  await page.evaluate((formulas) => {
    const { katex } = window as unknown as { katex: { render(tex: string, into: Element): void } };
    const places = [...document.querySelectorAll('.substituted > .katex')].map((formula) => {
      const place = document.createElement('span');
      formula.replaceWith(place);
      return place;
    });
    const numbers = document.querySelectorAll('main .number[data-quantity]:not(.katex *)');
    const rewrite = (i: number) => {
      const text = (0.1 + i / 1000).toFixed(4);
      formulas.forEach((formula, n) => {
        const place = places[n];
        if (place) katex.render(formula.replaceAll('0.NNNN', text), place);
      });
      numbers.forEach((number) => (number.textContent = text));
    };
    Object.assign(window, { rewrite });
  }, formulas);
}

/**
 * A typed change to the next paint, with every number of the heaviest chapter rewritten: one alone, and in a burst. The
 * wait for a screen is nobody's work: with it, a floor of 9 ms and a page of 14 take both 16.7 ms, or 16.7 and 33.3.
 */
export async function benchFollowing(run: Run): Promise<void> {
  await withBook((browser, address) => follow(browser, address, run), withoutScreen);
}

async function follow(browser: Browser, address: string, { quick, add }: Run): Promise<void> {
  const open = async () => {
    const page = await browser.newPage({ bypassCSP: true });
    await page.goto(`${address}en/${chapter}/`, { waitUntil: 'networkidle' });
    await slow(page);
    return page;
  };
  const [page, peer] = [await open(), await open()];
  await typesetInPage(peer);
  // The first change sets parts of the page at rest, for whoever writes next.
  for (const each of [page, peer]) {
    await each.bringToFront();
    await timeChanges(each, { way: 'ours', pause: 350, from: 900, events: 2 });
  }
  for (const [name, pause] of [
    ['alone', 350],
    ['in a burst', 0],
  ] as const) {
    const times: Record<Way, number[]> = { floor: [], ours: [], katex: [] };
    const settled: number[] = [];
    const [rounds, events] = quick ? [2, pause ? 5 : 15] : [10, pause ? 5 : 20];
    for (let round = 0; round < rounds; round++) {
      for (const way of ['floor', 'ours', 'katex'] as const) {
        const on = way === 'katex' ? peer : page;
        await on.bringToFront();
        const took = await timeChanges(on, { way, pause, from: round * events, events });
        // In a burst the first change is one alone.
        times[way].push(...took.times.slice(pause ? 0 : 1));
        if (way === 'ours') settled.push(took.settled);
      }
    }
    const what = `typed change ${name}: all in view`;
    const median = (way: Way) => medianOf(times[way]);
    const row = { what, ours: median('ours'), unit: 'ms', machine: slowed } as const;
    add({ ...row, against: 'one number by hand', theirs: median('floor'), limit: { ratio: 1.5 } });
    add({ ...row, against: 'katex.render', theirs: median('katex'), limit: { ratio: 0.5 } });
    add({
      ...row,
      what: `typed change ${name}: all on the page`,
      ours: medianOf(settled),
      limit: { ours: 100 },
    });
  }
}
