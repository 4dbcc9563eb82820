import { expect, test } from 'vitest';
import { withSmallScripts } from './scripts.ts';

const page = (address: string) => `<p>1</p><script type="module" src="${address}"></script>`;
const texts: Readonly<Record<string, string>> = {
  '/book/_astro/start.js': 'import{s}from"./page.js";s();import(`./later.js`);"./notes.txt";\n',
  '/book/_astro/large.js': 'x'.repeat(3000),
  '/book/_astro/closing.js': '"</script>"',
};
const inlined = (address: string) => withSmallScripts(page(address), (each) => texts[each] ?? '');

test('a small script stands in its page and imports from where it was', () => {
  expect(inlined('/book/_astro/start.js')).toBe(
    '<p>1</p><script type="module">import{s}from"/book/_astro/page.js";s();import(`/book/_astro/later.js`);"./notes.txt";</script>',
  );
});

test.each(['large', 'closing'])('a %s script stays a file', (name) => {
  const address = `/book/_astro/${name}.js`;
  expect(inlined(address)).toBe(page(address));
});
