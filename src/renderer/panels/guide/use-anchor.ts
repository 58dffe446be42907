import { useEffect, useState } from 'react'

/** Where something lies on the screen, CSS pixels. */
export interface Anchor {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** How often what is pointed at is looked up again: it may appear, move or go at any time. */
const LOOK_MS = 200

/** Follows the first of these that is on the screen; null while none is. */
export function useAnchor(selector: string): Anchor | null {
  const [anchor, setAnchor] = useState<Anchor | null>(null)
  useEffect(() => {
    const look = (): void => {
      const found = selector.split(', ').flatMap((one) => [...document.querySelectorAll(one)])[0]
      const box = found?.getBoundingClientRect()
      const next =
        found === undefined || box === undefined || box.width === 0
          ? null
          : { left: box.left, top: box.top, width: box.width, height: box.height }
      setAnchor((known) => (JSON.stringify(known) === JSON.stringify(next) ? known : next))
    }
    look()
    const timer = setInterval(look, LOOK_MS)
    window.addEventListener('resize', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('resize', look)
    }
  }, [selector])
  return anchor
}
