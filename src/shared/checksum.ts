/** One 53-bit cyrb53 hash of a text (public domain, by bryc); the seed gives independent hashes of the same text. */
const cyrb53 = (text: string, seed: number): number => {
  let high = 0xdeadbeef ^ seed
  let low = 0x41c6ce57 ^ seed
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}

/**
 * Sums a text to 28 hex digits, the same in every process.
 * It detects damage (truncation, bad disks, edits by hand), not malice: anybody can compute it anew.
 */
export const checksum = (text: string): string => [1, 2].map((seed) => cyrb53(text, seed).toString(16).padStart(14, '0')).join('')
