// Render: addresses from articles are followed only over http and https.

/**
 * Checks an address.
 * @param address an address as printed
 * @returns its normal form, or null where it is none or has another scheme, such as "javascript:"
 */
export function safeUrl(address: string): string | null {
  try {
    const url = new URL(address.trim())
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
  } catch {
    return null
  }
}
