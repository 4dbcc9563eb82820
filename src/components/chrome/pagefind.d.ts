declare module '*/ui-core.mjs' {
  export const PagefindUI: new (options: object) => unknown;
}
