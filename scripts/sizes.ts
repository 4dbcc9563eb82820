/** Prints what a chapter's first visit costs, at the windows of a phone, a laptop and a large screen, and fails past the limits. */
import { chromium, type Browser } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './browsers.ts';
import { languages, type Language } from '../src/notation/entry.ts';
import { builtChapters, fileAt, weightOf } from './dist.ts';
import { serve } from './serve.ts';

/** Kilobytes (brotli 11), requests, and the elements of the page. */
const first = {
  JavaScript: 25, HTML: 40, CSS: 20, fonts: 55, 'in all': 130, requests: 14, elements: 9000,
} as const; // prettier-ignore
type Cost = Record<keyof typeof first, number>;
const columns = Object.keys(first) as (keyof Cost)[];

/**
 * Where the reader's device has no font for Hangul, Korean brings its own, in a slice or two more of each style. Its
 * text weighs more too: a syllable is three bytes.
 */
const hangul = { fonts: 250, slices: 2, text: 2 };
const limits: Readonly<Record<Language, Readonly<Cost>>> = {
  en: first,
  ko: {
    ...first,
    HTML: first.HTML + hangul.text,
    fonts: hangul.fonts,
    'in all': first['in all'] - first.fonts + hangul.fonts + hangul.text,
    requests: first.requests + hangul.slices,
  },
};

const kindOf: Readonly<Record<string, 'JavaScript' | 'HTML' | 'CSS' | 'fonts'>> = {
  document: 'HTML',
  script: 'JavaScript',
  stylesheet: 'CSS',
  font: 'fonts',
};

/** A font that stands in a style sheet or a page. */
const inlineFont = /data:font\/woff2;base64,([A-Za-z0-9+/=]+)/g;

const windows = [
  { width: 360, height: 720 },
  { width: 1280, height: 900 },
  { width: 1600, height: 1200 },
];

/** What a file weighs, by kind. Fonts are compressed already. */
function weightsOf(file: Buffer, kind: string | undefined): Partial<Cost> {
  if (kind === 'fonts') return { fonts: file.length / 1000, 'in all': file.length / 1000 };
  const text = file.toString('latin1');
  const fonts = [...text.matchAll(inlineFont)].map(
    ([, data = '']) => Buffer.from(data, 'base64').length / 1000,
  );
  const rest = weightOf(Buffer.from(text.replaceAll(inlineFont, ''), 'latin1'));
  const inside = fonts.reduce((sum, font) => sum + font, 0);
  return { fonts: inside, 'in all': rest + inside, ...(kind ? { [kind]: rest } : {}) };
}

const weighed = new Map<string, Partial<Cost>>();

/** What the file of a path weighs: nearly every page asks for the same ones. */
function weightsAt(pathname: string, kind: string | undefined): Partial<Cost> {
  const weights = weighed.get(pathname) ?? weightsOf(fileAt(pathname), kind);
  weighed.set(pathname, weights);
  return weights;
}

/** All that a page asks for before anybody touches it. */
async function costOf(browser: Browser, address: string, path: string, viewport: (typeof windows)[number]) {
  const cost = Object.fromEntries(columns.map((column) => [column, 0])) as Cost;
  const seen = new Set<string>();
  const page = await browser.newPage({ viewport });
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol === 'data:' || seen.has(pathname)) return;
    seen.add(pathname);
    const weights = weightsAt(pathname, kindOf[request.resourceType()]);
    for (const column of columns) cost[column] += weights[column] ?? 0;
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
for (const language of languages) {
  console.log(`First visit, ${language}`.padEnd(42) + columns.map((column) => column.padStart(11)).join(''));
  for (const chapter of builtChapters(language)) {
    const path = `${language}/${chapter}/`;
    const cost = largest(await Promise.all(windows.map((window) => costOf(browser, address, path, window))));
    console.log(chapter.padEnd(42) + row(cost));
    for (const column of columns) {
      const [own, limit] = [cost[column], limits[language][column]];
      if (own > limit)
        tooMuch.push(`${language}/${chapter}: ${column} ${own.toFixed(1)}, the limit is ${String(limit)}`);
    }
  }
  console.log('Limits'.padEnd(42) + row(limits[language]));
}
await browser.close();
server.close();
server.closeAllConnections();
for (const line of tooMuch) console.error(line);
process.exitCode = tooMuch.length > 0 ? 1 : 0;
