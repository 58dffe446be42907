import { useEffect, useRef } from 'react'
import type { Player } from './use-player'

/** Where arrows and the space bar already mean something else. */
const BUSY = 'input, textarea, [role="tablist"], [role="listbox"], [role="radiogroup"], [role="dialog"], .board'

/** The replay by keyboard: arrows step, page keys turn quarters, Home and End go to the ends, the space bar plays; Escape leaves. */
export function usePlayerKeys(player: Player, onLeave: () => void): void {
  const latest = useRef({ player, onLeave })
  useEffect(() => {
    latest.current = { player, onLeave }
  })
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('[role="dialog"]') !== null) return
      const act = actOf(event, latest.current.player, latest.current.onLeave)
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

const actOf = ({ key, target, shiftKey }: KeyboardEvent, player: Player, onLeave: () => void): (() => void) | null => {
  const at = target instanceof Element ? target : null
  if (key === 'Escape') return onLeave
  if (key === 'PageUp') return () => player.turnPage(-1)
  if (key === 'PageDown') return () => player.turnPage(1)
  if (at?.closest(BUSY) !== null && at !== null) return key === ' ' && at.matches('input[type="range"]') ? player.toggle : null
  if (key === 'ArrowLeft') return () => (shiftKey ? player.turnPage(-1) : player.step(-1))
  if (key === 'ArrowRight') return () => (shiftKey ? player.turnPage(1) : player.step(1))
  if (key === 'Home') return () => player.step(-Infinity)
  if (key === 'End') return () => player.step(Infinity)
  return key === ' ' && at?.closest('button') === null ? player.toggle : null
}
