import { expect, type Locator } from '@playwright/test'
import { FACTION_INFO, type Concession, type Faction } from '../../rules'
import { agree } from './agree'
import type { Screen } from './hands'
import { stampSeen, type StampWord } from './stamp'
import { said, t } from './words'

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

  /** Where the rows of the seals lie on their paper, from its left and its top and however far it is scrolled, and how large they are. */
  rows(): Promise<readonly (readonly number[])[]> {
    return this.screen.page.locator('.dossier-paper').evaluate((paper) => {
      const from = paper.getBoundingClientRect()
      return [...paper.querySelectorAll('.seal-row')].map((row) => {
        const { left, top, width, height } = row.getBoundingClientRect()
        return [left - from.left, top - from.top + paper.scrollTop, width, height].map((side) => Math.round(side * 10) / 10)
      })
    })
  }

  /** Presses every seal, into the offer or out of it: no row may move or grow, and nothing may stick out of the sheet. */
  async expectRowsStay(): Promise<void> {
    const { page, hands } = this.screen
    const paper = page.locator('.dossier-paper')
    const seals = paper.locator('.seal-toggle')
    expect(await seals.count()).toBeGreaterThan(5)
    const before = await this.rows()
    for (const seal of await seals.all()) {
      const [name, pressed] = [await seal.getAttribute('aria-label'), await seal.getAttribute('aria-pressed')]
      await hands.press(seal)
      await expect(seal).toHaveAttribute('aria-pressed', pressed === 'true' ? 'false' : 'true')
      expect(await this.rows(), `after a press on ${name}`).toEqual(before)
    }
    expect(await paper.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0)
  }

  file(): Promise<void> {
    return this.choose(said('panels:dossier.file'))
  }

  fileAgain(): Promise<void> {
    return this.choose(said('panels:dossier.fileAgain'))
  }

  rule(ruling: 'approve' | 'hold' | 'reject' | 'counter'): Promise<void> {
    return this.choose(said(`ruling.${ruling}`))
  }

  sendCounter(): Promise<void> {
    return this.choose(said('panels:dossier.send'))
  }

  answer(accept: boolean): Promise<void> {
    return this.choose(said(accept ? 'panels:dossier.accept' : 'panels:dossier.decline'))
  }

  /** Does what brings a stamp, and sees it fall. */
  async stampFalls(words: readonly StampWord[], act: () => Promise<void>): Promise<void> {
    await Promise.all([stampSeen(this.screen.page, words), act()])
  }

  private async choose(name: RegExp): Promise<void> {
    await this.screen.hands.press(
      this.screen.page.getByRole('dialog').getByRole('button', { name }).and(this.screen.page.locator(':not(.seal-toggle)')),
    )
    await agree(this.screen)
  }
}
