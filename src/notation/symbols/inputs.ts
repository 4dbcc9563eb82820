import type { Input } from '../../model/networks/index.ts';
import { inputEntries } from '../../model/state.ts';
import { closed, type SymbolEntry } from '../entry.ts';

/** What a reader may change: the network's inputs, its weights, and the settings of the descent. */
const range = (input: Input) => closed(inputEntries[input].min, inputEntries[input].max);

export const inputs = {
  x1: {
    latex: 'x_1',
    reads: { ko: '엑스일' },
    name: { en: 'first input', ko: '첫째 입력' },
    meaning: {
      en: 'The first of the two numbers the network is shown.',
      ko: '신경망이 받는 두 수 가운데 첫째.',
    },
    domain: range('x1'),
  },
  x2: {
    latex: 'x_2',
    reads: { ko: '엑스이' },
    name: { en: 'second input', ko: '둘째 입력' },
    meaning: {
      en: 'The second of the two numbers the network is shown.',
      ko: '신경망이 받는 두 수 가운데 둘째.',
    },
    domain: range('x2'),
  },
  z: {
    latex: 'z',
    reads: { ko: '제트' },
    name: { en: 'label', ko: '레이블' },
    called: { en: ['truth'], ko: ['정답', '참값'] },
    meaning: {
      en: 'The truth the prediction is compared with, from 0 to 1.',
      ko: '예측값과 견주는 정답. 0부터 1까지.',
    },
    domain: range('z'),
  },
  w1: {
    latex: 'w_1',
    reads: { ko: '더블유일' },
    name: { en: 'weight of x₁ in the first unit', ko: '첫째 유닛에서 x₁의 가중치' },
    meaning: { en: 'How much x₁ counts in f₁.', ko: 'f₁에서 x₁이 차지하는 비중.' },
    domain: range('w1'),
  },
  w2: {
    latex: 'w_2',
    reads: { ko: '더블유이' },
    name: { en: 'weight of x₂ in the second unit', ko: '둘째 유닛에서 x₂의 가중치' },
    meaning: {
      en: 'How much x₂ counts in f₂; in the notebook’s wiring in f₁ too.',
      ko: 'f₂에서 x₂가 차지하는 비중. 노트북의 배선에서는 f₁에서도 쓰입니다.',
    },
    domain: range('w2'),
  },
  w12: {
    latex: 'w_{12}',
    reads: { ko: '더블유일이' },
    name: { en: 'weight of x₁ in the second unit', ko: '둘째 유닛에서 x₁의 가중치' },
    meaning: { en: 'How much x₁ counts in f₂.', ko: 'f₂에서 x₁이 차지하는 비중.' },
    domain: range('w12'),
  },
  w21: {
    latex: 'w_{21}',
    reads: { ko: '더블유이일' },
    name: { en: 'weight of x₂ in the first unit', ko: '첫째 유닛에서 x₂의 가중치' },
    meaning: {
      en: 'How much x₂ counts in f₁; drawn but unused in the notebook’s wiring.',
      ko: 'f₁에서 x₂가 차지하는 비중. 노트북의 배선에서는 뽑아 놓고 쓰지 않습니다.',
    },
    domain: range('w21'),
  },
  w11: {
    latex: 'w_{11}',
    reads: { ko: '더블유일일' },
    name: { en: 'the one weight', ko: '바로 그 가중치' },
    called: { en: ['weight'], ko: ['가중치'] },
    meaning: {
      en: 'The weight this book follows: how much z₁ counts in f.',
      ko: '이 책이 따라가는 가중치. f에서 z₁이 차지하는 비중.',
    },
    domain: range('w11'),
  },
  w22: {
    latex: 'w_{22}',
    reads: { ko: '더블유이이' },
    name: { en: 'weight of the second unit', ko: '둘째 유닛의 가중치' },
    meaning: {
      en: 'How much z₂ counts in f; in the notebook’s wiring it is added instead.',
      ko: 'f에서 z₂가 차지하는 비중. 노트북의 배선에서는 곱하지 않고 더합니다.',
    },
    domain: range('w22'),
  },
  eta: {
    latex: '\\eta',
    reads: { ko: '에타' },
    name: { en: 'learning rate', ko: '학습률' },
    meaning: {
      en: 'The number that, with a minus sign, multiplies the derivative to give the step.',
      ko: '음의 부호를 붙여 그래디언트에 곱하면 갱신량이 되는 수.',
    },
    domain: range('eta'),
  },
  seed: {
    latex: '\\text{seed}',
    reads: { ko: '시드' },
    name: { en: 'seed', ko: '시드' },
    meaning: {
      en: 'The number from which NumPy draws the six first weights.',
      ko: 'NumPy의 난수 생성기에 넣는 수. 여섯 가중치의 초깃값을 정합니다.',
    },
    domain: range('seed'),
  },
  iterations: {
    latex: 'n',
    reads: { ko: '엔' },
    name: { en: 'iterations', ko: '반복 횟수' },
    called: { en: ['number of iterations'], ko: ['반복 수'] },
    meaning: { en: 'How many updates are made.', ko: '갱신을 되풀이하는 횟수.' },
    domain: range('iterations'),
  },
} as const satisfies Record<Input, SymbolEntry>;
