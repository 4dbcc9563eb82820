import { beforeAll, describe, expect, test } from 'vitest';
import { chapterFrom } from '../../chapters/chapter.ts';
import { sourcesOf } from '../../chapters/sources.ts';
import { isTrueAt, parseComparison, type Decidable } from '../../model/claim.ts';
import { createEvaluator } from '../../model/reading.ts';
import { defaultState, type State } from '../../model/state.ts';
import { complaintsOf } from '../complaints.ts';
import { theoryOfBook } from '../of-book.ts';
import { prove } from '../prove.ts';
import type { Theory } from '../theory.ts';
import { wrongOf } from './check.ts';
import { comparingOf } from './comparing.ts';
import { claimsOf } from './find.ts';

let theory: Theory;
beforeAll(() => {
  theory = theoryOfBook('en');
});

const chapter = (body: string) => ({
  file: 'content/en/05-wrong.mdx',
  text: `---\nchapter: 5\nmodel: notebook\n---\n\n${body}\n`,
});

/** What an author reads of a claim, in a chapter of the book. */
function complaintOf(claim: string): string | undefined {
  const [found] = claimsOf(chapter(`So ${claim}.`));
  return found && wrongOf(found, theory.definitions.notebook);
}

describe('a wrong claim is told of with the state at which it is false', () => {
  test.each([
    ['a right one', '<Claim when="f1 > 0" otherwise="it is not positive">it is positive</Claim>', ''],
    [
      'words turned round',
      '<Claim when="f1 > 0" otherwise="it is not positive">it is negative</Claim>',
      '<Claim when="f1 > 0">: “negative” is not what it says',
    ],
    [
      'what is said otherwise forgets that it may be 0',
      '<Claim when="f1 > 0" otherwise="it is negative">it is positive</Claim>',
      '<Claim when="f1 > 0">: where it is false, “negative” need not be true',
    ],
    [
      'what is said otherwise is false somewhere',
      '<Claim when="step > 0" otherwise="nothing moves" otherwiseWhen="step == 0">it moves up</Claim>',
      '<Claim when="step > 0">: what is said otherwise, step == 0, is false at z = 0',
    ],
    [
      'what is said otherwise is true',
      '<Claim when="step < 0" otherwise="nothing moves" otherwiseWhen="step == 0" with={{ z: 0 }}>it moves</Claim>',
      '',
    ],
    [
      'a quantity that its sentence does not speak of',
      'at $\\f2$, <Claim when="f1 > 0" otherwise="it is not positive">it is positive</Claim>',
      '<Claim when="f1 > 0">: the sentences around it name f2, and not f1',
    ],
    [
      'words turned round, in Korean',
      '<Claim when="f1 > 0" otherwise="$\\f1$의 값은 양수가 아닙니다">$\\f1$의 값은 음수입니다</Claim>',
      '<Claim when="f1 > 0">: “음수” is not what it says',
    ],
    [
      'what should move, turned round, in Korean',
      '<Claim when="zhat < z" otherwise="예측값은 레이블보다 작지 않습니다">예측값이 작아져야 합니다</Claim>',
      '<Claim when="zhat < z">: “작아져야” is not what it says',
    ],
    [
      'a second word turned round',
      '<Claim when="dCE_dw11 < 0" otherwise="it is not negative">it is negative: the weight should fall</Claim>',
      '<Claim when="dCE_dw11 < 0">: “should fall” is not what it says',
    ],
    [
      'a denial in its words too, of whatever verb',
      '<Claim when="f1 > 0" otherwise="On this page it does not wink at $\\f1$.">It does not wink.</Claim>',
      '<Claim when="f1 > 0">: “not wink” is said whether it is true or false',
    ],
    [
      'the denial left out otherwise',
      '<Claim when="f1 > 0" otherwise="At your inputs it winks.">Here it winks.</Claim>',
      '<Claim when="f1 > 0">: “it winks” is said whether it is true or false',
    ],
    [
      'a denial in its words too, in Korean',
      '<Claim when="f1 > 0" otherwise="지금 입력에서는 깜박이지 않습니다.">여기서 깜박이지는 않습니다.</Claim>',
      '<Claim when="f1 > 0">: “not 깜박이” is said whether it is true or false',
    ],
    [
      'a denial and what it denies',
      '<Claim when="f1 > 0" otherwise="At your inputs it does not wink.">Here it winks.</Claim>',
      '',
    ],
    [
      'a person seen by the label',
      '<Claim when="z > 0.5" otherwise="It does not lean toward a person.">It leans toward a person.</Claim>',
      '<Claim when="z > 0.5">: “leans toward a person” is not what it says',
    ],
    [
      'another slope than the one that is named',
      '$\\frac{\\partial\\CE}{\\partial\\f}$ by $\\zhat$, <Claim when="dCE_dzhat < 0" otherwise="it is not negative">it is negative</Claim>',
      '<Claim when="dCE_dzhat < 0">: the sentences around it name dCE_df, zhat, and not dCE_dzhat',
    ],
    [
      'what is never false',
      '<Claim when="zhat > 0" otherwise="not so">it is so</Claim>',
      '<Claim when="zhat > 0"> is true at every state that was tried: say it without a claim',
    ],
    [
      'a number that is always computed',
      '<Claim when="f is computed" otherwise="no number">it is so</Claim>',
      '<Claim when="f is computed"> is true at every state that was tried',
    ],
    [
      'a number that is not always computed',
      '<Claim when="dCE_dzhat is computed" otherwise="no number">it is so</Claim>',
      '',
    ],
    [
      'a logarithm',
      '<Claim when="CE > 1" otherwise="not so">it is so</Claim>',
      'it rests on ln, of which no true value is computed',
    ],
  ])('%s', (_, claim, message) => {
    const complaint = complaintOf(claim);
    if (message === '') expect(complaint).toBeUndefined();
    else expect(complaint).toContain(message);
  });
});

