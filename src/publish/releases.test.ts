import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { archive } from '../site.ts';
import { damages, readManifests, sumsOf, type Manifest } from './releases.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'releases-'));
  release('0.1.0');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function release(version: string): void {
  mkdirSync(join(folder, version, 'en'), { recursive: true });
  writeFileSync(join(folder, version, 'en/index.html'), `<p>${version}</p>`);
  const manifest: Manifest = {
    version,
    date: '2026-11-24',
    address: `https://one-weight.example/v/${version}/`,
    tags: {},
    files: sumsOf(join(folder, version)),
  };
  writeFileSync(join(folder, `${version}.json`), JSON.stringify(manifest));
}

test('the releases of this checkout are as they were released', () => {
  expect(damages(archive)).toEqual([]);
});

test('versions are in their order, and a whole archive has no damage', () => {
  release('0.10.0');
  release('0.9.0');
  expect(readManifests(folder).map(({ version }) => version)).toEqual(['0.1.0', '0.9.0', '0.10.0']);
  expect(damages(folder)).toEqual([]);
});

test('no archive is an empty one', () => {
  expect(readManifests(join(folder, 'nowhere'))).toEqual([]);
});

test('a file that was changed, added or removed is told', () => {
  writeFileSync(join(folder, '0.1.0/en/index.html'), '<p>other</p>');
  writeFileSync(join(folder, '0.1.0/new.html'), '');
  expect(damages(folder)).toEqual([
    expect.stringMatching(
      /^Version 0\.1\.0: en\/index\.html was changed\. A released version is never rebuilt/,
    ),
    expect.stringMatching(/^Version 0\.1\.0: new\.html was added/),
  ]);
  rmSync(join(folder, '0.1.0/en/index.html'));
  expect(damages(folder)[0]).toMatch(/en\/index\.html is gone/);
});
