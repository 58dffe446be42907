import { FACTIONS, type Faction, type Ledger } from '../../../../rules'
import { momentsIn, type LedPlace } from '../../table'

/** What a market won a seat and what it cost it, of the places one leads. */
export interface LeadChange {
  readonly faction: Faction
  readonly won: readonly LedPlace[]
  readonly lost: readonly LedPlace[]
}

/** The flags that fell and rose in a market: the viewer's first, the others in seat order; whoever won and lost none is not in it. */
export function leadChanges(ledger: Ledger, viewer: Faction | null): readonly LeadChange[] {
  const leads = momentsIn([{ quarter: ledger.quarter, kind: 'market', ledger }]).filter((moment) => moment.kind === 'lead')
  return [...FACTIONS]
    .sort((a, b) => Number(b === viewer) - Number(a === viewer))
    .map((faction) => ({
      faction,
      won: leads.filter(({ to }) => to === faction).map(({ place }) => place),
      lost: leads.filter(({ from }) => from === faction).map(({ place }) => place),
    }))
    .filter(({ won, lost }) => won.length + lost.length > 0)
}
