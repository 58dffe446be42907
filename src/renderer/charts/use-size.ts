import { useLayoutEffect, useState, type RefObject } from 'react'

/**
 * Pixels of one rem and the width of an element, kept up to date: charts are drawn in real pixels, so that their words are never scaled.
 */
export function useSize(frame: RefObject<HTMLElement | null>): { readonly width: number; readonly rem: number } {
  const [size, setSize] = useState({ width: 0, rem: 16 })
  useLayoutEffect(() => {
    const host = frame.current
    if (host === null) return
    const measure = (): void =>
      setSize({ width: host.clientWidth, rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16 })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(host)
    return () => observer.disconnect()
  }, [frame])
  return size
}
