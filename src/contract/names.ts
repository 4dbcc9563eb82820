import { isNetwork } from '../model/networks/index.ts';
import { programQuantities } from '../model/notebook.ts';
import type { Reading } from '../model/reading.ts';
import { quantitiesOf } from '../model/trace.ts';

type Model = Reading['model'];

export const isModel = (name: string): name is Model => isNetwork(name) || name === 'program';

/** Whether a model computes a quantity of that name. */
export const isQuantityOf = (model: Model, name: string): name is Reading['quantity'] =>
  quantitiesIn(model).some((quantity) => quantity === name);

const quantitiesIn = (model: Model): readonly Reading['quantity'][] =>
  model === 'program' ? programQuantities : quantitiesOf(model);
