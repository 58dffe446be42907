import { expect, type Locator } from '@playwright/test'
import { CARDS, SEATS, type Faction, type MoveType } from '../../rules'
import type { Screen } from './hands'
import { readFigure } from './read-figure'
import { said, saidExactly, t } from './words'

/** What everyone may read of a seat on its card at the table's edge. */
export interface SeatFacts {
  readonly cash: number
  readonly share: string
  readonly hand: number
  readonly points: string
}

/** The table in play: seats, actions, hand, papers, tools. */
export class TablePage {
  constructor(private readonly screen: Screen) {}

  get main(): Locator {
    return this.screen.page.getByRole('main').and(this.screen.page.locator('.table-screen'))
  }

  get undoButton(): Locator {
    return this.tools.getByRole('button', { name: t('undo') })
  }

  get redoButton(): Locator {
    return this.tools.getByRole('button', { name: t('redo') })
  }

  /** The cards of the person at the screen. */
  get cards(): Locator {
    return this.main.locator('.hand-panel').getByRole('button')
  }

  /** Presses something on the table that has no name of its own here. */
  press(target: Locator): Promise<void> {
    return this.screen.hands.press(target)
  }

  actions(count: number): Locator {
    return this.main.getByRole('img', { name: t('panels:actions.left', { count }), exact: true })
  }

  action(type: MoveType): Locator {
    return this.main
      .locator('.action-bar')
      .getByRole('button')
      .and(this.screen.page.locator(`[data-action="${type}"]`))
  }

  /** Takes an action up: its slip, dossier or desk opens. */
  async take(type: MoveType): Promise<void> {
    await expect(this.action(type), `${type} can be taken`).not.toHaveAttribute('aria-disabled', 'true')
    await this.screen.hands.press(this.action(type))
  }

  card(id: string): Locator {
    return this.cards.filter({ hasText: CARDS.get(id)?.name.en ?? id })
  }

  /** Ids of the cards in the hand. */
  async hand(): Promise<readonly string[]> {
    const names = await this.main.locator('.hand-name').allInnerTexts()
    return names.map((name) => [...CARDS.values()].find((card) => card.name.en === name)?.id ?? name)
  }

  /** Ids of the cards that can be played now. */
  async playable(): Promise<readonly string[]> {
    const names = await this.main.locator('.hand-card:not([aria-disabled="true"]) .hand-name').allInnerTexts()
    return names.map((name) => [...CARDS.values()].find((card) => card.name.en === name)?.id ?? name)
  }

  async seat(faction: Faction): Promise<SeatFacts> {
    const card = this.main.locator(`.seat-card[data-faction="${faction}"]`)
    const [cash, share, hand] = await card.locator('.seat-figures dd').allInnerTexts()
    const points = await card.locator('.seat-points').innerText()
    return { cash: readFigure(cash ?? 'none'), share: share ?? '', hand: Number(hand), points }
  }

  /** The public figures of all four seats. */
  async figures(): Promise<Readonly<Record<Faction, SeatFacts>>> {
    await expect(this.main.locator('.seat-card')).toHaveCount(SEATS)
    return { ali: await this.seat('ali'), tencent: await this.seat('tencent'), pdd: await this.seat('pdd'), jd: await this.seat('jd') }
  }

  async undo(): Promise<void> {
    await this.screen.hands.press(this.undoButton)
  }

  async redo(): Promise<void> {
    await this.screen.hands.press(this.redoButton)
  }

  async pause(): Promise<void> {
    await this.screen.hands.press(this.tools.getByRole('button', { name: said('panels:top.menu') }))
  }

  /** Ends the turn; agrees that the actions left are lost, when asked. */
  async endTurn(): Promise<void> {
    const name = saidExactly('panels:actions.endTurn')
    const asks = (await this.actions(0).count()) === 0
    await this.screen.hands.press(this.main.getByRole('button', { name }))
    if (asks) await this.screen.hands.press(this.screen.page.getByRole('alertdialog').getByRole('button', { name }))
  }

  /** Keeps the first of two agendas. */
  async keepAgenda(faction: Faction, place = 0): Promise<string> {
    const sheet = this.screen.page.locator('.agenda-sheet').filter({ has: this.screen.page.locator(`[data-faction="${faction}"]`) })
    const choice = sheet.getByRole('radio').nth(place)
    const keep = sheet.getByRole('button', { name: said('panels:agenda.keep') })
    await expect(keep).toBeDisabled()
    await this.screen.hands.press(choice)
    const name = await sheet.locator('.agenda-card .card-name').nth(place).innerText()
    await this.screen.hands.press(keep)
    return name
  }

  private get tools(): Locator {
    return this.main.getByRole('group', { name: said('panels:top.tools') })
  }
}
