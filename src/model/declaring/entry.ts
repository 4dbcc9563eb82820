/** A function, and the names of the quantities that it takes, in its order. */
export interface Formula {
  readonly compute: (...values: number[]) => number;
  readonly from: readonly string[];
}

/** One quantity: all that the model has to know of it. */
export interface Entry {
  readonly value: Formula;
  /** Its derivatives in what it is made of; ∂y/∂x is then the quantity `dy_dx`. */
  readonly slopes?: Readonly<Record<string, Formula>>;
  /** What its printed definition is made of, where the function takes something else to keep its digits. */
  readonly madeOf?: readonly string[];
}

export type Entries = Readonly<Record<string, Entry>>;

/** The names as numbers: what the function takes. */
type Values<From extends readonly string[]> = { -readonly [Place in keyof From]: number };

/** `by(f2, 'x1', 'w12', 'x2', 'w2')`: computed by f2 from these. A function that wants more does not compile. */
export const by = <const From extends readonly string[]>(
  compute: (...values: Values<From>) => number,
  ...from: From
): Formula => ({ compute: compute as Formula['compute'], from });

/** Entries as they are written, so that their names are known to the compiler. */
export const entries = <const Table extends Entries>(table: Table): Table => table;
