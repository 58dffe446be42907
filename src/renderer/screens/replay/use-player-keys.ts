import { useEffect, useRef } from 'react'
import { textFieldAt } from '../../panels/common/text-fields'
import type { Player } from './use-player'

/** Where arrows and the space bar already mean something else. */
const BUSY = 'input, [role="tablist"], [role="listbox"], [role="radiogroup"], [role="dialog"], .board'

/** What keys do besides moving through the game. */
interface OtherKeys {
  readonly leave: () => void
  readonly hands: () => void
}

/** The key that lays the hands open or puts them away, as it is on the keyboard. */
export const HANDS_KEY = 'h'

/**
 * The replay by keyboard: arrows step, page keys turn quarters, Home and End go to the ends, the space bar plays, H shows the hands; Escape
 * leaves.
 */
export function usePlayerKeys(player: Player, keys: OtherKeys): void {
  const latest = useRef({ player, keys })
  useEffect(() => {
    latest.current = { player, keys }
  })
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('[role="dialog"]') !== null)
        return
      const act = actOf(event, latest.current.player, latest.current.keys)
      if (act === null) return
      event.preventDefault()
      event.stopPropagation()
      act()
    }
    // Before the slider, which would take the page keys for a tenth of the game.
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [])
}

type Act = () => void

const actOf = (event: KeyboardEvent, player: Player, keys: OtherKeys): Act | null => {
  const { key, target } = event
  if (textFieldAt(target) !== null) return null
  const at = target instanceof Element ? target : null
  const anywhere = actAnywhere(key, at, player, keys)
  if (anywhere !== null) return anywhere
  if (at !== null && at.closest(BUSY) !== null) return key === ' ' && at.matches('input[type="range"]') ? player.toggle : null
  if (key === ' ') return at?.closest('button') === null ? player.toggle : null
  return moveOf(event, player)
}

/** Keys that mean the same wherever one is. */
const actAnywhere = (key: string, at: Element | null, player: Player, { leave, hands }: OtherKeys): Act | null => {
  if (key === 'Escape') return leave
  if (key.toLowerCase() === HANDS_KEY && at?.closest('[role="listbox"], [type="radio"], [type="checkbox"]') == null) return hands
  if (key === 'PageUp') return () => player.turnPage(-1)
  return key === 'PageDown' ? () => player.turnPage(1) : null
}

const moveOf = ({ key, shiftKey }: KeyboardEvent, player: Player): Act | null => {
  switch (key) {
    case 'ArrowLeft':
      return () => (shiftKey ? player.turnPage(-1) : player.step(-1))
    case 'ArrowRight':
      return () => (shiftKey ? player.turnPage(1) : player.step(1))
    case 'Home':
      return () => player.step(-Infinity)
    case 'End':
      return () => player.step(Infinity)
    default:
      return null
  }
}
