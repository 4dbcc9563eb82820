import type { NetworkName } from '../model/networks/index.ts';
import type { InEachLanguage } from './entry.ts';

/** What a network is called beside the other wirings of it. */
export const networkTitles: Readonly<Record<NetworkName, InEachLanguage>> = {
  notebook: { en: 'the notebook’s code', ko: '노트북의 코드' },
  intended: { en: 'its names', ko: '이름대로' },
};
