// Render: characters that would act on the page, such as bidirectional overrides, are shown as their code points.

const acting =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g

/**
 * Makes acting characters visible in every string of a value.
 * @param value plain data
 * @returns the same data; "[U+202E]" stands where a right-to-left override stood, and surrogates are well formed
 */
export function showControls<T>(value: T): T {
  if (typeof value === 'string') return show(value) as T
  if (Array.isArray(value)) return value.map(showControls) as T
  if (value === null || typeof value !== 'object') return value
  const shown: Record<string, unknown> = {}
  for (const key in value) shown[key] = showControls(value[key])
  return shown as T
}

function show(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(
      acting,
      (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
}
