/** Freezes the book as it stands: builds it for its own address into the release archive, with its manifest. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseRegistry } from '../src/citation/registry.ts';
import { readBook, registryFile } from '../src/chapters/book.ts';
import { snapshotOf } from '../src/markdown/statement-text.ts';
import { sumOf, sumsOf, type Manifest } from '../src/publish/releases.ts';
import { archive, site } from '../src/site.ts';

const { version, date, living } = site.edition;
const folder = resolve(archive, version);
const manifestFile = resolve(archive, `${version}.json`);
if (existsSync(manifestFile)) {
  console.error(
    `Version ${version} is released already and is never rebuilt. Set the next version in package.json and its day in src/site.ts.`,
  );
  process.exit(1);
}

const address = `${living}v/${version}/`;
execFileSync('node_modules/.bin/astro', ['build', '--outDir', folder], {
  stdio: 'inherit',
  env: { ...process.env, SITE_URL: address },
});

const registry = parseRegistry(readFileSync(registryFile, 'utf8'));
const manifest: Manifest = {
  version,
  date,
  address,
  tags: snapshotOf(readBook('en'), registry, sumOf),
  files: sumsOf(folder),
};
writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 1)}\n`);
console.log(
  `Version ${version} is in ${folder}. Commit it in the archive, then build and publish: npm run build`,
);
