import { useSend, useTable } from '../../table'
import { gameFileName, say, useWords } from '../../words'

/** Keeps a copy of the game wherever a person likes; a button stays enabled meanwhile, and asks only once. */
export function useKeepCopy(): () => void {
  const { t, lang } = useWords()
  const send = useSend()
  const { scenario, seats, copy } = useTable()
  return () => {
    if (copy.state === 'keeping') return
    send({ type: 'copy.keep', name: gameFileName({ scenario: say(scenario.name, lang), seats, playedAt: new Date().toISOString() }, t) })
  }
}
