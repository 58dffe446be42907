import type { ClassGroup } from '../../../class'
import { realEvents } from '../../../story'
import { calendarQuarter, factionName, formatList, quarterName, say, type Language, type Translate } from '../../words'
import { tableLabel } from '../class-words'
import { piecesByWeight, type SlidePart } from './slide'
import { SlideTable } from './slide-table'

/** What a slide has room for, in facts. */
const MOST = 5

/** What really happened, quarter by quarter, beside the doors that opened in these games. */
export const historySlides: SlidePart = (group, t, lang) => {
  const { scenario, start } = group
  const quarters = Array.from({ length: scenario.length }, (_, at) => at + 1)
  const rows = quarters
    .map((quarter) => ({
      quarter,
      real: realEvents(calendarQuarter(start.startsAt, quarter)).map(({ words }) => say(words, lang)),
      here: doorsIn(group, quarter, t, lang),
    }))
    .filter(({ real, here }) => real.length > 0 || here.length > 0)
  return piecesByWeight(rows, ({ real, here }) => Math.max(real.length, here.length), MOST).map((some, piece) => ({
    id: `history-${piece}`,
    title: t('debrief:history.title'),
    note: t('debrief:history.note'),
    body: (
      <SlideTable
        kind="history"
        head={[t('story:charts.quarter'), t('debrief:history.real'), t('debrief:history.here')]}
        rows={some.map(({ quarter, real, here }) => ({
          key: String(quarter),
          name: quarterName(start.startsAt, quarter, lang),
          cells: [real, here].map((facts) => facts.map((fact) => <p key={fact}>{fact}</p>)),
        }))}
      />
    ),
  }))
}

/** The doors that opened in a quarter, each with its tables. */
const doorsIn = ({ tables }: ClassGroup, quarter: number, t: Translate, lang: Language): readonly string[] => {
  const opened = tables.flatMap(({ file, applications }) =>
    applications.filter(({ order, settledIn }) => order !== null && settledIn === quarter).map(({ applicant }) => ({ file, applicant })),
  )
  return [...new Set(opened.map(({ applicant }) => applicant))].map((applicant) =>
    t('debrief:history.door', {
      seat: factionName(applicant, lang),
      tables: formatList([...new Set(opened.filter((one) => one.applicant === applicant).map(({ file }) => tableLabel(file)))], lang),
    }),
  )
}
