export { f1 } from './f1.ts';
export { f } from './f.ts';
export { df_dw22 } from './df_dw22.ts';
export { df_dz2 } from './df_dz2.ts';
export { df1_dw2 } from './df1_dw2.ts';
export { df1_dw21 } from './df1_dw21.ts';
