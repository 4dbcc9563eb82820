/** W₁ and W₂ of chapter 14, of what stands for the six weights in the order of `trainedWeights`: a row for each unit. */
export const matricesOf = <T>([w1, w11, w12, w21, w2, w22]: readonly [T, T, T, T, T, T]) => ({
  hidden: [
    [w1, w21],
    [w12, w2],
  ],
  output: [[w11, w22]],
});
