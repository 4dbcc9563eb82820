import { VFileMessage } from 'vfile-message';
import { describe, expect, test } from 'vitest';
import { renderTranslation } from '../render.ts';

const english = {
  file: 'content/en/03-the-loss.mdx',
  text: '---\ntitle: The loss\nchapter: 3\nmodel: notebook\n---\n\n<Equation id="CE" kind="definition">\n$$\n\\CE = -\\ln\\zhat\n$$\n</Equation>\n',
};
const head = '---\ntitle: T\nchapter: 9\nmodel: notebook\n---\n\n';
const html = (text: string): string => renderTranslation('ko', '09-the-test', head + text, [english]);

/** The particles of a Korean sentence, as a reader sees them: what stands behind each formula, number or reference. */
const said = (text: string): string =>
  [...html(text).matchAll(/<span class="josa"[^>]*>([^<]*)<|<\/(?:span|a|code)>([가-힣]+)/g)]
    .map(([, live, fixed]) => live ?? fixed)
    .filter((particle) => particle !== '식')
    .join(' ');

const josa = '<Josa of="은/는" />';

test.each([
  ['a number', `<V of="zhat" />${josa}`, '은'],
  ['a number in bold', `**<V of="CE" />**${josa}`, '는'],
  ['a symbol', `$\\zhat$${josa} $\\w11$${josa}`, '은 은'],
  [
    'a derivative, by its lower variable',
    `$\\frac{\\partial\\CE}{\\partial\\zhat}$${josa} $\\frac{\\partial\\CE}{\\partial\\f}$${josa}`,
    '은 는',
  ],
  ['a fraction, by its numerator', `$\\frac{\\z}{\\zhat}$${josa}`, '는'],
  ['a power', '$e^{-\\f}$<Josa of="이/가" />', '이'],
  ['a bracket', '$1-(1-\\zhat)$<Josa of="으로/로" />', '으로'],
  ['a function', '$\\ln 7$<Josa of="으로/로" />', '로'],
  ['code', '`exp`<Josa of="을/를" />', '를'],
  ['what an author chose', '<Given>0.01</Given><Josa of="과/와" />', '과'],
  ['a reference that the other language has', '식 <Ref to="CE" /><Josa of="이/가" /> 옳다.', '이'],
  ['a chapter’s number', '<Ref to="the-loss" /><Josa of="과/와" />', '과'],
])('the particle after %s', (_, text, particles) => {
  expect(said(text)).toBe(particles);
});

test('a reference to what is not translated leads to the other language, and says so', () => {
  expect(html('식 <Ref to="CE" />에서.')).toContain(
    '<a class="ref" href="../../en/03-the-loss/#eq-CE" data-to="CE" hreflang="en" title="아직 영어로만 있습니다.">(3.1)</a>',
  );
  expect(html('[손실](../03-the-loss/)에서.')).toContain('href="../../en/03-the-loss/"');
});

test('it follows a live number, and stays on its line', () => {
  expect(html(`<V of="zhat" />${josa} 크다.`)).toMatch(
    /<span class="joined"><span class="number[^>]*>0.7010<\/span><span class="josa" data-josa="은\/는">은<\/span><\/span> 크다/,
  );
  expect(html(`$\\z1$${josa}, 그렇다.`)).toMatch(/<\/span>은,<\/span> 그렇다/);
});

test('so does what is written on to code', () => {
  expect(html('`backward()`만 쓴다.')).toContain(
    '<span class="joined whole"><code>backward()</code>만</span> 쓴다',
  );
});

test('so does what is written on to a bracket', () => {
  expect(html('모자(hat)를 쓰고, 합(weighted sum)은 크다.')).toContain(
    '모자<span class="joined">(hat)를</span> 쓰고, 합(weighted <span class="joined">sum)은</span> 크다.',
  );
});

/** What an author reads. */
function failureOf(text: string): string {
  try {
    html(text);
  } catch (error) {
    if (error instanceof VFileMessage) return `${String(error.line)}:${String(error.column)} ${error.reason}`;
    throw error;
  }
  return 'built';
}

describe('an author’s mistake', () => {
  test.each([
    ['은 after a number', '<V of="zhat" />은 크다.', '7:16 “은” is written by hand'],
    ['를 after a symbol', '값 $\\zhat$를 본다.', 'Write <Josa of="을/를" />.'],
    ['로 after a number', '<V of="zhat" />로 바뀐다.', 'Write <Josa of="으로/로" />.'],
    ['와의 after a reference', '식 <Ref to="CE" />와의 차이.', 'Write <Josa of="과의/와의" />.'],
    ['이고 after a number in bold', '**<V of="zhat" />**이고 크다.', 'Write <Josa of="이고/고" />.'],
    [
      'a pair the wrong way round',
      '<V of="zhat" /><Josa of="는/은" />',
      '<Josa of="는/은">: first the form after a consonant',
    ],
    ['a space before it', '값 <V of="zhat" /> <Josa of="은/는" /> 크다.', 'stands directly after the word'],
    ['a sign without a reading', '$\\clubsuit$<Josa of="은/는" />', 'how \\clubsuit is read in Korean'],
  ])('%s', (_, text, told) => {
    expect(failureOf(text)).toContain(told);
  });

  test.each([
    '<V of="zhat" />에서',
    '<V of="zhat" />입니다.',
    '$\\zhat$의 값',
    '<Ref to="the-loss" />장은',
    '식 <Ref to="CE" />도',
    '<V of="zhat" />보다',
    '<V of="zhat" />이상은',
  ])('what never changes is written by hand: %s', (text) => {
    expect(failureOf(text)).toBe('built');
  });
});
