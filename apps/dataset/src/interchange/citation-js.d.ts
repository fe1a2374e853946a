declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown)
    data: unknown[]
    format(format: string, options?: { format: 'object' }): string
  }
  export const plugins: { input: { util: { clean(items: unknown[], bestGuess: boolean): unknown[] } } }
}
declare module '@citation-js/plugin-ris'
