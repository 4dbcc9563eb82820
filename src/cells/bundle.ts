import { join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * The sandbox's own script: print, table, plot, state, the deterministic Math, the book's model. One expression, whose
 * value are the exports of guest/sandbox.ts.
 */
export function guestScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, 'guest/sandbox.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'exports',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
  });
  return `(() => {\n${outputFiles[0]?.text ?? ''}return exports;\n})()`;
}
