import type { ReactNode } from 'react'
import {
  BELTS,
  MACROS,
  MAX_QUARTERS,
  MAX_QUARTERS_WITHOUT_BID,
  REGIONS,
  beltCellOf,
  factionAt,
  pendingApplications,
  seatOf,
  type DealTerm,
  type Faction,
  type MacroId,
  type PromiseTerm,
} from '../../../../rules'
import { Icon } from '../../art'
import { useTable } from '../../table'
import { beltName, cardName, factionName, formatCash, macroName, regionName, useWords } from '../../words'
import { PickOne, type Pickable } from '../common/pick-one'
import { Stepper } from '../common/stepper'
import { cardsToGive, kindOf } from './deal-draft'
import { RegionPicks } from './region-picks'
import { iconOfTerm } from './term-icon'

interface TermEditorProps<T extends DealTerm = DealTerm> {
  readonly term: T
  readonly giver: Faction
  readonly onChange: (term: DealTerm) => void
}
type EditorOf<K extends DealTerm['kind']> = TermEditorProps<Extract<DealTerm, { readonly kind: K }>>

interface TermEditorWithNotes extends TermEditorProps {
  /** What one has to know of the term, under its fields. */
  readonly notes: ReactNode
}

/** The editor of one term of a deal. */
export function TermEditor({ term, giver, notes, onChange }: TermEditorWithNotes) {
  const { t } = useWords()
  return (
    <div className="term-editor">
      <Icon name={iconOfTerm(kindOf(term))} size={22} />
      <div>
        <strong>{t(`panels:deal.kind.${kindOf(term)}`)}</strong>
        <div className="term-fields">
          {term.kind === 'cash' && <CashTerm term={term} giver={giver} onChange={onChange} />}
          {term.kind === 'card' && <CardTerm term={term} giver={giver} onChange={onChange} />}
          {term.kind === 'lobby' && <LobbyTerm term={term} giver={giver} onChange={onChange} />}
          {term.kind === 'supply' && <SupplyTerm term={term} giver={giver} onChange={onChange} />}
          {term.kind === 'campaign' && <CampaignTerm term={term} giver={giver} onChange={onChange} />}
          {term.kind === 'traffic' && <TrafficTerm term={term} giver={giver} onChange={onChange} />}
          {term.kind === 'promise' && <PromiseEditor term={term} giver={giver} onChange={onChange} />}
        </div>
        {notes}
      </div>
    </div>
  )
}

function CashTerm({ term, giver, onChange }: EditorOf<'cash'>) {
  const { t, lang } = useWords()
  const { position } = useTable()
  return (
    <Stepper
      label={t('panels:deal.amount')}
      value={term.amount}
      from={1}
      to={position.cash[seatOf(giver)]}
      words={formatCash(term.amount, lang)}
      onChange={(amount) => onChange({ ...term, amount })}
    />
  )
}

function CardTerm({ term, giver, onChange }: EditorOf<'card'>) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const cards = cardsToGive(position, giver).map((card) => ({ id: card, name: cardName(card, lang) ?? card }))
  return (
    <PickOne label={t('panels:deal.card')} hiddenLabel value={term.card} choices={cards} onPick={(card) => onChange({ ...term, card })} />
  )
}

function LobbyTerm({ term, giver, onChange }: EditorOf<'lobby'>) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const desk: readonly Pickable[] = pendingApplications(position)
    .filter((application) => factionAt(application.seat) !== giver)
    .map((application) => ({ id: String(application.id), name: factionName(factionAt(application.seat), lang) }))
  const sides: readonly Pickable[] = (['for', 'against'] as const).map((side) => ({ id: side, name: t(`side.${side}`) }))
  return (
    <>
      <PickOne
        label={t('panels:deal.side')}
        hiddenLabel
        value={term.side}
        choices={sides}
        onPick={(side) => onChange({ ...term, side: side as typeof term.side })}
      />
      <PickOne
        label={t('panels:deal.application')}
        hiddenLabel
        value={String(term.application)}
        choices={desk}
        onPick={(id) => onChange({ ...term, application: Number(id) })}
      />
      <Stepper
        label={t('panels:deal.amount')}
        value={term.amount}
        from={1}
        to={position.config.numbers.lobby.max}
        words={formatCash(term.amount, lang)}
        onChange={(amount) => onChange({ ...term, amount })}
      />
    </>
  )
}

function SupplyTerm({ term, giver, onChange }: EditorOf<'supply'>) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const seat = seatOf(giver)
  const belts = BELTS.filter((belt) => position.supply[beltCellOf(belt.index, seat)] > 0).map((belt) => ({
    id: belt.id,
    name: t('panels:deal.beltLevel', {
      belt: beltName(belt.id, lang),
      region: regionName(REGIONS[belt.region].id, lang),
      level: position.supply[beltCellOf(belt.index, seat)],
    }),
  }))
  return (
    <>
      <PickOne label={t('panels:deal.belt')} hiddenLabel value={term.belt} choices={belts} onPick={(belt) => onChange({ ...term, belt })} />
      <Quarters value={term.quarters} onChange={(quarters) => onChange({ ...term, quarters })} />
    </>
  )
}

function CampaignTerm({ term, onChange }: EditorOf<'campaign'>) {
  const { t, lang } = useWords()
  const { cost, appeal, quarters } = useTable().position.config.numbers.campaign
  return (
    <>
      <MacroPick macro={term.macro} onPick={(macro) => onChange({ ...term, macro })} />
      <span className="soft small">{t('panels:deal.campaign', { cost: formatCash(cost, lang), appeal, count: quarters })}</span>
    </>
  )
}

function TrafficTerm({ term, onChange }: EditorOf<'traffic'>) {
  const { position } = useTable()
  return (
    <>
      <MacroPick macro={term.macro} onPick={(macro) => onChange({ ...term, macro })} />
      <Quarters
        value={term.quarters}
        most={position.config.numbers.push.quarters}
        onChange={(quarters) => onChange({ ...term, quarters })}
      />
    </>
  )
}

function MacroPick({ macro, onPick }: { readonly macro: MacroId; readonly onPick: (macro: MacroId) => void }) {
  const { t, lang } = useWords()
  const choices = MACROS.map((id) => ({ id, name: macroName(id, lang) }))
  return <PickOne label={t('panels:deal.macro')} hiddenLabel value={macro} choices={choices} onPick={(id) => onPick(id as MacroId)} />
}

function PromiseEditor({ term, onChange }: EditorOf<'promise'>) {
  const { promise } = term
  const put = (next: PromiseTerm): void => onChange({ ...term, promise: next })
  return (
    <>
      <Quarters
        value={promise.quarters}
        most={promise.kind === 'no-bid' ? MAX_QUARTERS_WITHOUT_BID : MAX_QUARTERS}
        onChange={(quarters) => put({ ...promise, quarters })}
      />
      {promise.kind === 'no-subsidy' && <RegionPicks regions={promise.regions} onChange={(regions) => put({ ...promise, regions })} />}
    </>
  )
}

function Quarters({
  value,
  most = MAX_QUARTERS,
  onChange,
}: {
  readonly value: number
  readonly most?: number
  readonly onChange: (quarters: number) => void
}) {
  const { t } = useWords()
  return (
    <Stepper
      label={t('panels:deal.quarters')}
      value={value}
      from={1}
      to={most}
      words={t('panels:deal.forQuarters', { count: value })}
      onChange={onChange}
    />
  )
}
