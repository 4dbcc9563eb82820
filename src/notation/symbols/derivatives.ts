import { fill } from '../../contract/fill.ts';
import { networkNames, type Quantity } from '../../model/networks/index.ts';
import { quantitiesOf } from '../../model/trace.ts';
import {
  closed,
  open,
  openBelow,
  reals,
  type Domain,
  type InEachLanguage,
  type SymbolEntry,
} from '../entry.ts';
import { forward } from './forward.ts';
import { inputs } from './inputs.ts';

const named = { ...inputs, ...forward };
type Named = keyof typeof named;

interface Details {
  readonly meaning?: InEachLanguage;
  readonly called?: SymbolEntry['called'];
  readonly domain?: Domain;
  readonly term?: 1 | 2 | 3;
}

/** The entry of ∂y/∂x: typeset and named from the entries of y and x. */
function partial(y: Named, x: Named, { meaning, called, domain = reals, term }: Details = {}): SymbolEntry {
  const over = named[y];
  const under = named[x];
  const name = {
    en: `derivative of ${plain(over.latex)} with respect to ${plain(under.latex)}`,
    ko: `${plain(under.latex)}에 대한 ${plain(over.latex)}의 편미분`,
  };
  return {
    latex: `\\frac{\\partial ${over.latex}}{\\partial ${under.latex}}`,
    reads: { ko: `라운드 ${over.reads.ko} 라운드 ${under.reads.ko}` },
    name,
    meaning: meaning ?? {
      en: `How much ${plain(over.latex)} changes per unit of ${plain(under.latex)}.`,
      ko: fill('{x}{이/가} 한 단위 변할 때 {y}{이/가} 변하는 양.', {
        x: plain(under.latex),
        y: plain(over.latex),
      }),
    },
    ...(called ? { called } : {}),
    domain,
    ...(term ? { term } : {}),
  };
}

/** LaTeX of a single symbol as plain text: w_{11} → w₁₁, \hat z → ẑ. */
export function plain(latex: string): string {
  const subscripts = '₀₁₂₃₄₅₆₇₈₉';
  return latex
    .replace(/\\hat z/g, 'ẑ')
    .replace(/\\(?:mathrm|text)\{(\w+)\}/g, '$1')
    .replace(/\^\{(.*?)\}/g, ' $1')
    .replace(/_\{(\d+)\}|_(\d)/g, (_, many?: string, one?: string) =>
      [...(many ?? one ?? '')].map((d) => subscripts[Number(d)]).join(''),
    )
    .replace(/_\{(\w+)\}/g, ' $1')
    .replace(/\\frac\{(.*?)\}\{(.*?)\}/g, '$1/$2')
    .replace(/\\partial ?/g, '∂')
    .replace(/\\Delta ?/g, 'Δ')
    .replace(/\\eta/g, 'η');
}

/** What the book says of a derivative beyond its name. One that is not listed is called by its name. */
const details = {
  dCE_dzhat: {
    called: { en: ['first factor'], ko: ['첫째 인수'] },
    term: 1,
    meaning: {
      en: 'The first factor: how the loss feels the prediction.',
      ko: '첫째 인수. 예측값에 따라 손실이 변하는 정도.',
    },
  },
  dzhat_df: {
    called: { en: ['second factor', 'slope of the sigmoid'], ko: ['둘째 인수', '시그모이드의 기울기'] },
    term: 2,
    domain: openBelow(0, 0.25),
    meaning: {
      en: 'The second factor: how the prediction feels the pre-activation.',
      ko: '둘째 인수. 가중합에 따라 예측값이 변하는 정도.',
    },
  },
  df_dw11: {
    called: { en: ['third factor'], ko: ['셋째 인수'] },
    term: 3,
    domain: closed(0, Infinity),
    meaning: {
      en: 'The third factor: how the pre-activation feels the weight.',
      ko: '셋째 인수. 가중치에 따라 가중합이 변하는 정도.',
    },
  },
  dCE_dw11: {
    called: { en: ['derivative'], ko: ['편미분', '기울기', '도함수'] },
    meaning: {
      en: 'What the book derives: how the loss feels the one weight.',
      ko: '이 책이 유도하는 것. 그 가중치에 따라 손실이 변하는 정도.',
    },
  },
  dzhat_du: { domain: open(-1, 0) },
  du_df: { domain: open(-Infinity, 0) },
  dCE_df: {
    called: { en: ['error', 'first two factors multiplied'], ko: ['오차'] },
    domain: open(-1, 1),
    meaning: {
      en: 'How the loss feels the pre-activation: the first two factors at once.',
      ko: '가중합에 따라 손실이 변하는 정도. 앞의 두 인수를 한꺼번에.',
    },
  },
  df_dw22: {},
  df_dz1: {},
  df_dz2: {},
  dz1_df1: { domain: closed(0, 1) },
  dz2_df2: { domain: closed(0, 1) },
  df1_dw1: {},
  df1_dw2: {},
  df1_dw21: {},
  df2_dw12: {},
  df2_dw2: {},
  dCE_dw22: {},
  dCE_dw1: {},
  dCE_dw2: {},
  dCE_dw12: {},
  dCE_dw21: {},
} as const satisfies Partial<Record<Quantity, Details>>;

const parts = (name: string): [Named, Named] | undefined => {
  const [, y = '', x = ''] = /^d(\w+)_d(\w+)$/.exec(name) ?? [];
  return y in named && x in named ? [y as Named, x as Named] : undefined;
};

/** The entry of every derivative that a network has: those with details in their order, then the others. */
export const derivatives: Readonly<Record<string, SymbolEntry>> = Object.fromEntries(
  [...new Set([...Object.keys(details), ...networkNames.flatMap(quantitiesOf)])].flatMap((name) => {
    const of = parts(name);
    return of ? [[name, partial(...of, details[name as keyof typeof details])]] : [];
  }),
);
