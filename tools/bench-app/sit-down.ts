import { sitDown, type ProgramSitting } from '../../e2e/play/sitting'
import type { Settings } from '../../src/shared/settings'
import { KNOW_NAMES } from '../know-names'

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
