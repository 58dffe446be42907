/** A number in [-1, 1) that is always the same for the same key: the board is cut once, everywhere alike. */
export function noise(key: string, salt = 0): number {
  let hash = 2166136261 ^ salt
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 16777619)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  hash ^= hash >>> 16
  return (hash >>> 0) / 2147483648 - 1
}
