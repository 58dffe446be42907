import { useEffect, useRef, type RefObject } from 'react'
import { isInFront, tableKey } from './key-rules'

/** What keys do: by the key as `tableKey` names it. False where the key is left to others. */
type OnKey = (key: string) => boolean

/** Hears the keys of the table while nothing lies over a control (or over the table, without one); the newest handler counts. */
export function useTableKeys(control: RefObject<Element | null> | null, onKey: OnKey): void {
  const latest = useRef(onKey)
  useEffect(() => {
    latest.current = onKey
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const key = tableKey(event)
      if (key === null || (control !== null && control.current === null) || !isInFront(control?.current ?? null)) return
      if (latest.current(key)) event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [control])
}

/** Presses a control by a key of its own; a control without a key is pressed by none. */
export function useHotkey(control: RefObject<Element | null> | null, hotkey: string | null, press: () => void): void {
  useTableKeys(control, (key) => {
    if (key !== hotkey) return false
    press()
    return true
  })
}
