import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { secondsOfAstro } from './peer.ts';
import type { Run } from './table.ts';

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
    const english = join(folder, 'content/en');
    const source = readFileSync(join(english, `${chapter}.mdx`), 'utf8');
    const python = readFileSync(join(english, `python/${chapter}.py`), 'utf8');
    for (let i = 1; i <= copies; i++) {
      const name = `copy-${String(i)}`;
      writeFileSync(join(english, `${name}.mdx`), renamed(source, `-${name}`));
      writeFileSync(join(english, `python/${name}.py`), python.replace(/^# %% \S+/gm, `$&-${name}`));
    }
    listCopies(join(folder, 'src/sidebar.ts'), copies);
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

/** Names the copies in the table of contents, before the notation. */
function listCopies(sidebar: string, copies: number): void {
  const lines = Array.from({ length: copies }, (_, i) => {
    const name = `copy-${String(i + 1)}`;
    return `chapter('${name}', '${name}', '${name}'),`;
  });
  const next = "chapter('notation'";
  writeFileSync(sidebar, readFileSync(sidebar, 'utf8').replace(next, `${lines.join('\n')}\n${next}`));
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

/** The whole book, and what a chapter more costs: a hundred copies of one, beside as many pages of plain Astro. */
export function benchBuild({ quick, add }: Run): void {
  if (quick) return;
  const copies = 100;
  const alone = secondsWith(0);
  const peerAlone = secondsOfAstro(chapter, 1);
  const peer = secondsOfAstro(chapter, 1 + copies);
  const ours = secondsWith(copies);
  add({ what: 'build of the book, all languages', ours: alone, unit: 's', limit: { ours: 90 } });
  add({
    what: `build of a chapter more, of ${String(copies)}`,
    against: 'plain Astro, rehype-katex',
    theirs: (peer - peerAlone) / copies,
    ours: (ours - alone) / copies,
    unit: 's',
    limit: { ratio: 1.5 },
  });
}
