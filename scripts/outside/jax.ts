import { matricesOf } from '../../src/model/matrices.ts';
import { entriesOf, type OutsideEngine, type Rows } from './engine.ts';
import { nameOf, outside } from './install.ts';

/** As much of jax-js as is used. Its arrays are used up by what takes them; `ref` is one to spend. */
interface JaxArray {
  readonly ref: JaxArray;
  add(other: JaxArray): JaxArray;
  sub(other: JaxArray): JaxArray;
  mul(other: JaxArray): JaxArray;
  div(other: JaxArray): JaxArray;
  transpose(): JaxArray;
  js(): unknown;
}
interface Jax {
  defaultDevice(device: string): void;
  jit<F>(f: F): F;
  valueAndGrad<Arguments extends readonly JaxArray[]>(
    f: (...at: Arguments) => JaxArray,
    options: { argnums: readonly number[] },
  ): (...at: Arguments) => [JaxArray, JaxArray[]];
  readonly nn: { relu(a: JaxArray): JaxArray; softplus(a: JaxArray): JaxArray };
  readonly numpy: {
    readonly float64: unknown;
    array(of: unknown, options: { dtype: unknown }): JaxArray;
    matmul(a: JaxArray, b: JaxArray): JaxArray;
    sum(a: JaxArray): JaxArray;
  };
}

/** jax-js on its processor of doubles; on the others its logarithm is a float’s. */
export async function jax(): Promise<OutsideEngine> {
  const { numpy: np, nn, valueAndGrad, jit, defaultDevice } = await outside<Jax>('@jax-js/jax');
  defaultDevice('cpu');
  // A bare number in a formula would be a float there, and 1/n one with eight digits.
  const doubles = (of: number | Rows): JaxArray => np.array(of, { dtype: np.float64 });
  return {
    name: nameOf('@jax-js/jax'),
    rounding: 2 ** -53,
    descent: (visitors, weights, eta) => {
      const X = doubles(visitors.map(({ x1, x2 }) => [x1, x2]));
      const z = doubles(visitors.map((visitor) => [visitor.z]));
      const [n, rate] = [doubles(visitors.length), doubles(eta)];
      const start = matricesOf(weights);
      let [W1, W2] = [doubles(start.hidden), doubles(start.output)];
      const loss = (hidden: JaxArray, output: JaxArray): JaxArray => {
        const A = nn.relu(np.matmul(X.ref, hidden.transpose()));
        const f = np.matmul(A, output.transpose());
        return np.sum(nn.softplus(f.ref).sub(z.ref.mul(f))).div(n.ref);
      };
      const derived = jit(valueAndGrad(loss, { argnums: [0, 1] }));
      const rows = (matrix: JaxArray | undefined) => matrix?.js() as Rows;
      return {
        gradient: () => {
          const [mean, [ofW1, ofW2]] = derived(W1.ref, W2.ref);
          return { loss: mean.js() as number, slopes: entriesOf(rows(ofW1), rows(ofW2)) };
        },
        step: () => {
          const [mean, [ofW1, ofW2]] = derived(W1.ref, W2.ref);
          mean.js();
          if (!ofW1 || !ofW2) throw new Error('jax-js gives no derivative.');
          W1 = W1.sub(ofW1.mul(rate.ref));
          W2 = W2.sub(ofW2.mul(rate.ref));
        },
        weights: () => entriesOf(rows(W1.ref), rows(W2.ref)),
      };
    },
  };
}
