declare module 'jsonld' {
  const jsonld: {
    expand(input: unknown, options?: object): Promise<unknown[]>
    flatten(input: unknown, context?: undefined, options?: object): Promise<unknown[]>
  }
  export default jsonld
}
