/** The table of contents, in reading order. Every language has the same files. */
const chapter = (slug: string, en: string, ko: string) => ({ slug, label: en, translations: { ko } });

export const sidebar = [
  {
    label: 'The derivation',
    translations: { ko: '유도' },
    items: [
      chapter('00-the-whole-story', '0. The whole story', '0. 한 페이지에 담은 이야기'),
      chapter('01-the-network', '1. The network', '1. 신경망'),
      chapter('02-forward-pass', '2. Forward pass', '2. 순전파'),
      chapter('03-the-loss', '3. The loss', '3. 손실'),
      chapter('04-the-chain', '4. The chain', '4. 연쇄 법칙'),
      chapter('05-term-1', '5. Factor 1: prediction to loss', '5. 첫째 인수: 예측값에서 손실로'),
      chapter('06-term-2', '6. Factor 2: sum to prediction', '6. 둘째 인수: 가중합에서 예측값으로'),
      chapter('07-term-3', '7. Factor 3: weight to sum', '7. 셋째 인수: 가중치에서 가중합으로'),
      chapter('08-the-update', '8. The update', '8. 갱신'),
    ],
  },
  {
    label: 'Beyond one weight',
    translations: { ko: '가중치 하나를 넘어' },
    items: [
      chapter('09-numbers-on-a-computer', '9. Numbers on a computer', '9. 컴퓨터의 수'),
      chapter('10-what-the-notebook-got-wrong', '10. What the notebook got wrong', '10. 노트북이 틀린 곳'),
      chapter('11-every-weight', '11. Every weight', '11. 모든 가중치'),
      chapter('12-why-backward', '12. Why backward', '12. 왜 거꾸로인가'),
      chapter('13-many-visitors', '13. Many visitors', '13. 여러 방문자'),
      chapter('14-in-matrices', '14. In matrices', '14. 행렬로'),
      chapter('15-training', '15. Training', '15. 학습'),
      chapter('16-an-engine', '16. An engine in sixty lines', '16. 예순 줄로 만드는 엔진'),
    ],
  },
  {
    label: 'Reference',
    translations: { ko: '참고' },
    items: [
      chapter('notation', 'Notation', '표기'),
      chapter('ledger', 'Ledger', '식의 대장'),
      chapter('references', 'References', '참고 문헌'),
    ],
  },
];

/** The pages that the table of contents has, by file name. */
export const listedPages: readonly string[] = sidebar.flatMap(({ items }) => items.map(({ slug }) => slug));
