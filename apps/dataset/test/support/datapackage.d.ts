declare module 'datapackage' {
  export interface Resource {
    name: string
    tabular: boolean
    descriptor: { path: string }
    checkRelations(): Promise<boolean>
    read(options: { keyed: boolean }): Promise<unknown[]>
  }
  export class Package {
    static load(descriptor: string, options?: { strict: boolean }): Promise<Package>
    errors: Error[]
    resources: Resource[]
    getResource(name: string): Resource
  }
}
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown)
    data: unknown[]
  }
  export const plugins: { input: { util: { clean(items: unknown[], bestGuess: boolean): unknown[] } } }
}
