import { useEffect, useState } from 'react'
import { timingOf } from '../../table'
import { useSettings } from './use-table'

/** How many of so many things have been counted over by now, one after the other; all of them at once where nothing moves. */
export function useCountOver(things: number): number {
  const { animationSpeed } = useSettings()
  const wait = document.documentElement.dataset['motion'] === 'reduced' ? 0 : timingOf(animationSpeed).step
  const [counted, setCounted] = useState(0)
  const isDone = wait === 0 || counted >= things
  useEffect(() => {
    if (isDone) return
    const timer = setInterval(() => setCounted((before) => before + 1), wait)
    return () => clearInterval(timer)
  }, [wait, isDone])
  return wait === 0 ? things : Math.min(counted, things)
}
