declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown)
    data: unknown[]
    format(format: string): string
  }
  export const plugins: {
    config: {
      get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean } }
    }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
