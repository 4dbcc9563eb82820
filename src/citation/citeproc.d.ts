/** The part of citeproc-js that the book uses; the package has no types of its own. */
declare module 'citeproc' {
  export interface Engine {
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [settings: object, entries: string[]] | false;
    previewCitationCluster(
      citation: object,
      before: readonly never[],
      after: readonly never[],
      format: 'html',
    ): string;
  }
  interface System {
    readonly retrieveItem: (id: string) => unknown;
    readonly retrieveLocale: (language: string) => string;
  }
  const CSL: { readonly Engine: new (system: System, style: string) => Engine };
  export default CSL;
}
