import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { markHangul } from '../markdown/hangul.ts';

/** In Korean pages that show English text for now, marks which words are Korean and that the title is not. */
export function languagesMarked(): AstroIntegration {
  return {
    name: 'languages-marked',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        for (const file of globSync('ko/**/index.html', { cwd: dist, exclude: ['ko/t/**'] })) {
          const html = readFileSync(join(dist, file), 'utf8');
          if (/<main [^>]*lang="en"/.test(html))
            writeFileSync(join(dist, file), markHangul(html).replace('<title>', '<title lang="en">'));
        }
      },
    },
  };
}
