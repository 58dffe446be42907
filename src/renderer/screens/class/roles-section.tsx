import { useState } from 'react'
import { Button } from 'react-aria-components'
import { FACTIONS, seatOf, type Faction } from '../../../../rules'
import { MEASURES, PAR_GAMES, type Measure, type Par, type RankedTable } from '../../../class'
import type { ParPlaying } from '../../class'
import { useWords } from '../../words'
import { ClassSection } from './class-section'
import { RoleHead } from './role-head'
import type { SectionProps } from './section-props'
import { measureText, sitterAt, tableLabel } from '../../debrief'

interface RolesSectionProps extends SectionProps {
  readonly playing: ParPlaying | null
  readonly onPlayPar: () => void
}

/** Every table with its four teams by one measure, each ranked within its role, beside what bots make of the same start. */
export function RolesSection({ group, onReplay, playing, onPlayPar }: RolesSectionProps) {
  const { t } = useWords()
  const [measure, setMeasure] = useState<Measure>('points')
  const par = playing?.par ?? null
  return (
    <ClassSection title={t('class:roles.title')} note={t('class:roles.note')} wide>
      <MeasureChoice measure={measure} onChoose={setMeasure} />
      <table className="class-table num">
        <RoleHead first={t('class:table')} />
        <tbody>
          {group.tables.map((table, place) => (
            <TableRow
              key={table.file}
              table={table}
              measure={measure}
              par={par}
              of={rankedIn(group.tables)}
              onOpen={() => onReplay(place, 0)}
            />
          ))}
        </tbody>
        <tfoot>{par !== null && <ParRow par={par} measure={measure} />}</tfoot>
      </table>
      <ParLine playing={playing} onPlayPar={onPlayPar} />
    </ClassSection>
  )
}

const rankedIn = (tables: readonly RankedTable[]): number => tables.filter(({ over }) => over).length

function MeasureChoice({ measure, onChoose }: { readonly measure: Measure; readonly onChoose: (measure: Measure) => void }) {
  const { t } = useWords()
  return (
    <div className="class-measures" role="group" aria-label={t('class:roles.measure')}>
      {MEASURES.map((other) => (
        <Button key={other} className="btn btn-small" aria-pressed={other === measure} onPress={() => onChoose(other)}>
          {t(`class:roles.${other}`)}
        </Button>
      ))}
      <span className="soft small">{t(`class:roles.${measure}About`)}</span>
    </div>
  )
}

interface TableRowProps {
  readonly table: RankedTable
  readonly measure: Measure
  readonly par: Par | null
  readonly of: number
  readonly onOpen: () => void
}

function TableRow({ table, measure, par, of, onOpen }: TableRowProps) {
  const { t } = useWords()
  const { file, over, closed, scenario } = table
  return (
    <tr>
      <th scope="row">
        <Button className="class-link" onPress={onOpen}>
          {tableLabel(file)}
        </Button>
        {!over && <span className="soft small">{t('class:roles.unfinished', { closed, length: scenario.length })}</span>}
      </th>
      {FACTIONS.map((seat) => (
        <RoleCell key={seat} table={table} seat={seat} measure={measure} par={par} of={of} />
      ))}
    </tr>
  )
}

function RoleCell({ table, seat, measure, par, of }: Omit<TableRowProps, 'onOpen'> & { readonly seat: Faction }) {
  const { t, lang } = useWords()
  const value = table.measures[measure][seatOf(seat)]
  const rank = table.rankInRole[seatOf(seat)]
  const side = par === null || !table.over ? null : sideOf(value, par.roles[seat][measure])
  return (
    <td data-par={side ?? undefined}>
      <strong>{measureText(measure, value, lang)}</strong>
      {measure === 'points' && rank !== null && <span className="class-rank"> {t('class:roles.rank', { rank, of })}</span>}
      <span className="class-who soft small">
        {sitterAt(table, seat, t)}
        {side !== null && ` · ${t(`class:roles.${side}`)}`}
      </span>
    </td>
  )
}

const sideOf = (value: number, { low, high }: Par['roles'][Faction][Measure]): 'above' | 'within' | 'below' =>
  value > high ? 'above' : value < low ? 'below' : 'within'

function ParRow({ par, measure }: { readonly par: Par; readonly measure: Measure }) {
  const { t, lang } = useWords()
  return (
    <tr>
      <th scope="row">{t('class:roles.par')}</th>
      {FACTIONS.map((seat) => {
        const { low, middle, high } = par.roles[seat][measure]
        return (
          <td key={seat}>
            <strong>{measureText(measure, middle, lang)}</strong>{' '}
            <span className="soft small">
              {measureText(measure, low, lang)} – {measureText(measure, high, lang)}
            </span>
          </td>
        )
      })}
    </tr>
  )
}

/** How far the bots are, what their games say, or the way to let them play. */
function ParLine({ playing, onPlayPar }: Pick<RolesSectionProps, 'playing' | 'onPlayPar'>) {
  const { t } = useWords()
  if (playing?.par != null) return <p className="soft small">{t('class:roles.parAbout', { count: playing.all })}</p>
  if (playing !== null && !playing.failed)
    return (
      <p className="class-par" role="status">
        <progress max={playing.all} value={playing.done} aria-label={t('class:roles.par')} />{' '}
        {t('class:roles.playing', { done: playing.done, all: playing.all })}
      </p>
    )
  return (
    <p className="class-par">
      <Button className="btn btn-small" onPress={onPlayPar}>
        {t('class:roles.playPar', { count: PAR_GAMES })}
      </Button>
      {playing?.failed === true && <span className="why-not">{t('class:roles.parFailed')}</span>}
    </p>
  )
}
