import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../browsers.ts';
import { serve } from '../serve.ts';

/** How much slower than this machine the reader's is taken to be. */
const slowdown = 4;
/** What the table says of it. */
export const slowed = `${String(slowdown)}× slower`;

/** Slows a page down. */
export async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** Paints as soon as a page is ready to be painted, not when a screen would show it. */
export const withoutScreen: readonly string[] = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** Serves the built book and opens a browser, told more where need be, for as long as `use` takes. */
export async function withBook(
  use: (browser: Browser, address: string) => Promise<void>,
  told: readonly string[] = [],
): Promise<void> {
  const { server, address } = await serve(4800, true);
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...chromiumArguments, ...told],
  });
  try {
    await use(browser, address);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}
