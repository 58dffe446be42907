import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** Whether what stands in a box is taller than the box: it can be scrolled then, and has to be reached by keys. */
export function useScrolls<Box extends HTMLElement>(): readonly [RefObject<Box | null>, boolean] {
  const ref = useRef<Box>(null)
  const [scrolls, setScrolls] = useState(false)
  const measure = useCallback(() => {
    const box = ref.current
    setScrolls(box !== null && box.scrollHeight > box.clientHeight + 1)
  }, [])
  // What stands in it may be another thing after any drawing.
  useLayoutEffect(measure)
  useLayoutEffect(() => {
    const box = ref.current
    if (box === null) return undefined
    const watch = new ResizeObserver(measure)
    watch.observe(box)
    return () => watch.disconnect()
  }, [measure])
  return [ref, scrolls]
}
