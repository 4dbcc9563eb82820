import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { ko } from './ko.ts';

const source = join(import.meta.dirname, '..');
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|tsx|astro)$/.test(path) && !path.startsWith('strings'))
  .map((path) => readFileSync(join(source, path), 'utf8'))
  .join('\n');

test.each(Object.keys(en) as (keyof typeof en)[])(
  '%s is said in both languages and used somewhere',
  (key) => {
    expect(en[key]).not.toBe('');
    expect(ko[key]).toMatch(/\p{Script=Hangul}/u);
    expect(code).toMatch(new RegExp(`\\b${key}\\b`));
  },
);
