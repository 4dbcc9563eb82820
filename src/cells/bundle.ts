import { join } from 'node:path';
import { buildSync } from 'esbuild';

const guest = join(import.meta.dirname, 'guest');

/** Bundles one of the guest's entries into a single expression, whose value are the entry's exports. */
export function bundleGuest(entry: 'sandbox' | 'download', { minify }: { minify: boolean }): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(guest, `${entry}.ts`)],
    bundle: true,
    minify,
    write: false,
    format: 'iife',
    globalName: 'exports',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
  });
  return `(() => {\n${outputFiles[0]?.text ?? ''}return exports;\n})()`;
}

/** The sandbox's own script: print, table, plot, state, the deterministic Math, the book's model. */
export const guestScript = (): string => bundleGuest('sandbox', { minify: true });
