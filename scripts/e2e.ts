/** Runs the browser tests against the built book: `node scripts/e2e.ts [Playwright's arguments]`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath, firefoxPath } from './browsers.ts';
import { builtAddress } from './dist.ts';

const root = join(import.meta.dirname, '..');

function prepare(): NodeJS.ProcessEnv {
  if (!existsSync(join(root, 'dist/index.html')))
    throw new Error('Nothing to test yet: run “npm run build” first.');
  // The book that was built says where it lives: the tests ask for nothing else.
  const SITE_URL = builtAddress().href;
  return { ...process.env, SITE_URL, CHROMIUM_PATH: chromiumPath(), FIREFOX_PATH: firefoxPath() };
}

try {
  const playwright = join(root, 'node_modules/.bin/playwright');
  const { status } = spawnSync(playwright, ['test', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: prepare(),
  });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
