import type { Page } from '@playwright/test'
import type { Faction } from '../../rules'

/** What was seen of a packet of money. */
export interface SeenPacket {
  readonly text: string
  /** How far to the right it came, px from the window's edge. */
  readonly across: number
}

/**
 * Looks from now on, in every frame, for a packet of money that flies from a purse: asked about afterwards, as a slow computer may have
 * drawn all of the flight before a test looks for the first time.
 */
export const watchForPacket = async (page: Page, faction: Faction): Promise<() => Promise<SeenPacket>> => {
  const watched = await page.evaluateHandle((selector) => {
    const seen = { text: '', across: 0 }
    const look = (): void => {
      const packet = document.querySelector(selector)
      if (packet !== null) {
        seen.text = packet.textContent
        seen.across = Math.max(seen.across, packet.getBoundingClientRect().x)
      }
      requestAnimationFrame(look)
    }
    look()
    return seen
  }, packetOf(faction))
  return () => watched.jsonValue()
}

/** Where a packet of somebody's money flies. */
export const packetOf = (faction: Faction): string => `.money-flight[data-as="packet"][data-faction="${faction}"]`
