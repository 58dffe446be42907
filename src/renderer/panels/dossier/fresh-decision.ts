import { useEffect, useMemo, useRef, useState } from 'react'
import type { EntryOf, LogEntry } from '../../../../rules'

type Decision = EntryOf['ruled' | 'counter-answered']

/** The rulings and answers in a log, oldest first. */
export const decisionsIn = (log: readonly LogEntry[]): readonly Decision[] =>
  log.filter((entry) => entry.kind === 'ruled' || entry.kind === 'counter-answered')

/** The newest ruling or answer that came while one was looking; null before any came, and after an undo. */
export function useFreshDecision(log: readonly LogEntry[]): Decision | null {
  const decisions = useMemo(() => decisionsIn(log), [log])
  const known = useRef(decisions.length)
  const [fresh, setFresh] = useState<Decision | null>(null)
  useEffect(() => {
    const count = decisions.length
    // Rulings are public, so the count is the same for every viewer: only a new one makes it grow.
    if (count > known.current) setFresh(decisions[count - 1] ?? null)
    if (count < known.current) setFresh(null)
    known.current = count
  }, [decisions])
  return fresh
}
