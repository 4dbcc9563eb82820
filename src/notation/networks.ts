import type { NetworkName } from '../model/networks/index.ts';
import type { InEachLanguage } from './entry.ts';

/** What a network is called beside the other wirings of it. */
export const networkTitles: Readonly<Record<NetworkName, InEachLanguage>> = {
  notebook: { en: 'the notebook’s code', ko: '노트북의 코드' },
  intended: { en: 'its names', ko: '이름대로' },
};

/** How a sentence about a number says what computed it: “CE = 0.3552 in the notebook’s wiring”. */
export const inModel: Readonly<Record<NetworkName | 'program', InEachLanguage>> = {
  notebook: { en: '{number} in the notebook’s wiring', ko: '노트북의 배선으로 {number}' },
  intended: { en: '{number} in the intended wiring', ko: '이름대로의 배선으로 {number}' },
  program: { en: '{number} by the notebook’s program', ko: '노트북의 프로그램으로 {number}' },
};
