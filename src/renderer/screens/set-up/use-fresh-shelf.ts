import { useEffect } from 'react'
import { useSend } from '../../table'

/** Reads the scenario files anew whenever the window is looked at again: somebody may have mended one elsewhere. */
export function useFreshShelf(): void {
  const send = useSend()
  useEffect(() => {
    const look = (): void => send({ type: 'scenarios.refresh' })
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [send])
}
