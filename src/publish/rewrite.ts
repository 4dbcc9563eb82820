import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Gives each built file of a pattern, below `dist`, the text that `change` makes of it; one that stays is not written. */
export function rewriteBuilt(dist: string, pattern: string, change: (text: string) => string): void {
  for (const file of globSync(pattern, { cwd: dist })) {
    const path = join(dist, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after !== before) writeFileSync(path, after);
  }
}
