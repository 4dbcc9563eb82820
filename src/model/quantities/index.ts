/** The functions that compute the quantities which all networks share, page by page. */
export * from './weighted-sums.ts';
export * from './activations.ts';
export * from './loss.ts';
export * from './update.ts';
export * from './every-update.ts';
