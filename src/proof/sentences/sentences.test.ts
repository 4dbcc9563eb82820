import { describe, expect, test } from 'vitest';
import { sentenceComplaints } from './complaints.ts';

const head = '---\nchapter: 9\nmodel: notebook\n---\n\n';

/** What an author reads of a chapter: “line:column message”, the line counted from the text's own first. */
const told = (text: string, language = 'en'): string[] =>
  sentenceComplaints({ file: `content/${language}/09-the-test.mdx`, text: head + text }).map(
    ({ file, line, column, message }) => {
      expect(file).toBe(`content/${language}/09-the-test.mdx`);
      return `${String(line - 5)}:${String(column)} ${message}`;
    },
  );

/** A sentence that is right, the slip in it, and what is told: where, and what would be right. */
type Case = readonly [right: string, wrong: string, told: string];

const table = (head: string, row: string): string =>
  `<Table id="t">\n\n| ${head} |\n|${' --- |'.repeat(head.split(' | ').length)}\n| ${row} |\n\n</Table>\n`;

const cases: Readonly<Record<string, readonly Case[]>> = {
  'a number follows its symbol': [
    ['$\\z1$ is <V of="z1" />.', '$\\z1$ is <V of="z2" />.', '1:10 <V of="z2" /> is not what the words say: $\\z1$ is <V of="z1" />'],
    ['At $\\zhat$ = <V of="zhat" />.', 'At $\\zhat$ = <V of="z" />.', '1:14 <V of="z" /> is not what the words say: $\\zhat$ is <V of="zhat" />'],
    ['Here $\\f$, now <V of="f" />, is high.', 'Here <V of="f" /> is high.', '1:6 nothing says what <V of="f" /> is: write “$\\f$ is <V of="f" />”'],
    ['$\\z1$ and $\\z2$ are <V of="z1" /> and <V of="z2" />.', '$\\z1$ and $\\z2$ are <V of="z2" /> and <V of="z1" />.', '1:21 <V of="z2" /> is not what the words say: $\\z1$ is'],
    ['Here $1-\\zhat$ is <V of="L" with={{ z: 0 }} /> for the label 0.', 'Here $1-\\zhat$ is <V of="zhat" />.', '1:19 <V of="zhat" /> is not what the words say: $1-\\zhat$'],
  ],
  'a number follows a name of its quantity': [
    ['The learning rate is <V of="eta" />.', 'The learning rate is <V of="z" />.', '1:22 <V of="z" /> is not what the words say: $\\eta$ is <V of="eta" />'],
    ['The notebook’s loss is <V of="CE_notebook" />.', 'The notebook’s loss is <V of="CE" />.', '1:24 <V of="CE" /> is not what the words say: $\\CEnotebook$'],
    ['The three factors are <V of="dCE_dzhat" />, <V of="dzhat_df" /> and <V of="df_dw11" />.', 'The three factors are <V of="dzhat_df" />, <V of="dCE_dzhat" /> and <V of="df_dw11" />.', '1:23 <V of="dzhat_df" /> is not what the words say: $\\frac{\\partial\\CE}{\\partial\\zhat}$ is'],
    ['A unit of prediction buys <V of="dCE_dzhat" /> units of loss.', 'A unit of prediction buys <V of="dzhat_df" /> units of loss.', '1:27 <V of="dzhat_df" /> is not what the words say: $\\frac{\\partial\\CE}{\\partial\\zhat}$'],
  ],
  'a number is of the wiring, the iteration and the state that the words say': [
    ['$\\f$ is <V of="f" /> in the notebook’s wiring and <V of="f" model="intended" /> in the intended one.', '$\\f$ is <V of="f" model="intended" /> in the notebook’s wiring and <V of="f" /> in the intended one.', '1:9 <V of="f" model="intended" /> is not what the words say: $\\f$ is <V of="f" />'],
    ['The loss goes from <V of="CE" /> to <V of="CE" iteration={2} with={{ iterations: 2 }} />.', 'The loss goes from <V of="CE" /> to <V of="CE" iteration={3} with={{ iterations: 3 }} />.', '1:37 <V of="CE" iteration={3} with={{ iterations: 3 }} /> is not what the words say: $\\CE$ is <V of="CE" iteration={2} with={{ iterations: 2 }} />'],
    ['For the label 0 the loss is <V of="CE" with={{ z: 0 }} />.', 'For the label 0 the loss is <V of="CE" with={{ z: 1 }} />.', '1:29 <V of="CE" with={{ z: 1 }} /> is not in the state that the words set: that is with={{ z: 0 }}'],
    ['With both inputs 0 and $\\w22$ at 8, $\\f$ is <V of="f" with={{ x1: 0, x2: 0, w22: 8 }} />.', 'With both inputs 0, $\\f$ is <V of="f" with={{ x1: 0, x2: 0, w22: 8 }} />.', '1:29 <V of="f" with={{ x1: 0, x2: 0, w22: 8 }} /> is not what the words say: $\\f$ is <V of="f" with={{ x1: 0, x2: 0 }} />'],
    ['With $\\f$ at 40, $\\zhat$ is <V of="zhat" with={{ x1: 0, x2: 0, w22: 40 }} />.', 'With $\\f$ at 40, $\\zhat$ is <V of="zhat" with={{ x1: 0, x2: 0, w22: 30 }} />.', '1:29 <V of="zhat" with={{ x1: 0, x2: 0, w22: 30 }} /> is not in the state that the words set'],
    ['Set $\\x1$ to 2. On this page $\\x1$ is <V of="x1" />.', 'Set $\\x1$ to 2. Then $\\x1$ is <V of="x1" />.', '1:31 <V of="x1" /> is not in the state that the words set: that is with={{ x1: 2 }}'],
  ],
  'arithmetic in words and signs holds': [
    ['<V of="x1" /> × <V of="w1" /> + <V of="x2" /> × <V of="w2" /> gives $\\f1$, which is <V of="f1" />.', '<V of="x1" /> + <V of="w1" /> + <V of="x2" /> × <V of="w2" /> gives $\\f1$, which is <V of="f1" />.', '1:1 the arithmetic does not hold: 0.7 + 0.436 + 0.3 × 0.42 is not 0.4312'],
    ['Here $\\f1$ is <V of="x1" /> × <V of="w1" /> + <V of="x2" /> × <V of="w2" />, which is <V of="f1" />.', 'Here $\\f2$ is <V of="x1" /> × <V of="w1" /> + <V of="x2" /> × <V of="w2" />, which is <V of="f1" />.', '1:15 0.7 × 0.436 + 0.3 × 0.42 is not the quantity that stands before it'],
    ['Subtract <V of="zhat" /> from 1 and you get <V of="L" with={{ z: 0 }} />, for the label 0.', 'Add <V of="zhat" /> to 1 and you get <V of="L" with={{ z: 0 }} />, for the label 0.', '1:5 the arithmetic does not hold: 1 + 0.7010 is not 0.2990'],
    ['Half of <V of="w1" /> plus half of <V of="w1" /> is <V of="w1" />.', 'Half of <V of="w1" /> plus half of <V of="w11" /> is <V of="w1" />.', '1:9 the arithmetic does not hold: ½ × 0.436 + ½ × 0.026 is not 0.436'],
    ['- $\\w1$ is 2, and 2 · 3 is 6. The page has <V of="f1" with={{ x1: 3, x2: 0, w1: 2 }} />.', '- $\\w1$ is 2, and 2 + 3 is 5. The page has <V of="f1" with={{ x1: 3, x2: 0, w1: 2 }} />.', '1:44 <V of="f1" with={{ x1: 3, x2: 0, w1: 2 }} /> is not what was worked out before it'],
  ],
  'arithmetic of written numbers alone holds': [
    ['With both inputs 0 and $\\w22$ at 0, $\\f$ is 2 − 2.', 'With both inputs 0 and $\\w22$ at 0, $\\f$ is 2 + 2.', '1:1 2 + 2 is not the quantity that stands before it'],
    ['Here 3 · 2 is 6, and 5/4 divided by 1/2 is 5/2.', 'Here 3 · 2 is 5, and 5/4 divided by 1/2 is 5/2.', '1:1 the arithmetic does not hold: 3 × 2 is not 5'],
    ['Here 0 divided by 0 is 0.', 'Here 4 divided by 2 is 0.', '1:1 the arithmetic does not hold: 4 / 2 is not 0'],
  ],
  'words set what the state around them sets': [
    ['<At w1={2} w12={0}>\n\nTake $\\w1$ as 2 and $\\w12$ as 0.\n\n</At>', '<At w1={2} w12={1}>\n\nTake $\\w1$ as 2 and $\\w12$ as 0.\n\n</At>', '3:1 the words set w12 to 0, and the <At> around them to 1'],
    ['<At z={0}>\n\n<Exercise id="e" answer="zhat">\n\nNobody was there: the label is 0.\n\n</Exercise>\n\n</At>', '<At z={1}>\n\n<Exercise id="e" answer="zhat">\n\nNobody was there: the label is 0.\n\n</Exercise>\n\n</At>', '5:1 the words set z to 0, and the <At> around them to 1'],
    ['<At w11={1}>\n\nThe loss is lowest where $\\w11$ is 0; start with $\\w11$ at 1.\n\n</At>', '<At w11={2}>\n\nThe loss is lowest where $\\w11$ is 0; start with $\\w11$ at 1.\n\n</At>', '3:1 the words set w11 to 1, and the <At> around them to 2'],
  ],
  'a line that rounding makes look false is told': [
    ['With both inputs 0, $\\w22$ at 0 and the label 1, −1 / <V of="zhat" with={{ x1: 0, x2: 0, z: 1, w22: 0 }} /> is <V of="dCE_dzhat" with={{ x1: 0, x2: 0, z: 1, w22: 0 }} />.', 'With both inputs 0, $\\w22$ at −8 and the label 1, −1 / <V of="zhat" with={{ x1: 0, x2: 0, z: 1, w22: -8 }} /> is <V of="dCE_dzhat" with={{ x1: 0, x2: 0, z: 1, w22: -8 }} />.', '1:56 rounding makes the line look false: −1 / 0.0003 is -3333.3333 for the numbers as printed, and −2981.9580 stands there'],
  ],
  'a number of a table is what its heading or its row says': [
    [table('$\\f$ | $\\zhat$', '8 | <V of="zhat" with={{ x1: 0, x2: 0, w22: 8 }} />'), table('$\\f$ | $\\zhat$', '4 | <V of="zhat" with={{ x1: 0, x2: 0, w22: 8 }} />'), '5:7 <V of="zhat" with={{ x1: 0, x2: 0, w22: 8 }} /> is not what the words say: $\\zhat$ is <V of="zhat" with={{ x1: 0, x2: 0, w22: 4 }} />'],
    [table('Weight | Value now', '$\\w1$ | <V of="w1" />'), table('Weight | Value now', '$\\w1$ | <V of="w11" />'), '5:11 <V of="w11" /> is not what the words say: $\\w1$ is <V of="w1" />'],
    [table('Iteration | $\\CE$ with $\\eta$ at 1', '2 | <V of="CE" iteration={2} with={{ eta: 1, iterations: 2 }} />'), table('Iteration | $\\CE$ with $\\eta$ at 1', '3 | <V of="CE" iteration={2} with={{ eta: 1, iterations: 2 }} />'), '5:7 <V of="CE" iteration={2}'],
    [table('Sum | $\\f$, notebook | $\\f$, intended', 'now | <V of="f" /> | <V of="f" model="intended" />'), table('Sum | $\\f$, intended | $\\f$, notebook', 'now | <V of="f" /> | <V of="f" model="intended" />'), '5:9 <V of="f" /> is not what the words say: $\\f$ is <V of="f" model="intended" />'],
    [table('Sum | $\\f$', 'now | <V of="f" />'), table('Sum | Value', 'now | <V of="f" />'), '5:9 nothing says what this number is: head its column'],
  ],
  'a number is introduced by a name of its quantity': [
    ['The loss of this page: of all numbers the one to lower, <V of="CE" as="the loss" />.', 'The loss of this page: of all numbers the one to lower, <V of="CE" as="the error" />.', '1:57 as="the error" is no name of CE: it is called “cross-entropy”, “loss”, “true loss”'],
    ['The loss of this page: the one to lower, <V of="CE" as="the loss" />.', 'Of all numbers the one to lower, <V of="CE" as="the loss" />.', '1:34 as="the loss": these words do not stand in the paragraph'],
  ],
  'what <At> sets is said by the words in it': [
    ['<At z={0}>\n\nFor the label 0 the loss is <V of="CE" />.\n\n</At>', '<At z={1}>\n\nFor the label 0 the loss is <V of="CE" />.\n\n</At>', '3:29 <V of="CE" with={{ z: 1 }} /> is not in the state that the words set: that is with={{ z: 0 }}'],
    ['<At x1={1} x2={0} say>\n\nThen $\\f1$ is <V of="f1" />.\n\n</At>', '<At x1={1} x2={0}>\n\nThen $\\f1$ is <V of="f1" />.\n\n</At>', '3:15 <V of="f1" with={{ x1: 1, x2: 0 }} /> is not what the words say: $\\f1$ is <V of="f1" />'],
    ['Here <At the="notebook">for the notebook’s numbers $\\f$ is <V of="f" /></At>.', 'Here <At the="notebook">$\\f$ is <V of="f" /></At>.', '1:33 <V of="f" with={{ x1: 0.7'],
    [table('$\\w22$ | $\\f$', '<Row w22={8} /> | <V of="f" />'), table('$\\w11$ | $\\f$', '<Row w22={8} /> | <V of="f" />'), '5:21 <V of="f" with={{ w22: 8 }} /> is not what the words say: $\\f$ is <V of="f" with={{ w11: 8 }} />'],
    [table('Now | $\\CE$ if the label is <Column z={1} />', '$\\f$ | <V of="CE" />'), table('Now | $\\zhat$ if the label is <Column z={1} />', '$\\f$ | <V of="CE" />'), '5:10 <V of="CE" with={{ z: 1 }} /> is not what the words say: $\\zhat$'],
  ],
  'an exercise asks for its answer': [
    ['<Exercise id="e" answer="CE" with={{ z: 0 }}>\n\nThe label is 0. What is the loss?\n\n</Exercise>', '<Exercise id="e" answer="CE" with={{ z: 0 }}>\n\nWhat is the loss?\n\n</Exercise>', '1:1 the question asks for <V of="CE" />, and the answer is <V of="CE" with={{ z: 0 }} />'],
  ],
}; // prettier-ignore

