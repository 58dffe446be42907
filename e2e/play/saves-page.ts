import type { Locator } from '@playwright/test'
import type { Screen } from './hands'
import { t } from './words'

/** The drawer of saved games. */
export class SavesPage {
  constructor(private readonly screen: Screen) {}

  get heading(): Locator {
    return this.screen.page.getByRole('heading', { name: t('screens:saves.title'), level: 1 })
  }

  /** The message about the last thing done. */
  get notice(): Locator {
    return this.screen.page.locator('.saves-screen').getByRole('status').or(this.screen.page.locator('.saves-screen').getByRole('alert'))
  }

  get slips(): Locator {
    return this.screen.page
      .locator('.saves-screen')
      .getByRole('listitem')
      .filter({ has: this.screen.page.getByRole('heading', { level: 2 }) })
  }

  slip(name: string): Locator {
    return this.slips.filter({ has: this.screen.page.getByRole('heading', { level: 2, name, exact: true }) })
  }

  load(name: string): Promise<void> {
    return this.press(t('screens:saves.openNamed', { name }))
  }

  export(name: string): Promise<void> {
    return this.press(t('screens:saves.exportNamed', { name }))
  }

  /** Deletes a save; the question is answered with yes. */
  async remove(name: string): Promise<void> {
    await this.press(t('screens:saves.removeNamed', { name }))
    await this.screen.hands.press(this.screen.page.getByRole('alertdialog').getByRole('button', { name: t('screens:saves.remove') }))
  }

  import(): Promise<void> {
    return this.press(t('screens:saves.import'))
  }

  back(): Promise<void> {
    return this.press(t('back'))
  }

  private press(name: string): Promise<void> {
    return this.screen.hands.press(this.screen.page.getByRole('button', { name, exact: true }))
  }
}
