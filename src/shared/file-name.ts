/** Room that a file system leaves for a name, in bytes of UTF-8, with an ending and a number to spare. */
const MOST_BYTES = 200

/** What no name may hold on Windows or in a path, and what would turn or break the words around it. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu

/** Names of devices, which Windows takes for no file whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Makes a name that every system takes for a file, out of any text; `fallback` where nothing is left of it. */
export const safeFileName = (text: string, fallback: string): string => {
  const plain = cut(text.normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/gu, ' '), MOST_BYTES).replace(/^[ .]+|[ .]+$/g, '')
  if (plain === '') return fallback
  return DEVICES.test(plain) ? `${fallback} ${plain}` : plain
}

/** As many whole characters as fit into so many bytes. */
const cut = (text: string, most: number): string => {
  const encoder = new TextEncoder()
  let kept = ''
  let bytes = 0
  for (const character of text) {
    bytes += encoder.encode(character).length
    if (bytes > most) break
    kept += character
  }
  return kept
}
