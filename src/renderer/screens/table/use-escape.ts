import { useEffect, useRef } from 'react'

/** Lies over the screen and takes Escape first; a list that is a part of the screen, as a slip's targets are, does not. */
const FIRST = '[role="dialog"], [role="alertdialog"], .popover'

/** Does something at Escape; an open sheet, list or field takes the key first. The newest handler counts. */
export function useEscape(handler: () => void): void {
  const latest = useRef(handler)
  useEffect(() => {
    latest.current = handler
  })
  useEffect(() => {
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (document.querySelector(FIRST) === null) latest.current()
    }
    window.addEventListener('keydown', escape)
    return () => window.removeEventListener('keydown', escape)
  }, [])
}
