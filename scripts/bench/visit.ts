import type { Browser } from '@playwright/test';
import { slow, slowed, withBook } from './browser.ts';
import { serveStarlight } from './peer.ts';
import { medianOf } from './summary.ts';
import type { Run } from './table.ts';

const chapter = '08-the-update';
/** “Slow 3G” as Chromium's tools have it. */
const slow3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

interface Visit {
  /** Largest contentful paint. */
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
  await slow(page);
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
  const seen = await page.evaluate(() => (window as unknown as { seen: Visit }).seen);
  await page.close();
  // Nobody sees less than a thousandth of a window move.
  return { ...seen, shift: Math.floor(seen.shift * 1000) / 1000 };
}

/** A first visit of the heaviest chapter against plain Starlight's with the same text. */
export async function benchVisit({ quick, add }: Run): Promise<void> {
  const peer = await serveStarlight([chapter], 4900);
  await withBook(async (browser, address) => {
    for (const width of [1280, 360]) {
      const [ours, theirs]: [Visit[], Visit[]] = [[], []];
      // In turn, so that a busy machine is busy for both.
      for (let run = 0; run < (quick ? 1 : 5); run++) {
        theirs.push(await visit(browser, `${peer.address}${chapter}/`, width));
        ours.push(await visit(browser, `${address}en/${chapter}/`, width));
      }
      const compare = (name: string, of: keyof Visit) => ({
        what: `first visit, ${String(width)} px: ${name}`,
        against: 'plain Starlight',
        theirs: medianOf(theirs.map((each) => each[of])),
        ours: medianOf(ours.map((each) => each[of])),
        machine: `${slowed}, slow 3G`,
      });
      add({ ...compare('largest contentful paint', 'LCP'), unit: 'ms', limit: { ratio: 1.1 } });
      add({ ...compare('blocking time', 'blocking'), unit: 'ms', limit: { ratio: 1.1 } });
      add({ ...compare('layout shift', 'shift'), unit: '', limit: { ours: 0 } });
    }
  }).finally(peer.close);
}
