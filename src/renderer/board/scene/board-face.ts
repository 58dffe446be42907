const LATIN = ['Board Face', 'Noto Sans SC', 'sans-serif']
const CHINESE = ['Chinese Marks', ...LATIN]
const HAN = /\p{Script=Han}/u

/**
 * Typefaces of a word on the board. A canvas knows no language: Chinese words are known by their characters, and have their marks from the
 * Chinese face.
 */
export const boardFace = (text: string): string[] => [...(HAN.test(text) ? CHINESE : LATIN)]
