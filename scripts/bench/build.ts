import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const chapter = '07-term-3';
const parts = ['content', 'public', 'src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Seconds that a build of the book takes with so many copies of a chapter added to it. */
function secondsWith(copies: number): number {
  // Below the book, so that packages are found where they are; behind a link Astro takes them for others.
  const folder = mkdtempSync(join(root, '.bench-'));
  try {
    for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
    linkPackage(folder, '@pagefind');
    const source = readFileSync(join(root, `content/en/${chapter}.mdx`), 'utf8');
    for (let i = 1; i <= copies; i++) {
      writeFileSync(join(folder, `content/en/copy-${String(i)}.mdx`), renamed(source, `-copy-${String(i)}`));
    }
    const run = (program: string, ...args: string[]) =>
      execFileSync(join(root, 'node_modules/.bin', program), args, {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    run('node', 'scripts/tag.ts');
    const start = performance.now();
    run('astro', 'build');
    return (performance.now() - start) / 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A package that the book imports by its path. */
function linkPackage(folder: string, name: string): void {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
}

/** A copy that the book takes for another chapter: its own ids, and no definition given twice. */
function renamed(source: string, suffix: string): string {
  const ids = [...source.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id);
  return ids
    .reduce(
      (text, id) => text.replace(new RegExp(`\\b(to|id)="${id}(?=["\\.])`, 'g'), `$1="${id}${suffix}`),
      source,
    )
    .replace(/(```ts cell id=)(\S+)/g, `$1$2${suffix}`)
    .replace(/\{\/\* #(\S+) \*\/\}/g, `{/* #$1${suffix} */}`)
    .replaceAll(' kind="definition"', '');
}

/** What a page more costs a build, for 10 and for 100 copies of a chapter. */
export function benchBuild(): void {
  const alone = secondsWith(0);
  console.log(`\nBuild, s\n  the book           ${alone.toFixed(1)}`);
  for (const copies of [10, 100]) {
    const took = secondsWith(copies);
    console.log(
      `  and ${String(copies).padEnd(3)} copies     ${took.toFixed(1)}  (${((took - alone) / copies).toFixed(3)} a page)`,
    );
  }
}
