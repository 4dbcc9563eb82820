import { expect, test } from 'vitest';
import { llmsText } from './llms.ts';

const site = {
  title: 'A Book',
  description: 'About one thing.',
  version: '1.2.3',
  date: '2026-01-02',
  authors: 'Kim Bo-ra',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  living: 'https://book.example/',
};
const english = { language: 'en', path: 'en/01-a', title: 'First', description: 'What it is.' } as const;
const korean = { language: 'ko', path: 'ko/01-a', title: '첫째', description: '무엇인가.' } as const;

test('a chapter stands once, in the language that it is written in', () => {
  const text = llmsText(site, [english]);
  expect(text.match(/01-a\.md/g)).toHaveLength(1);
  expect(text).toContain('## Chapters\n\n- [First](https://book.example/en/01-a.md): What it is.\n');
  expect(text).not.toMatch(/\/ko\/|한국어/);
  expect(text).toContain('by Kim Bo-ra. The text is under CC BY 4.0 (https');
  expect(text).toContain('- [First: its program in Python](https://book.example/en/01-a.py)');
});

test('a chapter that is translated stands below its own language', () => {
  expect(llmsText(site, [english, korean])).toContain(
    '## 한국어 (Korean)\n\n- [첫째](https://book.example/ko/01-a.md): 무엇인가.\n',
  );
});