describe.each(Object.entries(cases))('%s', (_, sentences) => {
  test.each(sentences)('%s', (right, wrong, message) => {
    expect(told(right)).toEqual([]);
    expect(told(wrong)[0]).toContain(message);
  });
});

test('a sentence that says “about” may be rounded, and must still hold for the full numbers', () => {
  const state = 'x1: 0, x2: 0, z: 1, w22: -8';
  const line = (by: string) =>
    `With both inputs 0, $\\w22$ at −8 and the label 1, ${by} / <V of="zhat" with={{ ${state} }} /> is about <V of="dCE_dzhat" with={{ ${state} }} />.`;
  expect(told(line('−1'))).toEqual([]);
  expect(told(line('1'))[0]).toContain('the arithmetic does not hold');
});

/** A Korean sentence that is right, a slip in it, and what is told. */
const korean: readonly Case[] = [
  ['손실은 <V of="CE" />이고 $\\z1$은 <V of="z1" />이다.', '손실은 <V of="z1" />이다.', '1:5 <V of="z1" /> is not what the words say: $\\CE$'],
  ['의도한 배선에서 $\\f$는 <V of="f" model="intended" />이다.', '의도한 배선에서 $\\f$는 <V of="f" />이다.', '$\\f$ is <V of="f" model="intended" />'],
  ['$\\zhat$<Josa of="은/는" /> <V of="zhat" />입니다.', '$\\zhat$<Josa of="은/는" /> <V of="CE" />입니다.', '<V of="CE" /> is not what the words say: $\\zhat$ is <V of="zhat" />'],
  ['예측값 <V of="zhat" /><Josa of="이/가" /> 큽니다.', '예측값 <V of="z" /><Josa of="이/가" /> 큽니다.', '$\\zhat$ is <V of="zhat" />'],
  ['$\\z1$<Josa of="과/와" /> $\\z2$<Josa of="은/는" /> 각각 <V of="z1" />, <V of="z2" />입니다.', '$\\z1$<Josa of="과/와" /> $\\z2$<Josa of="은/는" /> 각각 <V of="z2" />, <V of="z1" />입니다.', '<V of="z2" /> is not what the words say: $\\z1$ is <V of="z1" />'],
  ['손실은 <V of="CE" />에서 <V of="CE" iteration={2} with={{ iterations: 2 }} /><Josa of="으로/로" /> 줄어듭니다.', '손실은 <V of="CE" />에서 <V of="CE" iteration={3} with={{ iterations: 3 }} /><Josa of="으로/로" /> 줄어듭니다.', '$\\CE$ is <V of="CE" iteration={2} with={{ iterations: 2 }} />'],
  ['<V of="x1" /> × <V of="w1" /> + <V of="x2" /> × <V of="w2" />의 값은 <V of="f1" />입니다.', '<V of="x1" /> × <V of="w1" /> × <V of="x2" /> × <V of="w2" />의 값은 <V of="f1" />입니다.', '1:1 the arithmetic does not hold'],
  ['$\\f1$<Josa of="은/는" /> <V of="x1" /> × <V of="w1" /> + <V of="x2" /> × <V of="w2" />, 곧 <V of="f1" />입니다.', '$\\f2$<Josa of="은/는" /> <V of="x1" /> × <V of="w1" /> + <V of="x2" /> × <V of="w2" />, 곧 <V of="f1" />입니다.', 'is not the quantity that stands before it'],
  ['레이블이 0일 때, 1에서 <V of="zhat" /><Josa of="을/를" /> 빼면 <V of="L" with={{ z: 0 }} />입니다.', '레이블이 0일 때, 1에서 <V of="zhat" /><Josa of="을/를" /> 빼면 <V of="CE" with={{ z: 0 }} />입니다.', 'the arithmetic does not hold: 1 − 0.7010 is not 1.2074'],
  ['<V of="dCE_dzhat" />에 <V of="dzhat_df" /><Josa of="을/를" /> 곱한 값은 <V of="dCE_df" />입니다.', '<V of="dCE_dzhat" />에 <V of="dzhat_df" /><Josa of="을/를" /> 더한 값은 <V of="dCE_df" />입니다.', 'the arithmetic does not hold'],
  ['<V of="w1" />의 절반에 <V of="w1" />의 절반을 더하면 <V of="w1" />입니다.', '<V of="w1" />의 절반에 <V of="w11" />의 절반을 더하면 <V of="w1" />입니다.', 'the arithmetic does not hold: ½ × 0.436 + ½ × 0.026 is not 0.436'],
  ['레이블이 0이면 손실은 <V of="CE" with={{ z: 0 }} />입니다.', '레이블이 0이면 손실은 <V of="CE" with={{ z: 1 }} />입니다.', 'is not in the state that the words set: that is with={{ z: 0 }}'],
  ['손실은 레이블이 0일 때 <V of="CE" with={{ z: 0 }} />입니다.', '손실은 레이블이 0일 때 <V of="CE" />입니다.', 'is not in the state that the words set: that is with={{ z: 0 }}'],
  ['두 입력이 0이고 $\\w22$<Josa of="이/가" /> 8일 때 $\\f$<Josa of="은/는" /> <V of="f" with={{ x1: 0, x2: 0, w22: 8 }} />입니다.', '두 입력이 0일 때 $\\f$<Josa of="은/는" /> <V of="f" with={{ x1: 0, x2: 0, w22: 8 }} />입니다.', '$\\f$ is <V of="f" with={{ x1: 0, x2: 0 }} />'],
  ['$\\f$<Josa of="이/가" /> 40일 때 $\\zhat$<Josa of="은/는" /> <V of="zhat" with={{ x1: 0, x2: 0, w22: 40 }} />입니다.', '$\\f$<Josa of="이/가" /> 40일 때 $\\zhat$<Josa of="은/는" /> <V of="zhat" with={{ x1: 0, x2: 0, w22: 30 }} />입니다.', 'is not in the state that the words set'],
  ['$\\x1$<Josa of="을/를" /> 2로 두면 커집니다. 이 페이지에서 $\\x1$<Josa of="은/는" /> <V of="x1" />입니다.', '$\\x1$<Josa of="을/를" /> 2로 두면 $\\x1$<Josa of="은/는" /> <V of="x1" />입니다.', 'is not in the state that the words set: that is with={{ x1: 2 }}'],
  ['가중치가 한 단위 커질 때마다 $\\f$<Josa of="은/는" /> <V of="df_dw11" />만큼 커집니다.', '가중치가 한 단위 커질 때마다 $\\f$<Josa of="은/는" /> <V of="dzhat_df" />만큼 커집니다.', '$\\frac{\\partial\\f}{\\partial\\w11}$'],
  ['$\\w11$<Josa of="이/가" /> 0일 때의 값에서 시작해 <V of="f" with={{ w11: 0 }} /> + 10 × <V of="df_dw11" /><Josa of="을/를" /> 계산하면, $\\w11$<Josa of="이/가" /> 10일 때 $\\f$<Josa of="은/는" /> <V of="f" with={{ w11: 10 }} />입니다.', '$\\w11$<Josa of="이/가" /> 0일 때의 값에서 시작해 <V of="f" with={{ w11: 0 }} /> + 9 × <V of="df_dw11" /><Josa of="을/를" /> 계산하면, $\\w11$<Josa of="이/가" /> 10일 때 $\\f$<Josa of="은/는" /> <V of="f" with={{ w11: 10 }} />입니다.', 'the arithmetic does not hold'],
  ['예측값이 한 단위 늘 때마다 손실은 <V of="dCE_dzhat" />만큼 변합니다.', '예측값이 한 단위 늘 때마다 손실은 <V of="dzhat_df" />만큼 변합니다.', '$\\frac{\\partial\\CE}{\\partial\\zhat}$'],
  ['세 인수는 <V of="dCE_dzhat" />, <V of="dzhat_df" />, <V of="df_dw11" />입니다.', '세 인수는 <V of="dzhat_df" />, <V of="dCE_dzhat" />, <V of="df_dw11" />입니다.', 'is not what the words say'],
  ['둘째 손실은 <V of="CE" iteration={2} with={{ iterations: 2 }} />입니다.', '첫째 손실은 <V of="CE" iteration={2} with={{ iterations: 2 }} />입니다.', 'that is with={{ iterations: 1 }}'],
  ['<At x1={1} x2={0} say>\n\n그러면 $\\f1$<Josa of="은/는" /> <V of="f1" />입니다.\n\n</At>', '<At x1={1} x2={0}>\n\n그러면 $\\f1$<Josa of="은/는" /> <V of="f1" />입니다.\n\n</At>', '<V of="f1" with={{ x1: 1, x2: 0 }} /> is not what the words say'],
  [table('반복 | $\\CE$', '2 | <V of="CE" iteration={2} with={{ iterations: 2 }} />'), table('반복 | $\\CE$', '3 | <V of="CE" iteration={2} with={{ iterations: 2 }} />'), '<V of="CE" iteration={2}'],
  ['$\\x1$<Josa of="은/는" /> 2에 곱해집니다. $\\x1$<Josa of="은/는" /> <V of="x1" />입니다.', '$\\x1$<Josa of="은/는" /> 2입니다. $\\x1$<Josa of="은/는" /> <V of="x1" />입니다.', 'is not in the state that the words set: that is with={{ x1: 2 }}'],
  ['예측값은 반올림되어 <V of="zhat" />입니다.', '예측값은 반올림되어 <V of="f" />입니다.', '$\\zhat$ is <V of="zhat" />'],
  ['손실은 레이블이 1일 때 <V of="CE" with={{ z: 1 }} />, 레이블이 0일 때 <V of="CE" with={{ z: 0 }} />입니다.', '손실은 레이블이 1일 때 <V of="CE" with={{ z: 1 }} />, 레이블이 0일 때 <V of="CE" with={{ z: 1 }} />입니다.', 'is not in the state that the words set: that is with={{ z: 0 }}'],
  ['손실은 레이블이 1일 때 <V of="CE" with={{ z: 1 }} />, 레이블이 0일 때 <V of="CE" with={{ z: 0 }} />입니다.', '손실은 레이블이 1일 때 <V of="CE" with={{ z: 1 }} />, 레이블이 0일 때 <V of="zhat" with={{ z: 0 }} />입니다.', '$\\CE$ is <V of="CE" with={{ z: 0 }} />'],
  [table('$\\x1$ | 레이블이 0일 때 $\\CE$', '1 | <V of="CE" with={{ x1: 1, z: 0 }} />'), table('$\\x1$ | 레이블이 0일 때 $\\CE$', '1 | <V of="CE" with={{ x1: 1, z: 1 }} />'), 'with={{ x1: 1, z: 0 }}'],
  ['둘째 인수가 사분의 일이라는 것은 압니다. 이 페이지의 값은 <V of="dzhat_df" with={{ x1: 0, x2: 0, w22: 0 }} />입니다.', '둘째 인수가 절반이라는 것은 압니다. 이 페이지의 값은 <V of="dzhat_df" with={{ x1: 0, x2: 0, w22: 0 }} />입니다.', 'is not what was worked out before it'],
  ['노트북의 입력과 노트북의 처음 가중치를 그대로 두면 손실은 <V of="CE" with={{ x1: 0.7, x2: 0.3, z: 1, w1: 0.436, w11: 0.026, w12: 0.55, w21: 0.435, w2: 0.42, w22: 0.33, eta: 0.5, iterations: 3 }} />입니다.', '노트북의 입력과 노트북의 처음 가중치를 그대로 두면 손실은 <V of="CE" />입니다.', 'is not in the state that the words set'],
  ['세 인수를 그대로 곱한 값은 <V of="product" />입니다.', '세 인수를 그대로 곱한 값은 <V of="dCE_df" />입니다.', '$\\product$ is <V of="product" />'],
  ['$\\f$<Josa of="은/는" /> 노트북의 배선에서는 <V of="f" />, 이름대로의 배선에서는 <V of="f" model="intended" />입니다.', '$\\f$<Josa of="은/는" /> 노트북의 배선에서는 <V of="f" model="intended" />, 이름대로의 배선에서는 <V of="f" />입니다.', '$\\f$ is <V of="f" />'],
  [table('$\\f$, 노트북 | $\\f$, 이름대로', '<V of="f" /> | <V of="f" model="intended" />'), table('$\\f$, 이름대로 | $\\f$, 노트북', '<V of="f" /> | <V of="f" model="intended" />'), '$\\f$ is <V of="f" model="intended" />'],
  ['$\\x2$<Josa of="은/는" /> 2분의 1입니다. $\\f2$<Josa of="은/는" /> <V of="f2" with={{ x2: 0.5 }} />입니다.', '$\\x2$<Josa of="은/는" /> 4분의 1입니다. $\\f2$<Josa of="은/는" /> <V of="f2" with={{ x2: 0.5 }} />입니다.', 'that is with={{ x2: 0.25 }}'],
  ['두 입력이 모두 0이면 $\\f1$<Josa of="은/는" /> <V of="f1" with={{ x1: 0, x2: 0 }} />입니다.', '두 입력이 모두 1이면 $\\f1$<Josa of="은/는" /> <V of="f1" with={{ x1: 0, x2: 0 }} />입니다.', 'is not in the state that the words set: that is with={{ x1: 1, x2: 1 }}'],
  ['<At x1={1} x2={2} w1={3} w2={4} say>\n\n$\\f1$<Josa of="은/는" /> 1 · 3 + 2 · 4입니다. 계산하면 <V of="f1" /><Josa of="이/가" /> 나옵니다.\n\n</At>', '<At x1={1} x2={2} w1={3} w2={4} say>\n\n$\\f1$<Josa of="은/는" /> 1 · 3 + 2 · 5입니다. 계산하면 <V of="f1" /><Josa of="이/가" /> 나옵니다.\n\n</At>', 'is not what was worked out before it'],
  ['$\\x1$<Josa of="은/는" /> 1이고 $\\x2$<Josa of="은/는" /> 2분의 1입니다. <V of="w12" />에 <V of="w2" />의 절반을 더하면 $\\f2$, 곧 <V of="f2" with={{ x1: 1, x2: 0.5 }} /><Josa of="이/가" /> 됩니다.', '$\\x1$<Josa of="은/는" /> 1이고 $\\x2$<Josa of="은/는" /> 2분의 1입니다. <V of="w12" />에 <V of="w2" />의 절반을 더하면 $\\f1$, 곧 <V of="f2" with={{ x1: 1, x2: 0.5 }} /><Josa of="이/가" /> 됩니다.', '$\\f1$ is <V of="f1" with={{ x1: 1, x2: 0.5 }} />'],
  ['레이블이 1일 때의 손실 <V of="CE" with={{ z: 1 }} />의 절반에 레이블이 0일 때의 손실 <V of="CE" with={{ z: 0 }} />의 절반을 더하면 레이블이 0.5일 때의 손실은 <V of="CE" with={{ z: 0.5 }} />입니다.', '레이블이 1일 때의 손실 <V of="CE" with={{ z: 1 }} />의 절반에 레이블이 0일 때의 손실 <V of="CE" with={{ z: 0 }} />의 절반을 곱하면 레이블이 0.5일 때의 손실은 <V of="CE" with={{ z: 0.5 }} />입니다.', 'the arithmetic does not hold: ½ × 0.3552'],
  ['두 입력이 모두 1일 때, 첫째 유닛에서 x₁의 가중치 <V of="w1" />에 <V of="w2" /><Josa of="을/를" /> 더하면 <V of="f1" with={{ x1: 1, x2: 1 }} />입니다.', '두 입력이 모두 1일 때, 예측값 <V of="w1" />에 <V of="w2" /><Josa of="을/를" /> 더하면 <V of="f1" with={{ x1: 1, x2: 1 }} />입니다.', '$\\zhat$ is <V of="zhat"'],
  ['레이블이 절반일 때 손실은 <V of="CE" with={{ z: 0.5 }} />입니다.', '레이블이 절반일 때 손실은 <V of="CE" with={{ z: 1 }} />입니다.', 'is not in the state that the words set: that is with={{ z: 0.5 }}'],
  ['여기 손실은 <V of="CE" />입니다.', '여기 <V of="CE" />입니다.', 'nothing says what <V of="CE" /> is'],
]; // prettier-ignore

describe('a Korean sentence is bound as an English one', () => {
  test.each(korean)('%s', (right, wrong, message) => {
    expect(told(right, 'ko')).toEqual([]);
    expect(told(wrong, 'ko').join('\n')).toContain(message);
  });
});
