/**
 * A number that remembers how it was made, as in Karpathy's micrograd: each operation keeps its parents and
 * how its own slope passes on to them.
 */
export class Value {
  readonly data: number;
  readonly #parents: readonly Value[];
  readonly #slopes: readonly number[];
  grad = 0;

  constructor(data: number, parents: readonly Value[] = [], slopes: readonly number[] = []) {
    this.data = data;
    this.#parents = parents;
    this.#slopes = slopes;
  }

  plus(other: Value | number): Value {
    const b = lift(other);
    return new Value(this.data + b.data, [this, b], [1, 1]);
  }

  times(other: Value | number): Value {
    const b = lift(other);
    return new Value(this.data * b.data, [this, b], [b.data, this.data]);
  }

  relu(): Value {
    return new Value(Math.max(0, this.data), [this], [this.data > 0 ? 1 : 0]);
  }

  sigmoid(): Value {
    const s = 1 / (1 + Math.exp(-this.data));
    return new Value(s, [this], [s * (1 - s)]);
  }

  log(): Value {
    return new Value(Math.log(this.data), [this], [1 / this.data]);
  }

  /** Gives every value that this one was made of its derivative. */
  backward(): void {
    this.grad = 1;
    for (const value of this.#ancestors().reverse()) {
      value.#parents.forEach((parent, i) => {
        parent.grad += (value.#slopes[i] ?? 0) * value.grad;
      });
    }
  }

  #ancestors(seen = new Set<Value>(), order: Value[] = []): Value[] {
    if (seen.has(this)) return order;
    seen.add(this);
    for (const parent of this.#parents) parent.#ancestors(seen, order);
    order.push(this);
    return order;
  }
}

const lift = (value: Value | number): Value => (typeof value === 'number' ? new Value(value) : value);
