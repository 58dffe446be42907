import { expect, type Locator } from '@playwright/test'
import { FACTION_INFO, type Faction } from '../../rules'
import { agree } from './agree'
import type { Screen } from './hands'
import { readFigure } from './read-figure'
import { said, t } from './words'
import type { ClosedKey } from '../../src/renderer/panels/deals/term-closed'

type TermKind =
  'cash' | 'card' | 'lobby' | 'supply' | 'campaign' | 'traffic' | 'no-subsidy' | 'support' | 'no-petition' | 'no-throttle' | 'no-bid'

const nameOf = (faction: Faction): string => FACTION_INFO[faction].name.en

/** The desk at which a deal is put together, and the sheet on which the other seat answers it. */
export class DealPage {
  constructor(private readonly screen: Screen) {}

  get desk(): Locator {
    return this.screen.page.getByRole('dialog', { name: t('panels:deal.title') })
  }

  get proposeButton(): Locator {
    return this.desk.getByRole('button', { name: t('panels:deal.propose') })
  }

  offerTo(faction: Faction, from: Faction): Locator {
    return this.screen.page.getByRole('dialog', { name: t('panels:deal.answerTitle', { seat: nameOf(faction), from: nameOf(from) }) })
  }

  /** The desk at which a deal is answered with other terms. */
  counterDesk(faction: Faction, from: Faction): Locator {
    return this.screen.page.getByRole('dialog', { name: t('panels:deal.counterTitle', { seat: nameOf(faction), from: nameOf(from) }) })
  }

  /** Answers the deal on the table with some cash more from the one who proposed it. */
  async counterFor(faction: Faction, from: Faction): Promise<void> {
    const { hands, page } = this.screen
    await hands.press(this.offerTo(faction, from).getByRole('button', { name: t('panels:deal.counter') }))
    const desk = this.counterDesk(faction, from)
    const side = desk.getByRole('region', { name: t('panels:deal.gives', { seat: nameOf(from) }) })
    // The deal as it lies there is no answer.
    await expect(desk.getByRole('button', { name: t('panels:deal.counterSend') })).toBeDisabled()
    await hands.press(side.getByRole('button', { name: t('panels:deal.add') }))
    await hands.press(page.getByRole('menuitem', { name: t('panels:deal.kind.cash'), exact: true }))
    await hands.press(desk.getByRole('button', { name: t('panels:deal.counterSend') }))
  }

  async choosePartner(faction: Faction): Promise<void> {
    await this.screen.hands.press(this.desk.getByRole('radio', { name: nameOf(faction) }))
  }

  /** Adds a term to what a seat gives. */
  async add(giver: Faction, kind: TermKind): Promise<void> {
    const side = this.side(giver)
    const terms = side.locator('.deal-term')
    const count = await terms.count()
    await this.screen.hands.press(side.getByRole('button', { name: t('panels:deal.add') }))
    await this.screen.hands.press(this.screen.page.getByRole('menuitem', { name: t(`panels:deal.kind.${kind}`), exact: true }))
    await expect(terms).toHaveCount(count + 1)
  }

  /** What the deal that lies there would bring. */
  get forecast(): Locator {
    return this.screen.page.getByRole('dialog').getByRole('region', { name: t('panels:deal.ifAgreed') })
  }

  /** The cash that a platform would have more or less at once. */
  async foreseen(faction: Faction): Promise<number> {
    const row = this.forecast.getByRole('row').filter({ has: this.screen.page.getByRole('rowheader', { name: nameOf(faction) }) })
    return readFigure(await row.getByRole('cell').first().innerText())
  }

  /** Looks at the list of what a seat may give: a kind is there with the reason why not, and stays out of the deal. */
  async expectClosed(giver: Faction, kind: TermKind, why: ClosedKey): Promise<void> {
    const side = this.side(giver)
    await this.screen.hands.press(side.getByRole('button', { name: t('panels:deal.add') }))
    const name = t('panels:deal.closedItem', { name: t(`panels:deal.kind.${kind}`), reason: t(`panels:deal.closed.${why}`) })
    const item = this.screen.page.getByRole('menuitem', { name, exact: true })
    await this.screen.hands.press(item)
    await expect(item).toBeVisible()
    await this.screen.page.keyboard.press('Escape')
    await expect(item).toHaveCount(0)
    await expect(side.locator('.deal-term')).toHaveCount(0)
  }

  side(giver: Faction): Locator {
    return this.desk.getByRole('region', { name: t('panels:deal.gives', { seat: nameOf(giver) }) })
  }

  async propose(): Promise<void> {
    await expect(this.proposeButton).toBeEnabled()
    await this.screen.hands.press(this.proposeButton)
  }

  async answer(accept: boolean): Promise<void> {
    await this.screen.hands.press(
      this.screen.page.getByRole('dialog').getByRole('button', { name: said(accept ? 'panels:deal.accept' : 'panels:deal.decline') }),
    )
    await agree(this.screen)
  }
}
