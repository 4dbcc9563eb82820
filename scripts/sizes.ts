/** Prints what a chapter's first visit costs, brotli 11, and fails past the limits. */
import { chromium, type Browser } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './browsers.ts';
import { builtChapters, fileAt, weightOf } from './dist.ts';
import { serve } from './serve.ts';

const limits = { JavaScript: 25, HTML: 40, CSS: 30 } as const;
type Kind = keyof typeof limits | 'fonts' | 'other';

const kindOf: Readonly<Record<string, Kind>> = {
  document: 'HTML',
  script: 'JavaScript',
  stylesheet: 'CSS',
  font: 'fonts',
};

/** Kilobytes by kind of all that a page asks for before anybody touches it. Fonts are compressed already. */
async function costOf(browser: Browser, address: string, path: string): Promise<Record<Kind, number>> {
  const cost: Record<Kind, number> = { JavaScript: 0, HTML: 0, CSS: 0, fonts: 0, other: 0 };
  const seen = new Set<string>();
  const page = await browser.newPage();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (seen.has(pathname)) return;
    seen.add(pathname);
    const kind = kindOf[request.resourceType()] ?? 'other';
    const file = fileAt(pathname);
    cost[kind] += kind === 'fonts' ? file.length / 1000 : weightOf(file);
  });
  await page.goto(address + path, { waitUntil: 'networkidle' });
  await page.close();
  return cost;
}

const { server, address } = await serve(4700);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArguments] });
const tooMuch: string[] = [];
console.log(`First visit, kB (brotli 11)${' '.repeat(13)}JavaScript   HTML    CSS  fonts`);
for (const chapter of builtChapters()) {
  const cost = await costOf(browser, address, `en/${chapter}/`);
  const cells = (['JavaScript', 'HTML', 'CSS', 'fonts'] as const).map((kind) =>
    cost[kind].toFixed(1).padStart(7),
  );
  console.log(`${chapter.padEnd(42)}${cells.join('')}`);
  for (const [kind, limit] of Object.entries(limits)) {
    const kilobytes = cost[kind as keyof typeof limits];
    if (kilobytes > limit)
      tooMuch.push(`${chapter}: ${kind} ${kilobytes.toFixed(1)} kB, the limit is ${String(limit)} kB`);
  }
}
await browser.close();
server.close();
server.closeAllConnections();
console.log(
  `Limits${' '.repeat(36)}${Object.values(limits)
    .map((limit) => limit.toFixed(1).padStart(7))
    .join('')}`,
);
for (const line of tooMuch) console.error(line);
process.exitCode = tooMuch.length > 0 ? 1 : 0;
