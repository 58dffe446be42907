/** The faces of the title, in the notation of document.fonts; the build has its page ask for them early. */
const TITLE_FACES = [
  '700 16px "Bricolage Grotesque Variable"',
  '400 16px "Source Sans 3 Variable"',
  '600 16px "Source Sans 3 Variable"',
  'italic 400 16px "Fraunces Variable"',
] as const
/** Those that the other screens and the board need besides; Chinese only when the language asks for it. */
const FACES = [...TITLE_FACES, '700 16px "Board Face"', 'italic 400 16px "Source Sans 3 Variable"'] as const
const CHINESE_FACES = [
  '400 16px "Noto Sans SC"',
  '700 16px "Noto Sans SC"',
  '400 16px "Chinese Marks"',
  '700 16px "Chinese Marks"',
] as const

/** Resolves when the title can be drawn in its own faces; never rejects. */
export async function titleFontsReady(): Promise<void> {
  await load(TITLE_FACES, 'Ag0')
}

/** Resolves when the faces are loaded, so that canvas text is measured in the right ones; never rejects. */
export async function fontsReady(language: string = 'en'): Promise<void> {
  const chinese = language.startsWith('zh') ? CHINESE_FACES : []
  await Promise.all([load(FACES, 'Ag0'), load(chinese, '下沉市场“—…')])
}

const load = (faces: readonly string[], sample: string): Promise<unknown> =>
  Promise.allSettled(faces.map((face) => document.fonts.load(face, sample)))
