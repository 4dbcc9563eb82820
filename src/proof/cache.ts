import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Verdicts by what they rest on: the same content, the same verdict, without checking again. */
export interface Cache {
  /** The known result for this content, or a new one. */
  readonly get: <T>(content: unknown, compute: () => T) => T;
  /** How many results had to be computed. */
  readonly misses: () => number;
  /** Keeps the results that were asked for; all others are forgotten. */
  readonly save: () => void;
}

const source = join(process.cwd(), 'src');

/** Where what is known of a language's relations is kept between runs. */
export const cacheFile = (language: string): string =>
  join(process.cwd(), '.cache', `proof-${language}.json`);

/** A cache in a file. What the checker and the model are made of belongs to every key; what is known of one language's relations holds in the others. */
export function fileCache(file: string): Cache {
  const before = knownIn(dirname(file));
  const version = hashOf(['proof', 'model', 'notation'].flatMap((layer) => codeIn(join(source, layer))));
  const now: Record<string, unknown> = {};
  let misses = 0;
  return {
    get: <T>(content: unknown, compute: () => T) => {
      const key = hashOf([version, JSON.stringify(content)]);
      const known = now[key] ?? before[key];
      if (known === undefined) misses++;
      return (now[key] = known ?? compute()) as T;
    },
    misses: () => misses,
    save: () => {
      if (misses > 0) writeJson(file, now);
    },
  };
}

/** A cache that lasts as long as the program. */
export function memoryCache(): Cache {
  const known = new Map<string, unknown>();
  return {
    get: <T>(content: unknown, compute: () => T) => {
      const key = JSON.stringify(content);
      if (!known.has(key)) known.set(key, compute());
      return known.get(key) as T;
    },
    misses: () => known.size,
    save: () => undefined,
  };
}

const hashOf = (texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\0')).digest('base64url').slice(0, 22);

const codeIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/** What the caches of a folder know together. */
const knownIn = (folder: string): Record<string, unknown> =>
  existsSync(folder)
    ? (Object.assign(
        {},
        ...readdirSync(folder)
          .filter((name) => /^proof-.*\.json$/.test(name))
          .map((name) => readJson(join(folder, name))),
      ) as Record<string, unknown>)
    : {};

/** A missing or damaged cache is an empty one. */
function readJson<T extends object>(file: string): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return {} as T;
  }
}

/** Renamed into place, so that a build running beside never reads half of it. */
function writeJson(file: string, content: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, JSON.stringify(content));
  renameSync(draft, file);
}
