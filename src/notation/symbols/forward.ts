import type { Quantity } from '../../model/networks/index.ts';
import { closed, open, reals, type SymbolEntry } from '../entry.ts';

/** What the forward pass computes, in its order, and the two losses beside the true one. */
export const forward = {
  f1: {
    latex: 'f_1',
    reads: { ko: '에프일' },
    name: { en: 'pre-activation of the first unit', ko: '첫째 유닛의 가중합' },
    meaning: { en: 'The weighted sum that enters the first ReLU.', ko: '첫째 ReLU에 들어가는 가중합.' },
    domain: reals,
  },
  f2: {
    latex: 'f_2',
    reads: { ko: '에프이' },
    name: { en: 'pre-activation of the second unit', ko: '둘째 유닛의 가중합' },
    meaning: { en: 'The weighted sum that enters the second ReLU.', ko: '둘째 ReLU에 들어가는 가중합.' },
    domain: reals,
  },
  z1: {
    latex: 'z_1',
    reads: { ko: '제트일' },
    name: { en: 'activation of the first unit', ko: '첫째 유닛의 활성값' },
    meaning: { en: 'What the first ReLU lets through.', ko: '첫째 ReLU가 내보내는 값.' },
    domain: closed(0, Infinity),
  },
  z2: {
    latex: 'z_2',
    reads: { ko: '제트이' },
    name: { en: 'activation of the second unit', ko: '둘째 유닛의 활성값' },
    meaning: { en: 'What the second ReLU lets through.', ko: '둘째 ReLU가 내보내는 값.' },
    domain: closed(0, Infinity),
  },
  f: {
    latex: 'f',
    reads: { ko: '에프' },
    name: { en: 'pre-activation of the output', ko: '출력의 가중합' },
    called: { en: ['pre-activation'], ko: ['가중합', '활성화 전 값'] },
    meaning: { en: 'The number that enters the sigmoid.', ko: '시그모이드에 들어가는 수.' },
    domain: reals,
  },
  u: {
    latex: 'u',
    reads: { ko: '유' },
    name: { en: 'denominator of the sigmoid', ko: '시그모이드의 분모' },
    called: { en: ['denominator'], ko: ['분모'] },
    meaning: { en: 'One plus e to the minus f.', ko: '1 더하기 e의 −f 제곱.' },
    domain: open(1, Infinity),
  },
  zhat: {
    latex: '\\hat z',
    reads: { ko: '제트햇' },
    name: { en: 'the prediction', ko: '예측값' },
    called: { en: [], ko: ['예측'] },
    meaning: {
      en: 'The probability of label 1 that the network answers.',
      ko: '레이블이 1일 확률로 신경망이 내놓는 답.',
    },
    domain: open(0, 1),
  },
  L: {
    latex: 'L',
    reads: { ko: '엘' },
    name: { en: 'likelihood', ko: '가능도' },
    meaning: {
      en: 'The probability the network gave to what came true.',
      ko: '실제로 나온 결과에 신경망이 매긴 확률.',
    },
    domain: open(0, 1),
  },
  CE: {
    latex: '\\mathrm{CE}',
    reads: { ko: '씨이' },
    name: { en: 'cross-entropy', ko: '교차 엔트로피' },
    called: { en: ['loss', 'true loss'], ko: ['손실', '바른 손실'] },
    meaning: {
      en: 'The loss: how surprised the network is by the label.',
      ko: '손실. 예측값이 레이블에서 얼마나 빗나갔는지 나타내는 수.',
    },
    domain: closed(0, Infinity),
  },
  CE_textbook: {
    latex: '\\mathrm{CE}_{\\text{textbook}}',
    reads: { ko: '씨이 텍스트북' },
    name: { en: 'cross-entropy, textbook form', ko: '교차 엔트로피, 교과서 꼴' },
    meaning: {
      en: 'The loss computed as it is printed, which fails where the sigmoid saturates.',
      ko: '적힌 그대로 계산한 손실. 시그모이드가 포화되면 틀립니다.',
    },
    domain: closed(0, Infinity),
  },
  CE_notebook: {
    latex: '\\mathrm{CE}_{\\text{notebook}}',
    reads: { ko: '씨이 노트북' },
    name: { en: 'cross-entropy, as the notebook has it', ko: '교차 엔트로피, 노트북의 식' },
    called: { en: ['notebook’s loss'], ko: ['노트북의 손실'] },
    meaning: {
      en: 'The notebook’s loss, whose second logarithm should be of 1 − ẑ.',
      ko: '노트북의 손실. 둘째 로그는 1 − ẑ의 로그여야 합니다.',
    },
    domain: closed(0, Infinity),
  },
} as const satisfies Partial<Record<Quantity, SymbolEntry>>;
