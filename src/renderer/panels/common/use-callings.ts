import { useMemo } from 'react'
import type { Faction } from '../../../../rules'
import { useTable } from '../../table'
import { seatAlone, seatCalled, tellingTo, useWords, type Translate } from '../../words'

/** How everybody at the table is called to whoever reads, in what is told to all: scenes, letters, heads. */
export interface Callings {
  /** In a sentence that knows its reader: people by name, bots and the reader by their seat. */
  readonly called: (faction: Faction) => string
  /** Where it stands alone: 'You (Ali)'. */
  readonly alone: (faction: Faction) => string
  /** The words of the log as they are told to the reader. */
  readonly tell: Translate
}

/** How everybody at the table is called to whoever reads. People who share a screen are all of them named. */
export function useCallings(): Callings {
  const { t, lang } = useWords()
  const { seats, viewer } = useTable()
  return useMemo(() => {
    const company = { seats, you: viewer }
    return {
      called: (faction) => seatCalled(faction, company, t, lang),
      alone: (faction) => seatAlone(faction, company, t, lang),
      tell: tellingTo(company, t, lang),
    }
  }, [seats, viewer, t, lang])
}