test('it is told of with its file, line and column', () => {
  const definition =
    '<Equation id="f1" kind="definition">\n\n$$\n\\f1 = \\x1\\w1 + \\x2\\w2\n$$\n\n</Equation>';
  const claim = '<Claim when="f1 > 0" otherwise="it is not">it is negative</Claim>';
  const complaints = complaintsOf(prove([chapter(`${definition}\n\nSo ${claim}.`)]));
  expect(complaints).toContainEqual({
    file: 'content/en/05-wrong.mdx',
    line: 14,
    column: 4,
    rule: 'claim',
    message: '<Claim when="f1 > 0">: “negative” is not what it says',
  });
});

describe('the book’s claims are shown by what is true, where doubles give NaN, ∞ or 0', () => {
  const shown = (when: string, inputs: Partial<State>): boolean => {
    const comparison = parseComparison(when);
    if (!comparison) throw new Error(`no comparison: ${when}`);
    const said: Decidable = { comparison, comparing: comparingOf(comparison, theory.definitions.notebook) };
    const state = { ...defaultState, ...inputs };
    return isTrueAt(said, state, createEvaluator(state));
  };
  test.each([
    ['dCE_dzhat < 0', { z: 1, w22: 40 }, true],
    ['dCE_dzhat < 0', { z: 0, w22: -1000 }, false],
    ['dCE_dzhat < 0', { z: 0.5, w22: 1000 }, false],
    ['step < 0', { z: 0, w22: -720 }, true],
    ['step < 0', { z: 0, w22: -1000 }, true],
    ['step != 0', { z: 1, w22: 1000 }, true],
    ['zhat < z', { z: 1, w22: 1000 }, true],
    ['f1 > 0', { x1: 0.7, w1: 0.1, x2: -0.07, w2: 1 }, false],
  ] as const)('%s at %o is %s', (when, inputs, isTrue) => {
    expect(shown(when, inputs)).toBe(isTrue);
  });
});

test('no claim of the book turns its words round, unnoticed', () => {
  const flipped: Readonly<Record<string, string>> = {
    '<': '>', '>': '<', '<=': '>', '>=': '<', '!=': '==', '==': '!=',
  }; // prettier-ignore
  for (const source of sourcesOf('en')) {
    const { text } = chapterFrom(source);
    for (const claim of claimsOf(source)) {
      const comparison = parseComparison(claim.when);
      if (!comparison) continue;
      const turned = { ...comparison, operator: (flipped[comparison.operator] ?? '<') as '<' };
      const comparing = comparingOf(comparison, theory.definitions[claim.model]);
      const state = { ...defaultState, ...claim.with };
      const evaluate = createEvaluator(state);
      expect(isTrueAt({ comparison, comparing }, state, evaluate), text.slice(0, 80)).toBe(true);
      expect(isTrueAt({ comparison: turned, comparing }, state, evaluate)).toBe(false);
    }
  }
});

test('a claim in a state that there is not is still read: the state is told of where the page is made', () => {
  const source = chapter(
    '<At nowhere={1}>\n\nSo <Claim when="zhat > 0" otherwise="not">so</Claim>.\n\n</At>',
  );
  expect(claimsOf(source)).toMatchObject([{ when: 'zhat > 0', with: {} }]);
});
