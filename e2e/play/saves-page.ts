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
    return this.screen.page.locator('.saves-screen .notice-bar')
  }

  get slips(): Locator {
    return this.screen.page
      .locator('.saves-screen')
      .getByRole('row')
      .filter({ has: this.screen.page.getByRole('heading', { level: 2 }) })
  }

  slip(name: string): Locator {
    return this.slips.filter({ has: this.screen.page.getByRole('heading', { level: 2, name, exact: true }) })
  }

  /** How many there are, also of those too far down to be drawn; said where there are many. */
  get count(): Locator {
    return this.screen.page.locator('.save-search').getByRole('status')
  }

  /** Leaves only what these words are on. */
  find(words: string): Promise<void> {
    return this.screen.hands.write(this.screen.page.getByRole('searchbox', { name: t('screens:saves.search') }), words)
  }

  /** The slip of the game with this person in it. */
  slipOf(person: string): Locator {
    return this.slips.filter({ hasText: person })
  }

  /** Plays on the game with this person in it. */
  async loadGameOf(person: string): Promise<void> {
    await this.screen.hands.press(this.slipOf(person).getByRole('button', { name: t('screens:saves.open') }))
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
