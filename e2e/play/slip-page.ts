import { expect, type Locator } from '@playwright/test'
import type { Screen } from './hands'
import { t } from './words'

/** The slip on which an action is put together. */
export class SlipPage {
  constructor(private readonly screen: Screen) {}

  get slip(): Locator {
    return this.screen.page.getByRole('region', { name: t('panels:slip.label') })
  }

  get targets(): Locator {
    return this.slip.getByRole('option')
  }

  /** What the move costs and would change. */
  get preview(): Locator {
    return this.slip.getByRole('region', { name: t('panels:preview.label') })
  }

  get confirmButton(): Locator {
    return this.slip.getByRole('button', { name: t('panels:slip.confirm') })
  }

  target(name: string): Locator {
    return this.slip.getByRole('option', { name })
  }

  /** Picks targets until nothing is asked any more: the named one where it is offered, else the first. */
  async aim(...names: readonly string[]): Promise<void> {
    await expect(this.slip).toBeVisible()
    while ((await this.confirmButton.count()) === 0) {
      const question = await this.slip.getByRole('heading', { level: 4 }).innerText()
      const named = names.map((name) => this.target(name).first())
      let choice = this.targets.first()
      for (const target of named) if ((await target.count()) > 0) choice = target
      await this.screen.hands.press(choice)
      await expect(this.slip.getByRole('heading', { level: 4, name: question })).toHaveCount(0)
    }
  }

  /** Sets the sum to its nth smallest value, counted from 0. */
  async setSum(place: number): Promise<void> {
    await this.screen.hands.slide(this.slip.getByRole('slider'), place)
  }

  /** Picks one of the sides or tolls on the slip. */
  async pick(name: string): Promise<void> {
    await this.screen.hands.press(this.slip.getByRole('radio', { name }))
  }

  async confirm(): Promise<void> {
    await expect(this.confirmButton).toBeEnabled()
    await this.screen.hands.press(this.confirmButton)
    await expect(this.slip).toHaveCount(0)
  }

  async cancel(): Promise<void> {
    await this.screen.hands.press(this.slip.getByRole('button', { name: t('cancel') }))
    await expect(this.slip).toHaveCount(0)
  }
}
