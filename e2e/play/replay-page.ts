import { expect, type Locator } from '@playwright/test'
import type { Faction } from '../../rules'
import type { Screen } from './hands'
import { t } from './words'

/** A game looked at again. */
export class ReplayPage {
  constructor(private readonly screen: Screen) {}

  get slider(): Locator {
    return this.screen.page.getByRole('slider', { name: t('story:replay.slider') })
  }

  /** What happened at the moment one looks at. */
  get told(): Locator {
    return this.screen.page.locator('.replay-told')
  }

  /** Stands at a moment. */
  async expectAt(at: number): Promise<void> {
    await expect(this.slider).toHaveValue(String(at))
  }

  press(name: string): Promise<void> {
    return this.screen.hands.press(this.screen.page.getByRole('button', { name, exact: true }))
  }

  /** How many cards a seat holds at the moment, as its card at the table's edge says. */
  async handCount(faction: Faction): Promise<number> {
    const figure = this.screen.page
      .locator(`.seat-card[data-faction="${faction}"] .seat-figures > div`)
      .filter({ hasText: t('panels:seats.hand') })
    return Number(await figure.locator('dd').textContent())
  }

  /** Every seat's points at the moment, in seat order, as they stand in the bar. */
  points(): Promise<readonly number[]> {
    return this.screen.page
      .locator('.replay-top .top-points .num')
      .evaluateAll((figures) => figures.map(({ textContent }) => Number(textContent)))
  }
}
