import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** The tokens of a theme: the dark ones stand first, the light ones replace them. */
function tokensOf(theme: 'dark' | 'light'): ReadonlyMap<string, string> {
  const light = css.indexOf("[data-theme='light']");
  expect(light).toBeGreaterThan(0);
  const rules = theme === 'dark' ? css.slice(0, light) : css.slice(0, css.indexOf('@media'));
  return new Map(
    [...rules.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance as WCAG 2.2 defines it, from 0 (black) to 1 (white). */
function luminance(hex = ''): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string | undefined, other: string | undefined): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

for (const theme of ['dark', 'light'] as const) {
  const tokens = tokensOf(theme);
  for (const ground of ['paper', 'card']) {
    test.each(['ink', 'soft', 'term-1', 'term-2', 'term-3', 'checked', 'accent'])(
      `${theme}: %s on ${ground} is dark or light enough to read (WCAG AA, 4.5)`,
      (name) => {
        expect(contrast(tokens.get(ground), tokens.get(name))).toBeGreaterThanOrEqual(4.5);
      },
    );
  }
}

test('without scripts a light system has the light theme', () => {
  const colours = (rules: string) => rules.match(/--[\w-]+: #[0-9a-f]{6};/g);
  const [, light = '', unscripted = ''] = css.split(/\[data-theme='light'\]|@media/);
  expect(colours(unscripted)).toEqual(colours(light));
});

test('on paper the colours are those of the light theme, whichever was read in', () => {
  const [, paper] = css.split(/@media[^{]*\bprint\b[^{]*\{/);
  const light = tokensOf('light');
  for (const name of ['term-1', 'term-2', 'term-3', 'checked', 'accent', 'lit'])
    expect(paper).toContain(`--${name}: ${String(light.get(name))};`);
});
