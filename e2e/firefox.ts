import puppeteer, { type Page } from 'puppeteer-core';

/** Opens a page in Firefox, for what must be the same there, and closes the browser afterwards. */
export async function inFirefox<Result>(use: (page: Page) => Promise<Result>): Promise<Result> {
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX_PATH'] ?? '',
    headless: true,
  });
  try {
    return await use(await firefox.newPage());
  } finally {
    await firefox.close();
  }
}
