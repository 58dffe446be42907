import type { Page } from '@playwright/test'

/** What may stand on the cards of a hand: their names, and why they cannot be played. */
export interface HandWords {
  readonly names: readonly string[]
  readonly reasons: readonly string[]
}

/**
 * The names and reasons that are cut where so many cards lie in the hand: each with each, on copies of the hand that is on the page. A game
 * shows few of them at a time.
 */
export const cutInHand = (page: Page, { names, reasons }: HandWords, cards: number): Promise<readonly string[]> =>
  page.evaluate(
    ({ names, reasons, cards }) => {
      const hand = document.querySelector<HTMLElement>('.hand-panel')
      const list = hand?.querySelector('.hand-cards')
      const slot = list?.querySelector('.hand-slot')
      if (!hand || !list || !slot) throw new Error('No hand is on the page.')
      const why = document.createElement('span')
      why.className = 'hand-why'
      why.innerHTML = '<svg width="14" height="14"></svg>'
      why.append(' ', document.createElement('span'))
      const copy = hand.cloneNode(true) as HTMLElement
      const copies = copy.querySelector('.hand-cards')
      const slots = Array.from({ length: cards }, () => slot.cloneNode(true) as HTMLElement)
      copies?.replaceChildren(...slots)
      const [first] = slots
      const card = first?.querySelector('.hand-card')
      const title = first?.querySelector('.hand-name')
      card?.querySelector('.hand-why')?.remove()
      card?.append(why)
      hand.after(copy)
      hand.style.display = 'none'
      const cut: string[] = []
      for (const name of names)
        for (const reason of reasons) {
          if (!card || !title) break
          title.textContent = name
          why.lastChild!.textContent = reason
          const below = why.getBoundingClientRect().bottom > card.getBoundingClientRect().bottom
          if (below || title.scrollWidth > title.clientWidth || why.scrollWidth > why.clientWidth) cut.push(`"${name}" with "${reason}"`)
        }
      copy.remove()
      hand.style.display = ''
      return cut
    },
    { names, reasons, cards },
  )
