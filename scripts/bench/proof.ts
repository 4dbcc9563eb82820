import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Run } from './table.ts';

const root = join(import.meta.dirname, '../..');

/** The proof of every language, with nothing kept from before and with all of it. */
export function benchProof({ quick, add }: Run): void {
  // A folder of its own has a cache of its own.
  const folder = mkdtempSync(join(tmpdir(), 'proof-'));
  try {
    for (const part of ['content', 'src', 'package.json']) symlinkSync(join(root, part), join(folder, part));
    const seconds = (): number => {
      const start = performance.now();
      execFileSync(process.execPath, [join(root, 'scripts/proof.ts')], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      return (performance.now() - start) / 1000;
    };
    const row = { unit: 's', limit: { ours: 10 } } as const;
    add({ ...row, what: 'proof, all languages, nothing known', ours: seconds() });
    if (!quick) add({ ...row, what: 'proof, all languages, nothing changed', ours: seconds() });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
