/** The functions that compute the quantities which all networks share, page by page. */
export * from './hidden-layer.ts';
export * from './output.ts';
export * from './loss.ts';
export * from './update.ts';
export * from './every-update.ts';
