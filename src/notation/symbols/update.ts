import type { Quantity } from '../../model/networks/index.ts';
import { closed, reals, type SymbolEntry } from '../entry.ts';

/** A weight after an update, of w with these subscripts. */
const updated = (latex: string, plain: string, read: string): SymbolEntry => ({
  latex: `w_${latex}^{\\text{new}}`,
  reads: { ko: `더블유${read} 뉴` },
  name: { en: `updated w${plain}`, ko: `갱신된 w${plain}` },
  meaning: { en: `The weight w${plain} after one update.`, ko: `한 번 갱신한 뒤의 w${plain}.` },
  domain: reals,
});

/** What gradient descent makes of the gradient. */
export const update = {
  product: {
    latex: 'P',
    reads: { ko: '피' },
    name: { en: 'product of the three factors', ko: '세 인수의 곱' },
    called: { en: ['three factors multiplied as they stand'], ko: ['세 인수를 그대로 곱한 값'] },
    meaning: {
      en: 'The three chain-rule factors multiplied as they stand, in floating point.',
      ko: '연쇄 법칙의 세 인수를 있는 그대로 부동소수점으로 곱한 값.',
    },
    domain: reals,
  },
  step: {
    latex: '\\Delta w_{11}',
    reads: { ko: '델타 더블유일일' },
    name: { en: 'step', ko: '갱신량' },
    called: { en: ['true step'], ko: ['바른 갱신량'] },
    meaning: { en: 'How far w₁₁ moves in one update.', ko: '한 번 갱신할 때 w₁₁이 움직이는 양.' },
    domain: reals,
  },
  stepNotebook: {
    latex: '\\Delta w_{11}^{\\text{notebook}}',
    reads: { ko: '델타 더블유일일 노트북' },
    name: { en: 'step, as the notebook has it', ko: '갱신량, 노트북의 식' },
    called: { en: ['notebook’s step'], ko: ['노트북의 갱신량'] },
    meaning: {
      en: 'The notebook’s step, right only for z = 1.',
      ko: '노트북의 갱신량. z = 1일 때만 옳습니다.',
    },
    domain: closed(0, Infinity),
  },
  updatedW11: {
    latex: 'w_{11}^{\\text{new}}',
    reads: { ko: '더블유일일 뉴' },
    name: { en: 'updated weight', ko: '갱신된 가중치' },
    called: { en: ['weight after the update'], ko: ['갱신한 뒤의 가중치'] },
    meaning: { en: 'The one weight after one update.', ko: '한 번 갱신한 뒤의 그 가중치.' },
    domain: reals,
  },
  updatedW1: updated('1', '₁', '일'),
  updatedW12: updated('{12}', '₁₂', '일이'),
  updatedW21: updated('{21}', '₂₁', '이일'),
  updatedW2: updated('2', '₂', '이'),
  updatedW22: updated('{22}', '₂₂', '이이'),
  f_one: {
    latex: 'f_{\\text{one}}',
    reads: { ko: '에프원' },
    name: { en: 'pre-activation after the one step', ko: '하나만 갱신한 뒤의 출력의 가중합' },
    meaning: {
      en: 'The pre-activation of the output once w₁₁ alone has moved.',
      ko: 'w₁₁만 움직인 뒤 출력의 가중합.',
    },
    domain: reals,
  },
  CE_one: {
    latex: '\\mathrm{CE}_{\\text{one}}',
    reads: { ko: '씨이원' },
    name: { en: 'loss after the one step', ko: '하나만 갱신한 뒤의 손실' },
    meaning: { en: 'The loss once w₁₁ alone has moved.', ko: 'w₁₁만 움직인 뒤의 손실.' },
    domain: closed(0, Infinity),
  },
} as const satisfies Partial<Record<Quantity, SymbolEntry>>;
