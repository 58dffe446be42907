import { useMemo, useState } from 'react'
import { ALL_REGIONS, MACROS, MACRO_OF, regionIndex, type Ledger, type RegionId } from '../../../../rules'
import { itemAt } from '../../../shared/item-at'
import { useForecast, useTable } from '../../table'
import { macroName, quarterName, regionName, useWords } from '../../words'
import { PickOne } from '../common/pick-one'
import { LedgerTable } from './ledger-table'
import type { LedgerScope } from './ledger-view'

type ScopeKind = LedgerScope['kind']

/** "Why 3.4 m?": the exact causes behind every platform's buyers, of any quarter, for a region, a macro-region or the whole board. */
export function WhyPage({ region }: { readonly region: RegionId | null }) {
  const { t, lang } = useWords()
  const { log, position } = useTable()
  const forecast = useForecast()
  const [quarter, setQuarter] = useState<string | null>(null)
  const [kind, setKind] = useState<ScopeKind>('region')
  const ledgers = useMemo(
    () =>
      ledgersOf(
        log.flatMap((entry) => (entry.kind === 'market' ? [entry.ledger] : [])),
        forecast?.ledger ?? null,
      ),
    [log, forecast],
  )
  const shown = ledgers.find((item) => item.id === quarter) ?? ledgers[0]
  if (shown === undefined) return <p className="soft">{t('panels:why.none')}</p>
  const scope = scopeOf(region === null && kind !== 'all' ? 'all' : kind, region)
  const names = ledgers.map(({ id, ledger }) => ({
    id,
    name: t(id === 'forecast' ? 'panels:why.forecast' : 'panels:why.quarter', {
      quarter: quarterName(position.config.startsAt, ledger.quarter, lang),
    }),
  }))
  const scopes = (region === null ? (['all'] as const) : (['region', 'macro', 'all'] as const)).map((id) => ({ id, name: scopeName(id) }))
  function scopeName(id: ScopeKind): string {
    if (id === 'all' || region === null) return t('panels:why.all')
    return id === 'region' ? regionName(region, lang) : macroName(MACROS[MACRO_OF[itemAt(ALL_REGIONS, regionIndex(region))]], lang)
  }
  return (
    <div className="why-page">
      <div className="why-picks">
        <PickOne label={t('panels:why.when')} value={shown.id} choices={names} onPick={setQuarter} />
        <PickOne label={t('panels:why.where')} value={scope.kind} choices={scopes} onPick={(id) => setKind(id as ScopeKind)} />
      </div>
      <LedgerTable ledger={shown.ledger} scope={scope} />
    </div>
  )
}

interface NamedLedger {
  readonly id: string
  readonly ledger: Ledger
}

/** The ledgers one may ask, newest first: the forecast of this quarter, then every market past. */
function ledgersOf(past: readonly Ledger[], forecast: Ledger | null): readonly NamedLedger[] {
  const known = past.map((ledger) => ({ id: String(ledger.quarter), ledger })).reverse()
  return forecast === null ? known : [...known.slice(0, 1), { id: 'forecast', ledger: forecast }, ...known.slice(1)]
}

function scopeOf(kind: ScopeKind, region: RegionId | null): LedgerScope {
  if (kind === 'all' || region === null) return { kind: 'all' }
  const index = itemAt(ALL_REGIONS, regionIndex(region))
  return kind === 'region' ? { kind, region: index } : { kind, macro: MACRO_OF[index] }
}
