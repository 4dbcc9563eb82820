/** Finds the browsers that the tests drive, and installs them where this machine lets it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

interface Browser {
  readonly name: 'Chromium' | 'Firefox';
  /** Names a machine path outright, whatever is installed. */
  readonly variable: string;
  /** What the program may be called on PATH, the likeliest first. */
  readonly commands: readonly string[];
  /** Where it may be without being on PATH. */
  readonly paths: () => readonly string[];
  /** Debian's packages of it, the one to try first before the others. */
  readonly debian: readonly string[];
}

const browsers = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    // Without a window of its own it takes a third less time.
    commands: [
      'chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome',
    ], // prettier-ignore
    paths: () => [chromium.executablePath(), '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    debian: ['chromium-headless-shell', 'chromium'],
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: () => ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: ['firefox-esr'],
  },
} as const satisfies Record<string, Browser>;

/** The path of an installed Chromium or Chrome, installed first where need be. Throws one line that helps. */
export const chromiumPath = (): string => pathOf(browsers.chromium);

/** The path of an installed Firefox, installed first where need be. Throws one line that helps. */
export const firefoxPath = (): string => pathOf(browsers.firefox);

function pathOf(browser: Browser): string {
  const path = find(browser) ?? (install(browser) ? find(browser) : undefined);
  if (path) return path;
  throw new Error(
    `No ${browser.name} found: install it (Debian: apt-get install ${String(browser.debian[0])}) or set ${browser.variable} to its path.`,
  );
}

function find({ variable, commands, paths }: Browser): string | undefined {
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...paths(), ...onPath].find((path) => existsSync(path));
}

/** Debian's package where we may install it; elsewhere Playwright's own download, for Chromium. */
function install({ name, debian }: Browser): boolean {
  console.log(`No ${name} is installed; trying to install it.`);
  const isRoot = process.getuid?.() === 0;
  if (isRoot && run('apt-get', ['update', '-qq'])) {
    return debian.some((each) => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', each]));
  }
  return name === 'Chromium' && run('npx', ['playwright', 'install', 'chromium']);
}

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** No sandbox for root, who has none, no calls home, which would be noise in a test, and type set as with a window. */
export const chromiumArguments: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];
