import { useEffect } from 'react'

/** Whether the focus has fallen off the table because what held it is gone. */
const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body

const focusFirst = (selectors: readonly string[]): void => {
  for (const selector of selectors) {
    const target = document.querySelector<HTMLElement>(selector)
    if (target === null) continue
    target.focus()
    return
  }
}

/** When what calls this goes away and takes the focus with it, the focus goes to the first of these that is there. */
export function useFocusHome(...selectors: readonly string[]): void {
  const key = selectors.join('\n')
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (isLost()) focusFirst(key.split('\n'))
      })
    },
    [key],
  )
}

/** A sheet that closes takes this long, ms, to leave and to give the focus back, if what had it is still there. */
const SHEET_MS = 450

/** When what calls this appears, or `moment` is another, and nothing has the focus, the focus goes to what the selector finds. */
export function useFocusWhenLost(selector: string, moment: number): void {
  useEffect(() => {
    const find = (): void => {
      if (isLost()) focusFirst([selector])
    }
    const frame = requestAnimationFrame(find)
    const later = setTimeout(find, SHEET_MS)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(later)
    }
  }, [selector, moment])
}
