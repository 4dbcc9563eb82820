import { defineConfig } from '@playwright/test';
import { chromiumArguments } from './scripts/browsers.ts';

/** scripts/e2e.ts finds the browsers; e2e/server.ts serves dist/ on a free port and names it in BASE_URL. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/server.ts',
  fullyParallel: true,
  // One more than a small machine has cores: many tests wait.
  workers: 3,
  // Generous: what is slow is a benchmark's business, not a test's.
  timeout: 180_000,
  retries: 0,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '',
      args: [...chromiumArguments],
    },
    viewport: { width: 1280, height: 900 },
  },
});
