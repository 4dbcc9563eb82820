import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differencesOf, type Difference } from './differences.ts';
import { factsOf } from './file.ts';
import { withoutHashes } from './hashes.ts';

/** A difference and the file, by its name in both folders, where it is. */
export type Found = Difference & { readonly file: string };

/** Bundles and the search's index are named and packed anew at every build; what they are made of is compared. */
const isPacked = (file: string): boolean => /^(_astro|pagefind)\//.test(file) || /\.(woff2|wasm)$/.test(file);

/** Where two built books differ. */
export function compareFolders(before: string, after: string): Found[] {
  const [old, young] = [filesOf(before), filesOf(after)];
  const changed = [...old]
    .filter((file) => young.has(file))
    .flatMap((file) => compareFiles(file, textOf(before, file), textOf(after, file)));
  return [
    ...[...old].filter((file) => !young.has(file)).map((file) => fileOnly(file, [file], [])),
    ...[...young].filter((file) => !old.has(file)).map((file) => fileOnly(file, [], [file])),
    ...changed,
  ];
}

function compareFiles(file: string, before: string, after: string): Found[] {
  if (before === after) return [];
  return differencesOf(factsOf(file, before), factsOf(file, after)).map((difference) => ({
    ...difference,
    file,
  }));
}

const fileOnly = (file: string, before: string[], after: string[]): Found => ({
  kind: 'files',
  file,
  before,
  after,
});

const filesOf = (folder: string): Set<string> =>
  new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
      .filter((file) => !isPacked(file))
      .sort(),
  );

const textOf = (folder: string, file: string): string =>
  withoutHashes(readFileSync(join(folder, file), 'utf8'));
