/** Every face the first frame needs, in the notation of document.fonts; Chinese only when the language asks for it. */
const FACES = [
  '700 16px "Bricolage Grotesque Variable"',
  '700 16px "Board Face"',
  '400 16px "Source Sans 3 Variable"',
  '600 16px "Source Sans 3 Variable"',
  'italic 400 16px "Source Sans 3 Variable"',
  'italic 400 16px "Fraunces Variable"',
] as const
const CHINESE_FACES = [
  '400 16px "Noto Sans SC"',
  '700 16px "Noto Sans SC"',
  '400 16px "Chinese Marks"',
  '700 16px "Chinese Marks"',
] as const

/** Resolves when the faces are loaded, so that canvas text is measured in the right ones; never rejects. */
export async function fontsReady(language: string = 'en'): Promise<void> {
  const chinese = language.startsWith('zh') ? CHINESE_FACES : []
  await Promise.allSettled([
    ...FACES.map((face) => document.fonts.load(face, 'Ag0')),
    ...chinese.map((face) => document.fonts.load(face, '下沉市场“—…')),
  ])
}
