import { matricesOf } from '../../src/model/matrices.ts';
import { entriesOf, type OutsideEngine, type Rows } from './engine.ts';
import { nameOf, outside } from './install.ts';

/** As much of TensorFlow.js as is used. */
interface Tensor {
  arraySync(): unknown;
}
interface Variable extends Tensor {
  readonly name: string;
}
interface TensorFlow {
  enableProdMode(): void;
  setBackend(name: string): Promise<boolean>;
  tensor2d(rows: Rows): Tensor;
  variable(value: Tensor): Variable;
  matMul(a: Tensor, b: Tensor, turnedA: boolean, turnedB: boolean): Tensor;
  relu(a: Tensor): Tensor;
  variableGrads(f: () => Tensor, of: Variable[]): { value: Tensor; grads: Record<string, Tensor> };
  tidy<T>(f: () => T): T;
  readonly losses: { sigmoidCrossEntropy(labels: Tensor, logits: Tensor): Tensor };
  readonly train: {
    sgd(rate: number): { minimize(f: () => Tensor, returnsLoss: false, of: Variable[]): void };
  };
}

/** TensorFlow.js in plain JavaScript, with its own loss and its own optimizer. Its numbers are floats. */
export async function tensorFlow(): Promise<OutsideEngine> {
  const tf = await outside<TensorFlow>('@tensorflow/tfjs');
  // No advice on faster backends.
  tf.enableProdMode();
  await tf.setBackend('cpu');
  return {
    name: nameOf('@tensorflow/tfjs'),
    rounding: 2 ** -24,
    descent: (visitors, weights, eta) => {
      const X = tf.tensor2d(visitors.map(({ x1, x2 }) => [x1, x2]));
      const z = tf.tensor2d(visitors.map((visitor) => [visitor.z]));
      const start = matricesOf(weights);
      const W1 = tf.variable(tf.tensor2d(start.hidden));
      const W2 = tf.variable(tf.tensor2d(start.output));
      const loss = (): Tensor => {
        const A = tf.relu(tf.matMul(X, W1, false, true));
        return tf.losses.sigmoidCrossEntropy(z, tf.matMul(A, W2, false, true));
      };
      const optimizer = tf.train.sgd(eta);
      const rows = (matrix: Tensor | undefined) => matrix?.arraySync() as Rows;
      return {
        gradient: () =>
          tf.tidy(() => {
            const { value, grads } = tf.variableGrads(loss, [W1, W2]);
            return {
              loss: value.arraySync() as number,
              slopes: entriesOf(rows(grads[W1.name]), rows(grads[W2.name])),
            };
          }),
        step: () => optimizer.minimize(loss, false, [W1, W2]),
        weights: () => entriesOf(rows(W1), rows(W2)),
      };
    },
  };
}
