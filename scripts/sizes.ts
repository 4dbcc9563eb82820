/** Prints what a chapter's first visit costs, at the windows of a phone, a laptop and a large screen, and fails past the limits. */
import { chromium, type Browser } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './browsers.ts';
import { builtChapters, fileAt, weightOf } from './dist.ts';
import { serve } from './serve.ts';

/** Kilobytes (brotli 11), requests, and the elements of the page. */
const limits = {
  JavaScript: 25, HTML: 40, CSS: 20, fonts: 55, 'in all': 130, requests: 14, elements: 9000,
} as const; // prettier-ignore
type Cost = Record<keyof typeof limits, number>;
const columns = Object.keys(limits) as (keyof Cost)[];

const kindOf: Readonly<Record<string, 'JavaScript' | 'HTML' | 'CSS' | 'fonts'>> = {
  document: 'HTML',
  script: 'JavaScript',
  stylesheet: 'CSS',
  font: 'fonts',
};

const windows = [
  { width: 360, height: 720 },
  { width: 1280, height: 900 },
  { width: 1600, height: 1200 },
];

/** All that a page asks for before anybody touches it. Fonts are compressed already. */
async function costOf(browser: Browser, address: string, path: string, viewport: (typeof windows)[number]) {
  const cost = Object.fromEntries(columns.map((column) => [column, 0])) as Cost;
  const seen = new Set<string>();
  const page = await browser.newPage({ viewport });
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (seen.has(pathname)) return;
    seen.add(pathname);
    const kind = kindOf[request.resourceType()];
    const file = fileAt(pathname);
    const weight = kind === 'fonts' ? file.length / 1000 : weightOf(file);
    if (kind) cost[kind] += weight;
    cost['in all'] += weight;
    cost.requests++;
  });
  await page.goto(address + path, { waitUntil: 'networkidle' });
  cost.elements = await page.locator('*').count();
  await page.close();
  return cost;
}

const largest = (costs: readonly Cost[]): Cost =>
  Object.fromEntries(
    columns.map((column) => [column, Math.max(...costs.map((cost) => cost[column]))]),
  ) as Cost;

const row = (cost: Readonly<Cost>): string =>
  columns
    .map((column) =>
      cost[column].toFixed(column === 'requests' || column === 'elements' ? 0 : 1).padStart(11),
    )
    .join('');

const { server, address } = await serve(4700);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArguments] });
const tooMuch: string[] = [];
console.log('First visit'.padEnd(42) + columns.map((column) => column.padStart(11)).join(''));
for (const chapter of builtChapters()) {
  const costs: Cost[] = [];
  for (const window of windows) costs.push(await costOf(browser, address, `en/${chapter}/`, window));
  const cost = largest(costs);
  console.log(chapter.padEnd(42) + row(cost));
  for (const column of columns) {
    if (cost[column] > limits[column])
      tooMuch.push(
        `${chapter}: ${column} ${cost[column].toFixed(1)}, the limit is ${String(limits[column])}`,
      );
  }
}
await browser.close();
server.close();
server.closeAllConnections();
console.log('Limits'.padEnd(42) + row(limits));
for (const line of tooMuch) console.error(line);
process.exitCode = tooMuch.length > 0 ? 1 : 0;
