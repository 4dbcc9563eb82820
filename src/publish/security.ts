import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile, inlineOf, pagePolicy, withPolicy, workerPolicy } from './policy.ts';

/**
 * Gives every built page the book's Content-Security-Policy: in the page for the scripts that stand in it, in `_headers`
 * for those of any. A browser keeps to both. A page may fetch a part of another one, with its styles.
 */
export function contentSecurity(base: string): AstroIntegration {
  return {
    name: 'content-security',
    hooks: {
      'astro:build:done': ({ dir }) => {
        secure(fileURLToPath(dir), base);
      },
    },
  };
}

function secure(dist: string, base: string): void {
  const files = globSync('**/*.html', { cwd: dist }).sort();
  const pages = files.map((file) => readFileSync(join(dist, file), 'utf8'));
  const inline = pages.map(inlineOf);
  const styles = new Set(inline.flatMap((each) => [...each.styles]));
  pages.forEach((page, i) => {
    const own = pagePolicy([{ scripts: inline[i]?.scripts ?? new Set(), styles }]);
    writeFileSync(join(dist, files[i] ?? ''), withPolicy(page, own));
  });
  const content = pagePolicy(inline);
  const workers = globSync(['_astro/*worker*.js', 'pagefind/*worker*.js'], { cwd: dist }).sort();
  const rules = [
    ...[...new Set(files.map(ruleFor))].map((rule) => [base + rule, content] as const),
    ...workers.map((file) => [`${base}${file}`, workerPolicy] as const),
  ];
  writeFileSync(join(dist, '_headers'), headersFile(rules));
}

/** One rule for all pages of a folder, since hosts take no more than a hundred. */
function ruleFor(file: string): string {
  const [folder, ...rest] = file.split('/');
  return rest.length > 0 ? `${folder ?? ''}/*` : file.replace(/index\.html$/, '');
}
