import { FACTIONS } from '../../../../rules'
import type { RankedTable } from '../../../class'
import { storiesOf } from '../../../story'
import { Emblem } from '../../art'
import { SmallRiverPicture } from '../../charts'
import { factionName, formatPercent, useWords } from '../../words'
import { tableLabel, tenth } from '../class-words'
import { piecesOf, type SlidePart } from './slide'

const MOST = 6

/** The river of shares of every table, small, side by side. */
export const shareSlides: SlidePart = ({ tables }, t) =>
  piecesOf(tables, MOST).map((some, piece) => ({
    id: `shares-${piece}`,
    title: t('debrief:shares.title'),
    note: t('debrief:shares.note'),
    body: (
      <ul className="slide-rivers" data-count={some.length}>
        {some.map((table) => (
          <TableRiver key={table.file} table={table} />
        ))}
      </ul>
    ),
  }))

function TableRiver({ table }: { readonly table: RankedTable }) {
  const { lang } = useWords()
  const stories = storiesOf(table.quarters, table.shoppers)
  const last = stories.at(-1)
  return (
    <li>
      <strong>{tableLabel(table.file)}</strong>
      <SmallRiverPicture
        cuts={stories.map(({ quarter, percent, leftHand, floating }) => ({ name: String(quarter), percent, leftHand, floating }))}
      />
      <p className="slide-shares num">
        {FACTIONS.map((faction, seat) => (
          <span key={faction}>
            <Emblem faction={faction} size={20} title={factionName(faction, lang)} /> {formatPercent(tenth(last?.percent[seat] ?? 0), lang)}
          </span>
        ))}
      </p>
    </li>
  )
}
