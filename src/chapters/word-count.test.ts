import { describe, expect, it } from 'vitest';
import { parseMdx } from './mdx.ts';
import { wordsOf } from './word-count.ts';

const words = (text: string) => wordsOf({ tree: parseMdx(text) });

describe('the words of a chapter', () => {
  it('counts a formula, a number and a reference as one word each, and no mark as one', () => {
    expect(words('So $\\zhat = 1$, now <V of="zhat" />, by Equation <Ref to="zhat" />.').main).toBe(7);
  });

  it('takes the main path past what opens on demand', () => {
    const text = 'One two.\n\n<Deeper id="a" title="A title">\n\nThree four five.\n\n</Deeper>\n';
    expect(words(text)).toMatchObject({ main: 2, deeper: 3 });
  });

  it('reads neither tables nor code nor displayed formulas as prose', () => {
    expect(words('| a | b |\n| --- | --- |\n| c | d |\n\n```ts\nlet x = 1;\n```\n\n$$\nx\n$$\n').main).toBe(
      0,
    );
  });

  it('finds the longest paragraph', () => {
    expect(words('One.\n\nOne two three.\n').longest).toEqual({ words: 3, line: 3 });
  });
});
