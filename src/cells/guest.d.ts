/** The bundle of guest/sandbox.ts; guest-plugin.ts makes it. */
declare module 'virtual:one-weight-guest' {
  const script: string;
  export default script;
}
