import { expect, type Locator } from '@playwright/test'
import type { Screen } from './hands'
import { t } from './words'

/** How many points across and down the board a person looks over, at most, to find a place. */
const LOOKS = { across: 18, down: 12 }

/** The board: drawn, so that a place is found by looking about, as people do. */
export class BoardPage {
  constructor(private readonly screen: Screen) {}

  get canvas(): Locator {
    return this.screen.page.getByRole('region', { name: t('board:label') }).locator('canvas')
  }

  /** The same places as buttons, for the keyboard and for screen readers. */
  get regions(): Locator {
    return this.screen.page.getByRole('group', { name: t('board:regions'), exact: true }).getByRole('button')
  }

  /** Moves the mouse over the board until the papers speak of a region; the region's page has to lie open. */
  async find(region: string, paper: Locator): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.canvas.boundingBox()
    if (box === null) throw new Error('There is no board.')
    const spoken = paper.getByRole('button', { name: t('panels:region.label') })
    for (const [across, down] of fromTheMiddle()) {
      const [x, y] = [box.x + box.width * across, box.y + box.height * down]
      await this.screen.page.mouse.move(x, y)
      await this.shown()
      if ((await spoken.innerText()).includes(region)) return { x, y }
    }
    throw new Error(`${region} is nowhere on the board.`)
  }

  /** Waits until what the board and the papers made of the pointer's last step is drawn: read before, they speak of the step before. */
  private shown(): Promise<void> {
    return this.screen.page.evaluate(
      () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    )
  }

  /** Chooses a region on the board: by the mouse, where it was found. */
  async click(at: { readonly x: number; readonly y: number }): Promise<void> {
    await this.screen.page.mouse.click(at.x, at.y)
  }

  /** Walks over the board with arrow keys and chooses where they lead; says what the place calls itself. */
  async walk(...arrows: readonly ('ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight')[]): Promise<string> {
    const { page, hands } = this.screen
    await hands.reach(this.regions.and(page.locator('[tabindex="0"]')))
    for (const arrow of arrows) await page.keyboard.press(arrow)
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    await expect(this.regions.and(page.locator(':focus'))).toHaveCount(1)
    await page.keyboard.press('Enter')
    return name
  }
}

/** Points of a grid as parts of the board's width and height, the middle ones first. */
const fromTheMiddle = (): readonly (readonly [number, number])[] =>
  Array.from(
    { length: LOOKS.across * LOOKS.down },
    (_, i) => [((i % LOOKS.across) + 0.5) / LOOKS.across, (Math.floor(i / LOOKS.across) + 0.5) / LOOKS.down] as const,
  ).sort(([ax, ay], [bx, by]) => Math.hypot(ax - 0.5, ay - 0.5) - Math.hypot(bx - 0.5, by - 0.5))
