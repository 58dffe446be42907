import { FACTIONS } from '../../../../rules'
import type { RankedTable } from '../../../class'
import { storiesOf } from '../../../story'
import { SmallRiver } from '../../charts'
import { factionName, formatPercent, formatSeries, useWords } from '../../words'
import { ClassSection } from './class-section'
import type { SectionProps } from './section-props'
import { momentOf, tableLabel, tenth } from '../../debrief'

/** The river of every table, small, side by side; the place that is pressed says from which quarter on it is replayed. */
export function RiversSection({ group: { tables }, onReplay }: SectionProps) {
  const { t } = useWords()
  return (
    <ClassSection title={t('class:rivers.title')} note={t('class:rivers.note')}>
      <ul className="class-rivers">
        {tables.map((table, place) => (
          <li key={table.file}>
            <TableRiver table={table} onOpen={(cut) => onReplay(place, momentOf(table, cut + 1))} />
          </li>
        ))}
      </ul>
    </ClassSection>
  )
}

function TableRiver({ table, onOpen }: { readonly table: RankedTable; readonly onOpen: (cut: number) => void }) {
  const { t, lang } = useWords()
  const stories = storiesOf(table.quarters, table.shoppers)
  const last = stories.at(-1)
  const shares = FACTIONS.map((faction, seat) => `${factionName(faction, lang)} ${formatPercent(tenth(last?.percent[seat] ?? 0), lang)}`)
  return (
    <SmallRiver
      cuts={stories.map(({ quarter, percent, leftHand, floating }) => ({ name: String(quarter), percent, leftHand, floating }))}
      caption={tableLabel(table.file)}
      label={t('class:rivers.open', { table: tableLabel(table.file), shares: formatSeries(shares, lang) })}
      onPress={onOpen}
    />
  )
}
