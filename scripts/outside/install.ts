import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What only `npm run reference` and `npm run bench` ask for, and so no install of the book brings. */
const packages = { '@jax-js/jax': '0.1.25', '@tensorflow/tfjs': '4.22.0' } as const;
type Package = keyof typeof packages;

const folder = join(import.meta.dirname, '../../.cache/outside');

export const nameOf = (name: Package): string => `${name} ${packages[name]}`;

/** Loads a package, which npm puts below .cache/outside the first time that it is asked for. */
export async function outside<Module>(name: Package): Promise<Module> {
  if (!existsSync(join(folder, 'node_modules', name))) install();
  const path = createRequire(join(folder, 'package.json')).resolve(name);
  return (await import(pathToFileURL(path).href)) as Module;
}

function install(): void {
  console.error(
    `Installing ${Object.keys(packages)
      .map((name) => nameOf(name as Package))
      .join(' and ')} …`,
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
}
