/** The functions that a network has of its own, under its name. */
export * as intended from './intended.ts';
export * as notebook from './notebook.ts';
