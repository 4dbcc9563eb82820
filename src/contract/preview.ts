/** What the build writes of an equation for the previews of references to it, which stand on other pages. */
export interface Preview {
  /** Each line of it, typeset: HTML. */
  readonly lines: readonly string[];
}
