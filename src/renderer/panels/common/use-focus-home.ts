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

/** When what calls this appears and nothing has the focus, the focus goes to the first of these that is there. */
export function useFocusWhenLost(...selectors: readonly string[]): void {
  const key = selectors.join('\n')
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (isLost()) focusFirst(key.split('\n'))
    })
    return () => cancelAnimationFrame(frame)
  }, [key])
}
