import type { Locator } from '@playwright/test'
import type { Screen } from './hands'
import { t } from './words'

/** The title: the cover of the box and its menu. */
export class TitlePage {
  constructor(private readonly screen: Screen) {}

  get heading(): Locator {
    return this.screen.page.getByRole('heading', { name: t('gameName'), level: 1 })
  }

  /** There only while an unfinished game can be continued. */
  get continueButton(): Locator {
    return this.menu.getByRole('button', { name: t('screens:title.continue') })
  }

  /** What is wrong: a broken autosave, a save that could not be opened. */
  get alerts(): Locator {
    return this.screen.page.getByRole('alert')
  }

  continue(): Promise<void> {
    return this.screen.hands.press(this.continueButton)
  }

  newGame(): Promise<void> {
    return this.choose(t('screens:title.newGame'))
  }

  savedGames(): Promise<void> {
    return this.choose(t('screens:title.savedGames'))
  }

  settings(): Promise<void> {
    return this.choose(t('settings'))
  }

  private choose(name: string): Promise<void> {
    return this.screen.hands.press(this.menu.getByRole('button', { name }))
  }

  private get menu(): Locator {
    return this.screen.page.getByRole('navigation', { name: t('screens:title.menu') })
  }
}
