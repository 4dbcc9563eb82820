import { readFileSync } from 'node:fs';
import { parseRegistry } from '../citation/registry.ts';
import { readBook, registryFile } from '../chapters/book.ts';
import { changesBetween, snapshotOf, type Changes, type Snapshot } from '../markdown/statement-text.ts';
import { readManifests, sumOf } from '../publish/releases.ts';
import { archive, site } from '../site.ts';

interface Version {
  readonly version: string;
  readonly date: string;
  /** Where it stands as it was released, if it was released for this address. */
  readonly frozen: string | undefined;
  readonly changes: Changes;
}

/** The versions that a citation may name: the released ones, wherever they stand, and this one. */
export const knownVersions = (): readonly string[] => [
  ...new Set([...readManifests(archive).map(({ version }) => version), site.edition.version]),
];

/** The book's versions, newest first, each with what it changed: the released ones, and this one before its release. */
export function versionsOfTheBook(): readonly Version[] {
  const { version, date, living } = site.edition;
  const released = readManifests(archive).map((manifest) => ({
    ...manifest,
    frozen: manifest.address === `${living}v/${manifest.version}/` ? manifest.address : undefined,
  }));
  const isReleased = released.some((manifest) => manifest.version === version);
  const all = isReleased ? released : [...released, { version, date, frozen: undefined, tags: today() }];
  return all
    .map(({ version, date, frozen, tags }, i) => ({
      version,
      date,
      frozen,
      changes: changesBetween(all[i - 1]?.tags ?? {}, tags),
    }))
    .reverse();
}

function today(): Snapshot {
  const registry = parseRegistry(readFileSync(registryFile, 'utf8'));
  return snapshotOf(readBook('en'), registry, sumOf);
}
