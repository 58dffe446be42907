import type { Locator } from '@playwright/test'
import type { Screen } from './hands'
import { t } from './words'

/** The sheet of the pause: save, look something up, leave. */
export class PausePage {
  constructor(private readonly screen: Screen) {}

  get sheet(): Locator {
    return this.screen.page.getByRole('dialog', { name: t('panels:pause.title') })
  }

  get status(): Locator {
    return this.sheet.getByRole('status')
  }

  async saveAs(name: string): Promise<void> {
    await this.screen.hands.write(this.sheet.getByRole('textbox', { name: t('panels:pause.name') }), name)
    await this.press(t('save'))
  }

  replace(): Promise<void> {
    return this.press(t('panels:pause.replace'))
  }

  resume(): Promise<void> {
    return this.press(t('panels:pause.resume'))
  }

  savedGames(): Promise<void> {
    return this.press(t('panels:pause.saved'))
  }

  settings(): Promise<void> {
    return this.press(t('settings'))
  }

  projector(): Promise<void> {
    return this.press(t('projector'))
  }

  leave(): Promise<void> {
    return this.press(t('panels:pause.leave'))
  }

  private press(name: string): Promise<void> {
    return this.screen.hands.press(this.sheet.getByRole('button', { name, exact: true }))
  }
}
