// Render: characters that would act on the page, such as bidirectional overrides, are shown as their code points.

const acting =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g

/**
 * Makes acting characters visible. No template, style or script holds one, so a finished document can be passed through as a whole.
 * @param text any text
 * @returns the text; "[U+202E]" stands where a right-to-left override stood, and surrogates are well formed
 */
export function showControls(text: string): string {
  const shown = text.replace(
    acting,
    (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  )
  return shown.toWellFormed()
}
