// Finds the maximum of a penalised likelihood.

/** Climbs a concave function with Adam, given what adds its gradient, in so many steps. */
export function maximise(
  start: Float64Array,
  addGradient: (weights: Float64Array, gradient: Float64Array) => void,
  steps: number,
): Float64Array {
  const weights = start.slice()
  const first = new Float64Array(weights.length)
  const second = new Float64Array(weights.length)
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(weights.length)
    addGradient(weights, gradient)
    for (let f = 0; f < weights.length; f++) {
      first[f] = 0.9 * first[f]! + 0.1 * gradient[f]!
      second[f] = 0.99 * second[f]! + 0.01 * gradient[f]! * gradient[f]!
      const lift = first[f]! / (1 - 0.9 ** step)
      const size = Math.sqrt(second[f]! / (1 - 0.99 ** step)) + 1e-8
      weights[f]! += (0.05 * (1 - step / (steps + 1)) * lift) / size
    }
  }
  return weights
}
