import { expect, type Locator } from '@playwright/test'
import { AGENDAS, CARDS, FACTION_INFO, type Faction } from '../../rules'
import type { Screen } from './hands'
import { said, t } from './words'

/** Everything that only one person may know, in both languages and as ids. */
const SECRETS: readonly string[] = [...CARDS.values(), ...AGENDAS.values()].flatMap(({ id, name }) => [id, name.en, name['zh-CN']])

/** Whether a text holds these words as words of their own; a card called "618" is not told by an id that happens to contain its digits. */
const standsIn = (text: string, words: string): boolean => {
  const plain = words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(String.raw`(?<![\w:-]|\d\.)${plain}(?![\w:-]|\.\d)`).test(text)
}

/** The curtain between two people, and the private page behind it. */
export class HandOverPage {
  constructor(private readonly screen: Screen) {}

  get curtain(): Locator {
    return this.screen.page.locator('main.hand-over')
  }

  /** Who should sit down. */
  get name(): Promise<string> {
    return this.curtain.getByRole('heading', { level: 1 }).innerText()
  }

  get seat(): Promise<Faction> {
    return this.curtain.getAttribute('data-faction') as Promise<Faction>
  }

  /** No card and no agenda of anybody is anywhere in the document, seen or unseen; nor any figure of the game. */
  async expectNothingSecret(): Promise<void> {
    const written = await this.screen.page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element
      // Shapes are numbers: one of them would be taken for the card "618".
      // So are the stages, which cards are named after too: everybody knows who has won one.
      for (const shape of copy.querySelectorAll('svg path, svg polygon, style, link, .hand-over-stage')) shape.remove()
      return copy.outerHTML
    })
    expect(written).toContain(await this.name)
    expect(SECRETS.filter((secret) => standsIn(written, secret))).toEqual([])
    await expect(this.screen.page.locator('canvas, .card, .hand-card, [data-stage]')).toHaveCount(0)
  }

  async sitDown(): Promise<void> {
    const name = await this.name
    await this.screen.hands.press(this.screen.page.getByRole('button', { name: said('screens:handOver.ready', { name }) }))
  }

  /** Opens the pause from the corner of the curtain. */
  pause(): Promise<void> {
    return this.screen.hands.press(this.screen.page.getByRole('button', { name: said('panels:top.menu') }))
  }

  /** The private page of a seat: what happened since its last turn, or before its first. */
  recap(faction: Faction, turn: 'first' | 'later' = 'later'): Locator {
    // Where several people sit at the table, each is called by name, with the seat.
    const title = t(turn === 'first' ? 'panels:recap.titleFirst' : 'panels:recap.title', {
      seat: `(.+ \\()?${FACTION_INFO[faction].name.en}\\)?`,
    })
    return this.screen.page.getByRole('main', { name: new RegExp(`^${title}$`) })
  }

  leaveRecap(): Promise<void> {
    return this.screen.hands.press(this.screen.page.getByRole('button', { name: said('panels:recap.on') }))
  }
}
