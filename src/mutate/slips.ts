/** One change to a file: `text` in place of what stands from `from` to `to`. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly change: string;
  readonly says: string;
  /** Whether it is one of the slips below, which every draw tries. */
  readonly isNamed?: boolean;
}

/** Slips that are made again and again where networks are trained, by the text that they change. */
const slips: readonly { file: string; before: string; text: string; change: string; says: string }[] = [
  {
    file: 'networks/notebook.ts',
    before: "by(df_dz1, 'w11')",
    text: "by(df_dz1, 'updatedW11')",
    change: 'stale weight',
    says: 'hidden-layer gradients from w11 after its update',
  },
  {
    file: 'networks/intended.ts',
    before: "by(df_dz2, 'w22')",
    text: "by((w22, eta, slope) => df_dz2(w22 - eta * slope), 'w22', 'eta', 'dCE_dw22')",
    change: 'stale weight',
    says: 'hidden-layer gradients from w22 after its update',
  },
  ...[
    ['g1 / n', 'g1', 'mean', 'a derivative that is added up and not divided'],
    ['const n = visitors.length;', 'const n = visitors.length - 1;', 'mean', 'a mean by n − 1'],
    ['of visitors) {', 'of visitors.slice(0, -1)) {', 'sum', 'a sum to n − 1'],
    ['loss += CE(z, out)', 'loss = CE(z, out)', 'sum', 'the last loss in place of the sum'],
    ['df_dz1(w11) * dz1_df1(sum1)', 'df_dz1(w11)', 'gate', 'the first unit’s error before its gate'],
    ['df_dz2(w22) * dz2_df2(sum2)', 'df_dz2(w22)', 'gate', 'the second unit’s error before its gate'],
    ['error2 * df2_dw12(x1)', 'error1 * df2_dw12(x1)', 'index', 'the other unit’s error'],
    ['df1_dw21(x2)', 'df1_dw21(x1)', 'index', 'the other input'],
    ['df_dz1(w11)', 'df_dz1(w22)', 'index', 'the other weight on the way back'],
    ['g12 / n, g21 / n', 'g21 / n, g12 / n', 'transpose', 'the hidden derivatives turned'],
    [
      'path[from + slopes.length + i]',
      'path[from + slopes.length + i + 1]',
      'index',
      'the next weight moved',
    ],
  ].map(([before = '', text = '', change = '', says = '']) => ({
    file: 'training.ts',
    before,
    text,
    change,
    says,
  })),
];

/**
 * The named slips in a file of the model. Throws where the code no longer has the place: a mutant that cannot be made is
 * no proof of anything.
 */
export function namedSlips(file: string, code: string): Change[] {
  return slips
    .filter((slip) => slip.file === file)
    .map(({ before, text, change, says }) => {
      const from = code.indexOf(before);
      if (from < 0)
        throw new Error(
          `src/model/${file} has no “${before}” to mutate: name its new text in src/mutate/slips.ts`,
        );
      return { from, to: from + before.length, text, change, says, isNamed: true };
    });
}
