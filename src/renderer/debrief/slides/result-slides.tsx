import { FACTIONS, seatOf, type Faction } from '../../../../rules'
import type { RankedTable } from '../../../class'
import { Emblem } from '../../art'
import { factionName, useWords } from '../../words'
import { measureText, sitterAt, tableLabel } from '../class-words'
import { piecesOf, type SlidePart } from './slide'
import { SlideTable } from './slide-table'

const MOST = 6

/** Each role across tables: points, and the rank of a team within its role. */
export const resultSlides: SlidePart = ({ tables }, t, lang) => {
  const of = tables.filter(({ over }) => over).length
  const heads = FACTIONS.map((faction) => (
    <span key={faction}>
      <Emblem faction={faction} size={24} /> {factionName(faction, lang)}
    </span>
  ))
  return piecesOf(tables, MOST).map((some, piece) => ({
    id: `results-${piece}`,
    title: t('class:roles.title'),
    note: of > 1 ? t('debrief:results.note') : t('debrief:results.one'),
    body: (
      <SlideTable
        kind="roles"
        head={[t('class:table'), ...heads]}
        rows={some.map((table) => ({
          key: table.file,
          name: <TableName table={table} />,
          cells: FACTIONS.map((faction) => <Result key={faction} table={table} faction={faction} of={of} />),
        }))}
      />
    ),
  }))
}

function TableName({ table: { file, over, closed, scenario } }: { readonly table: RankedTable }) {
  const { t } = useWords()
  return (
    <>
      {tableLabel(file)}
      {!over && <small>{t('class:roles.unfinished', { closed, length: scenario.length })}</small>}
    </>
  )
}

interface ResultProps {
  readonly table: RankedTable
  readonly faction: Faction
  /** How many tables are ranked. */
  readonly of: number
}

function Result({ table, faction, of }: ResultProps) {
  const { t, lang } = useWords()
  const rank = table.rankInRole[seatOf(faction)]
  return (
    <span data-best={rank === 1 && of > 1}>
      <strong>{measureText('points', table.measures.points[seatOf(faction)], lang)}</strong>
      {rank !== null && of > 1 && ` ${t('class:roles.rank', { rank, of })}`}
      <small>
        {measureText('share', table.measures.share[seatOf(faction)], lang)} · {sitterAt(table, faction, t)}
      </small>
    </span>
  )
}
