import { expect, type Locator } from '@playwright/test'
import { FACTION_INFO, SEATS, type Faction } from '../../rules'
import type { Screen } from './hands'
import { readFigure } from './read-figure'
import { t } from './words'

type Paper = 'news' | 'region' | 'forecast' | 'contracts' | 'books' | 'log'

/** The papers at the side of the table: news, a region, the forecast, contracts, books, the log. */
export class PapersPage {
  constructor(private readonly screen: Screen) {}

  /** Opens one of the papers. */
  async read(paper: Paper): Promise<Locator> {
    const name = t(`panels:side.${paper}`)
    await this.screen.hands.press(this.screen.page.getByRole('tab', { name }))
    return this.screen.page.getByRole('tabpanel', { name })
  }

  /** Opens the page that explains a region's buyers, and checks that every column adds up: before, each cause, after. */
  async expectLedgerAddsUp(region: string): Promise<void> {
    const paper = await this.read('region')
    await this.screen.hands.press(paper.getByRole('button', { name: t('panels:region.label') }))
    await this.screen.hands.press(this.screen.page.getByRole('option', { name: region, exact: true }))
    await this.screen.hands.press(paper.getByRole('radio', { name: t('panels:region.page.why') }))
    const table = paper.getByRole('table')
    // Read whole: the page may be drawn anew between two rows.
    await expect(async () => expectColumnsAddUp(await readTable(table))).toPass({ timeout: 5000 })
  }

  /** The account of a seat adds up, line by line, to the points on the seat's card. */
  async expectAccountAddsUp(faction: Faction): Promise<void> {
    const { page, hands } = this.screen
    const seat = FACTION_INFO[faction].name.en
    await hands.press(page.getByRole('button', { name: t('panels:seats.openAccount', { seat }) }))
    const sheet = page.getByRole('dialog', { name: t('panels:account.title', { seat }) })
    const lines = (await sheet.locator('.account-table tbody td.num').allInnerTexts()).map(readFigure)
    const total = readFigure(await sheet.locator('.account-table tfoot td.num').last().innerText())
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.reduce((sum, points) => sum + points, 0)).toBe(total)
    await hands.press(sheet.getByRole('button', { name: t('close') }))
    await expect(sheet).toHaveCount(0)
    expect(await page.locator(`.seat-card[data-faction="${faction}"] .seat-points`).innerText()).toBe(String(total))
  }
}

/** Millions with one decimal as whole tenths: sums of tenths are exact. */
const tenths = (figure: string): number => Math.round(readFigure(figure) * 10)

/** The cells of a table's body and foot, read in one look. */
const readTable = (table: Locator): Promise<PrintedLedger> =>
  table.evaluate((element) => ({
    rows: [...element.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
    foot: [...element.querySelectorAll('tfoot tr[data-total] td.num')].map((cell) => cell.textContent ?? ''),
    left: [...element.querySelectorAll('tfoot .why-left td.num')].map((cell) => cell.textContent ?? ''),
    counted: [...element.querySelectorAll('tfoot .why-counted td.num')].map((cell) => cell.textContent ?? ''),
  }))

/** A cause ledger as it is printed: its causes, what is there after them and, where Ali has left-hand buyers, those and what counts. */
interface PrintedLedger {
  readonly rows: string[][]
  readonly foot: string[]
  readonly left: string[]
  readonly counted: string[]
}

const expectColumnsAddUp = ({ rows, foot, left, counted }: PrintedLedger): void => {
  const after = foot.map(tenths)
  expect(after).toHaveLength(SEATS)
  expect(rows.length).toBeGreaterThan(2)
  for (const [seat, total] of after.entries()) {
    const sum = rows.reduce((so, row) => so + tenths(row[seat] ?? ''), 0)
    expect(sum, `column ${seat}`).toBe(total)
    if (counted.length > 0) expect(tenths(counted[seat] ?? ''), `what counts of column ${seat}`).toBe(total + tenths(left[seat] ?? ''))
  }
}
