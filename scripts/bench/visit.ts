import { cpus } from 'node:os';
import { chromium, type Browser } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../browsers.ts';
import { serve } from '../serve.ts';
import { servePeer } from './starlight.ts';
import { summaryOf } from './summary.ts';

const chapter = '08-the-update';
const runs = 3;
/** “Slow 3G” as Chromium's tools have it. */
const slow3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

const limits = { LCP: 1.1, blocking: 1.1 } as const;

interface Visit {
  readonly LCP: number;
  /** Of each task that is longer than 50 ms what is over. */
  readonly blocking: number;
  readonly shift: number;
}

const watch = () => {
  const seen = { LCP: 0, blocking: 0, shift: 0 };
  Object.assign(window, { seen });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  };
  observe('largest-contentful-paint', ({ startTime }) => (seen.LCP = startTime));
  observe('longtask', ({ duration }) => (seen.blocking += Math.max(0, duration - 50)));
  observe('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));
};

async function visit(browser: Browser, address: string, width: number): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow3G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
  const seen = await page.evaluate(() => (window as unknown as { seen: Visit }).seen);
  await page.close();
  return seen;
}

const median = (visits: readonly Visit[], of: keyof Visit): number =>
  summaryOf(visits.map((each) => each[of])).median;

const row = (...cells: readonly string[]): string =>
  `  ${(cells[0] ?? '').padEnd(32)}${cells
    .slice(1)
    .map((cell) => cell.padStart(10))
    .join('')}`;

/** A first visit of the heaviest chapter against plain Starlight's with the same text, at 4× CPU slowdown on slow 3G. */
export async function benchVisit(): Promise<void> {
  const { server, address } = await serve(4800);
  const peer = await servePeer([chapter], 4900);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArguments] });
  console.log(
    `\nFirst visit, ${chapter}, 4× CPU slowdown, slow 3G, medians of ${String(runs)}; ${machine()}`,
  );
  console.log(row('', 'Starlight', 'ours', 'ratio', 'limit'));
  for (const width of [1280, 360]) {
    const [ours, theirs]: [Visit[], Visit[]] = [[], []];
    // In turn, so that a busy machine is busy for both.
    for (let run = 0; run < runs; run++) {
      theirs.push(await visit(browser, `${peer.address}${chapter}/`, width));
      ours.push(await visit(browser, `${address}en/${chapter}/`, width));
    }
    for (const what of ['LCP', 'blocking'] as const) {
      const [their, our] = [median(theirs, what), median(ours, what)];
      const name = `${what}, ms, at ${String(width)} px`;
      console.log(
        row(name, their.toFixed(0), our.toFixed(0), (our / their).toFixed(2), limits[what].toFixed(1)),
      );
    }
    const [their, our] = [median(theirs, 'shift'), median(ours, 'shift')];
    console.log(row(`layout shift at ${String(width)} px`, their.toFixed(4), our.toFixed(4), '', '0'));
  }
  await browser.close();
  peer.close();
  server.close();
  server.closeAllConnections();
}

const machine = (): string => `${String(cpus().length)} × ${cpus()[0]?.model ?? 'an unknown processor'}`;
