import { expect, type Locator } from '@playwright/test'
import { FACTION_INFO, type Concession, type Faction } from '../../rules'
import { agree } from './agree'
import type { Screen } from './hands'
import { stampSeen, type StampWord } from './stamp'
import { t } from './words'

/** The approval dossier: drafted by the applicant, ruled on by Tencent, answered again by the applicant. */
export class DossierPage {
  constructor(private readonly screen: Screen) {}

  sheet(applicant: Faction): Locator {
    return this.screen.page.getByRole('dialog', { name: t('panels:dossier.title', { seat: FACTION_INFO[applicant].name.en }) })
  }

  /** Whose dossier lies on the table. */
  async applicant(): Promise<Faction> {
    return (await this.screen.page.locator('.dossier[data-faction]').getAttribute('data-faction')) as Faction
  }

  /** Presses a concession's seal: into the offer, or out of it. */
  async press(concession: Concession): Promise<void> {
    const seal = this.screen.page.getByRole('dialog').getByRole('button', { name: t(`concession.${concession}`), exact: true })
    const before = await seal.getAttribute('aria-pressed')
    await this.screen.hands.press(seal)
    await expect(seal).toHaveAttribute('aria-pressed', before === 'true' ? 'false' : 'true')
  }

  file(): Promise<void> {
    return this.choose(t('panels:dossier.file'))
  }

  fileAgain(): Promise<void> {
    return this.choose(t('panels:dossier.fileAgain'))
  }

  rule(ruling: 'approve' | 'hold' | 'reject' | 'counter'): Promise<void> {
    return this.choose(t(`ruling.${ruling}`))
  }

  sendCounter(): Promise<void> {
    return this.choose(t('panels:dossier.send'))
  }

  answer(accept: boolean): Promise<void> {
    return this.choose(t(accept ? 'panels:dossier.accept' : 'panels:dossier.decline'))
  }

  /** Does what brings a stamp, and sees it fall. */
  async stampFalls(words: readonly StampWord[], act: () => Promise<void>): Promise<void> {
    await Promise.all([stampSeen(this.screen.page, words), act()])
  }

  private async choose(name: string): Promise<void> {
    await this.screen.hands.press(
      this.screen.page.getByRole('dialog').getByRole('button', { name }).and(this.screen.page.locator(':not(.seal-toggle)')),
    )
    await agree(this.screen)
  }
}
