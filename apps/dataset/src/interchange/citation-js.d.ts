declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown)
    data: unknown[]
    format(format: string, options?: { format: 'object' }): string
  }
}
declare module '@citation-js/plugin-ris'
