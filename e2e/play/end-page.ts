import { expect, type Locator } from '@playwright/test'
import { FACTIONS, FACTION_INFO, type Faction } from '../../rules'
import type { Screen } from './hands'
import { readFigure } from './read-figure'
import { t } from './words'

/** One column of the final account as it is printed. */
export interface PrintedAccount {
  readonly faction: Faction
  /** Points by source, in the order of the rows. */
  readonly parts: readonly number[]
  readonly total: number
}

/** The end of a game: the standing, the account, the agendas, what turned the game. */
export class EndPage {
  constructor(private readonly screen: Screen) {}

  get heading(): Locator {
    return this.screen.page.locator('main.end-screen').getByRole('heading', { level: 1 })
  }

  get ranking(): Locator {
    return this.screen.page.getByRole('list', { name: t('screens:end.ranking') }).getByRole('listitem')
  }

  /** The standing as it is printed: best first. */
  async standing(): Promise<readonly { readonly faction: Faction; readonly points: number }[]> {
    const rows = await this.ranking.all()
    return Promise.all(
      rows.map(async (row) => ({
        faction: (await row.getAttribute('data-faction')) as Faction,
        points: readFigure(await row.locator('.podium-points').innerText()),
      })),
    )
  }

  /** The columns of the final account as they are printed. */
  async accounts(): Promise<readonly PrintedAccount[]> {
    await this.open('account')
    const table = this.screen.page.getByRole('table', { name: t('screens:end.account') })
    const heads = await table.locator('thead th[data-faction]').all()
    const rows = await table.locator('tbody tr').all()
    const figures = await Promise.all(
      rows.map((row) => row.locator('td').evaluateAll((cells) => cells.map((cell) => cell.querySelector('strong')?.textContent ?? ''))),
    )
    const totals = await table.locator('tfoot td').allInnerTexts()
    return Promise.all(
      heads.map(async (head, column) => ({
        faction: (await head.getAttribute('data-faction')) as Faction,
        parts: figures.map((row) => readFigure(row[column] ?? '')),
        total: readFigure(totals[column] ?? 'none'),
      })),
    )
  }

  /** Checks what the account promises: every column adds up to its total, and the standing is made of the totals. */
  async expectItAddsUp(): Promise<void> {
    const accounts = await this.accounts()
    expect(accounts.map(({ faction }) => faction).sort()).toEqual([...FACTIONS].sort())
    for (const { faction, parts, total } of accounts) {
      expect(parts.length).toBeGreaterThan(2)
      expect(
        parts.reduce((sum, points) => sum + points, 0),
        `the points of ${faction}`,
      ).toBe(total)
    }
    const standing = await this.standing()
    expect(standing).toEqual(accounts.map(({ faction, total }) => ({ faction, points: total })))
    expect(standing.map(({ points }) => points)).toEqual(standing.map(({ points }) => points).sort((a, b) => b - a))
    // A bot by its seat, one of several people by name with the seat, the one person among bots as 'you'.
    const seat = FACTION_INFO[standing[0]?.faction ?? 'ali'].name.en
    const wins = t('screens:end.wins', { winner: `(.+ \\()?${seat}\\)?` })
    await expect(this.heading).toHaveText(new RegExp(`^(${wins}|${t('panels:count.youWin')})$`))
  }

  /** What people predicted and what came. */
  async openPredictions(): Promise<Locator> {
    const name = t('story:predictions.title')
    await this.screen.hands.press(this.screen.page.getByRole('tab', { name }))
    return this.screen.page.getByRole('tabpanel', { name })
  }

  async open(tab: 'account' | 'goals' | 'shares' | 'story'): Promise<Locator> {
    await this.screen.hands.press(this.screen.page.getByRole('tab', { name: t(`screens:end.${tab}`) }))
    return this.screen.page.getByRole('tabpanel', { name: t(`screens:end.${tab}`) })
  }

  /** Opens the sheet that says how the story went on. */
  async openEpilogue(): Promise<Locator> {
    await this.screen.hands.press(this.screen.page.getByRole('tab', { name: t('story:epilogue.title') }))
    return this.screen.page.getByRole('tabpanel', { name: t('story:epilogue.title') })
  }

  toTitle(): Promise<void> {
    return this.screen.hands.press(this.screen.page.getByRole('button', { name: t('screens:end.title') }))
  }
}
