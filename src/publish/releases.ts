import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What a released version consists of. It stands beside the version's folder, as VERSION.json. */
export interface Manifest {
  readonly version: string;
  readonly date: string;
  /** The address that its pages were built for; they are right at no other. */
  readonly address: string;
  /** What each tag stood for: its kind and id, and a sum of its statement. */
  readonly tags: Readonly<Record<string, { readonly object: string; readonly statement: string }>>;
  /** The SHA-256 sum of each of its files. */
  readonly files: Readonly<Record<string, string>>;
}

export const sumOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** The sums of all files of a folder, by path. */
export function sumsOf(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
  return Object.fromEntries(files.map((file) => [file, sumOf(readFileSync(join(folder, file)))]));
}

/** The manifests of a release archive, oldest version first. No archive is an empty one. */
export function readManifests(archive: string): Manifest[] {
  if (!existsSync(archive)) return [];
  return readdirSync(archive)
    .filter((name) => /^\d+\.\d+\.\d+\.json$/.test(name))
    .map((name) => JSON.parse(readFileSync(join(archive, name), 'utf8')) as Manifest)
    .sort((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true }));
}

/** What is not as it was released, as sentences. */
export function damages(archive: string): string[] {
  return readManifests(archive).flatMap(({ version, files }) => {
    const now = sumsOf(join(archive, version));
    const paths = [...new Set([...Object.keys(files), ...Object.keys(now)])].sort();
    return paths.flatMap((path) => {
      if (files[path] === now[path]) return [];
      const what = !now[path] ? 'is gone' : !files[path] ? 'was added' : 'was changed';
      return `Version ${version}: ${path} ${what}. A released version is never rebuilt: restore it from the archive.`;
    });
  });
}

/** Puts the released versions of this address into the built site, each under v/VERSION/, as they were released. */
export function frozenVersions(archive: string, living: string): AstroIntegration {
  return {
    name: 'frozen-versions',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const broken = damages(archive);
        if (broken.length > 0) throw new Error(broken.join('\n'));
        for (const { version, address } of readManifests(archive)) {
          if (address === `${living}v/${version}/`)
            cpSync(join(archive, version), join(fileURLToPath(dir), 'v', version), { recursive: true });
          else logger.info(`version ${version} was released for ${address} and is left out here`);
        }
      },
    },
  };
}
