import type { Screen } from './hands'

/** Agrees to what cannot be taken back, if the game asks. */
export const agree = async ({ page, hands }: Screen): Promise<void> => {
  const sure = page.getByRole('alertdialog')
  if ((await sure.count()) > 0) await hands.press(sure.locator('.btn-seal'))
}
