/** Somebody or something at the door: height and warmth, and the label, 1 for a person and 0 for anything else. */
export type Visitor = Readonly<Record<'x1' | 'x2' | 'z', number>>;

const visitor = (x1: number, x2: number, z: 0 | 1): Visitor => ({ x1, x2, z });

/** The visitors that the network is trained on. Made up; the first is the one whom the first chapters follow. */
export const visitors: readonly Visitor[] = [
  visitor(0.7, 0.3, 1),
  visitor(0.9, 0.45, 1),
  visitor(0.85, 0.55, 1),
  visitor(0.6, 0.35, 1),
  visitor(0.8, 0.2, 1),
  visitor(0.95, 0.6, 1),
  visitor(0.8, 0.05, 0),
  visitor(0.5, 0.1, 0),
  visitor(0.9, 0.15, 0),
  visitor(0.3, 0.05, 0),
  visitor(0.65, 0.1, 0),
  visitor(0.35, 0.2, 0),
];

/** Visitors of the days after, on whom nothing is trained. Made up too. */
export const laterVisitors: readonly Visitor[] = [
  visitor(0.8, 0.4, 1),
  visitor(0.65, 0.35, 1),
  visitor(0.9, 0.5, 1),
  visitor(0.75, 0.15, 1),
  visitor(0.5, 0.3, 1),
  visitor(0.95, 0.4, 1),
  visitor(0.6, 0.05, 0),
  visitor(0.85, 0.1, 0),
  visitor(0.4, 0.06, 0),
  visitor(0.2, 0.3, 0),
  visitor(0.7, 0.1, 0),
  visitor(0.95, 0.2, 0),
];
