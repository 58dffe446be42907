import type { Locator } from '@playwright/test'
import type { Screen } from './hands'

type WatchButton = 'hold' | 'next' | 'turn' | 'quarter' | 'end' | 'stop'

/** What goes by by itself: stopped, let go on, or skipped. */
export class WatchPage {
  constructor(private readonly screen: Screen) {}

  button(what: WatchButton): Locator {
    return this.screen.page.locator(`[data-watch="${what}"]`)
  }

  press(what: WatchButton): Promise<void> {
    return this.screen.hands.press(this.button(what))
  }
}
