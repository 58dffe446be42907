import type { Locator } from '@playwright/test'
import type { Screen } from './hands'
import { said, saidExactly } from './words'

/** The sheet that asks for a prediction at the end of a turn. */
export class PredictionPage {
  constructor(private readonly screen: Screen) {}

  get sheet(): Locator {
    return this.screen.page.getByRole('dialog', { name: said('panels:prediction.title') })
  }

  get share(): Locator {
    return this.sheet.getByRole('textbox', { name: said('panels:prediction.share') })
  }

  /** The range as it is written on the sheet. */
  get range(): Locator {
    return this.sheet.getByRole('status')
  }

  /** Expects a share in percent, to be off by at most so many points. */
  async write(percent: number, points: number): Promise<void> {
    await this.screen.hands.write(this.share, String(percent))
    await this.screen.hands.press(this.sheet.getByRole('radio', { name: saidExactly('panels:prediction.points', { points }) }))
  }

  give(): Promise<void> {
    return this.screen.hands.press(this.sheet.getByRole('button', { name: said('panels:prediction.give') }))
  }

  skip(): Promise<void> {
    return this.screen.hands.press(this.sheet.getByRole('button', { name: said('panels:prediction.skip') }))
  }

  back(): Promise<void> {
    return this.screen.hands.press(this.sheet.getByRole('button', { name: said('panels:prediction.back') }))
  }
}
