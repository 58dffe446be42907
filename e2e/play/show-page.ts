import type { Locator } from '@playwright/test'
import type { Screen } from './hands'
import { said, saidExactly } from './words'

export type ShowKind =
  'bids' | 'ruling' | 'market' | 'predictions' | 'regulator' | 'books' | 'half-time' | 'news' | 'last-quarter' | 'count'

/** The ribbon on which the market, the books, half time and the news are shown. */
export class ShowPage {
  constructor(private readonly screen: Screen) {}

  show(kind: ShowKind): Locator {
    return this.screen.page.getByRole('region', { name: saidExactly(`panels:show.${kind}`) })
  }

  get skipButton(): Locator {
    return this.screen.page.locator('.show-controls').getByRole('button', { name: saidExactly('panels:show.skip') })
  }

  get goOnButton(): Locator {
    return this.screen.page.locator('.show-controls').getByRole('button', { name: said('panels:show.on') })
  }

  /** By how many pixels the page is taller than the ribbon: none where everything can be read at once. */
  async hidden(): Promise<number> {
    return this.screen.page.locator('.show-what').evaluate((page) => page.scrollHeight - page.clientHeight)
  }

  speed(speed: 'slow' | 'normal' | 'fast' | 'off'): Locator {
    return this.screen.page.getByRole('radio', { name: said(`panels:show.speeds.${speed}`) })
  }

  /** Which show is on. */
  async kind(): Promise<ShowKind> {
    return (await this.screen.page.locator('main[data-stage]').getAttribute('data-stage')) as ShowKind
  }

  /** What the page is headed. */
  private title(): Promise<string | null> {
    return this.screen.page.evaluate(() => document.querySelector('.show-bar h3')?.textContent ?? null)
  }

  /** Lets the market run to its end at once; one that gets there by itself meanwhile will do. */
  async skip(): Promise<void> {
    await this.screen.hands.press(this.skipButton).catch(async (failure: unknown) => {
      if (!(await this.goOnButton.isVisible())) throw failure
    })
  }

  /** Reads the rulings that are told before the market. */
  async toMarket(): Promise<void> {
    for (;;) {
      await this.screen.page.locator('main[data-stage="ruling"], main[data-stage="market"]').waitFor()
      if ((await this.kind()) !== 'ruling') return
      await this.goOn()
    }
  }

  async goOn(): Promise<void> {
    const kind = await this.kind()
    if (kind === 'count' && !(await this.goOnButton.isVisible())) await this.skip()
    const title = await this.title()
    await this.screen.hands.press(this.goOnButton)
    // Two rulings may follow one another: another page of the same kind is the next one too.
    await this.screen.page.waitForFunction(
      ([stage, before]) =>
        document.querySelector(`main[data-stage="${stage}"]`) === null ||
        (stage === 'ruling' && document.querySelector('.show-bar h3')?.textContent !== before),
      [kind, title] as const,
    )
  }
}
