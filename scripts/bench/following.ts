import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { readBook } from '../../src/chapters/book.ts';
import { canSubstitute, substitute } from '../../src/notation/substitute.ts';
import { chromiumArguments, chromiumPath } from '../browsers.ts';
import { serve } from '../serve.ts';
import { summaryOf } from './summary.ts';

/** The chapter with the most numbers. */
const chapter = '08-the-update';
const events = 50;

/** From an input event to the paint after it, in ms, once for each of fifty changes of x₁. */
const timeEvents = (page: Page, also: 'nothing' | 'katex'): Promise<number[]> =>
  page.evaluate(
    async ({ also, events }) => {
      const rerender = (window as unknown as { rerender?: (i: number) => void }).rerender;
      const field = document.querySelector<HTMLInputElement>('.margin input[name="x1"]');
      const times: number[] = [];
      for (let i = 0; i < events; i++) {
        // Apart, so that no event belongs to a burst, in which only what is in view keeps up.
        await new Promise((done) => setTimeout(done, 400));
        const start = performance.now();
        if (field) field.value = String(0.5 + i / 100);
        field?.dispatchEvent(new Event('input', { bubbles: true }));
        if (also === 'katex') rerender?.(i);
        await new Promise((done) => requestAnimationFrame(done));
        // A message is delivered once the frame that was asked for has been painted.
        await new Promise((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = done;
          port2.postMessage(0);
        });
        times.push(performance.now() - start);
      }
      return times;
    },
    { also, events },
  );

/** What peers do: the formulas that hold numbers are typeset anew by KaTeX for each change; all else is the same. */
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
    const rerender = (i: number) => {
      formulas.forEach((formula, n) => {
        const place = places[n];
        if (place) katex.render(formula.replaceAll('0.NNNN', (0.1 + i / 1000).toFixed(4)), place);
      });
    };
    Object.assign(window, { rerender });
  }, formulas);
}

/** An input event to the next paint with every number of the heaviest chapter rewritten, at 4× CPU slowdown. */
export async function benchFollowing(): Promise<void> {
  const { server, address } = await serve(4800);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArguments] });
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(`${address}en/${chapter}/`, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const ours = await timeEvents(page, 'nothing');
  const numbers = await page.locator('[data-quantity]').count();
  await typesetInPage(page);
  const peers = await timeEvents(page, 'katex');
  await browser.close();
  server.close();
  server.closeAllConnections();

  console.log(`\nInput event to next paint, ${chapter} (${String(numbers)} numbers), 4× CPU slowdown, ms`);
  const [our, their] = [summaryOf(ours), summaryOf(peers)];
  console.log(`  numbers rewritten  median ${our.median.toFixed(1)}  p95 ${our.p95.toFixed(1)}`);
  console.log(`  katex.render       median ${their.median.toFixed(1)}  p95 ${their.p95.toFixed(1)}`);
  console.log(`  ratio of medians   ${(their.median / our.median).toFixed(2)}`);
}
