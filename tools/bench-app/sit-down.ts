import { sitDown, type ProgramSitting } from '../../e2e/play/sitting'
import type { Settings } from '../../src/shared/settings'

/** What runs in the page was compiled with names kept, by a function the page does not have. */
const KNOW_NAMES = 'globalThis.__name = (named) => named'

/** Sits down at the built game in this Electron for as long as something is measured; nobody waits for an animation. */
export const atTheGame = async <Answer>(
  executable: string,
  settings: Partial<Settings>,
  use: (sitting: ProgramSitting) => Promise<Answer>,
): Promise<Answer> => {
  process.env['ELECTRON_EXEC_PATH'] = executable
  const sitting = await sitDown({ settings })
  try {
    await sitting.page.addInitScript(KNOW_NAMES)
    await sitting.page.evaluate(KNOW_NAMES)
    return await use(sitting)
  } finally {
    await sitting.close()
  }
}
