// Stage: write. Builds of one process share most entities: what is made of one alone is made once.

/**
 * Remember what a function makes of each object.
 *
 * @param make Makes something of an object that nobody changes any more; the same each time.
 * @returns The same function; what it has made is kept as long as the object is.
 */
export function onceEach<Given extends object, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const made = new WeakMap<Given, { value: Made }>()
  return (given) => {
    const known = made.get(given)
    if (known) return known.value
    const value = make(given)
    made.set(given, { value })
    return value
  }
}
