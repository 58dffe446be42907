import type { Screen } from './hands'
import { SITUATIONS, waitForSituation } from './situation'

/** Where a game can stand once it has begun. */
const AT_TABLE = SITUATIONS.filter((situation) => situation !== 'title')

/** Waits until a game is at the table, and goes on past the sheet of its story where that lies there. */
export const pastStory = async ({ page, hands }: Screen): Promise<void> => {
  if ((await waitForSituation(page, AT_TABLE)) === 'story') await hands.press(page.locator('.prologue .btn-primary'))
}
