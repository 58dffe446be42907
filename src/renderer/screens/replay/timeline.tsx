import { Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import type { Faction } from '../../../../rules'
import { Icon, type IconName } from '../../art'
import { type Film, type Mark, useTable } from '../../table'
import { factionName, quarterTick, useWords, type Language, type Translate } from '../../words'
import { turnsKnown } from '../end/use-turns'
import { pagesOf, type Player } from './use-player'

interface TimelineProps {
  readonly film: Film
  readonly player: Player
}

/** Marks closer than this, in percent of the ruler, would lie on each other. */
const APART = 2.1

/** The whole game on a printed ruler: a field for each quarter, as wide as it has moves, a flag at every ruling and a slip to slide. */
export function Timeline({ film, player }: TimelineProps) {
  const { t } = useWords()
  return (
    <div className="timeline">
      <Flags film={film} player={player} />
      <Slider
        className="timeline-slider"
        aria-label={t('story:replay.slider')}
        minValue={0}
        maxValue={Math.max(1, film.length)}
        step={1}
        value={player.at}
        onChange={(value) => player.go(Array.isArray(value) ? (value[0] ?? 0) : value)}
      >
        <SliderTrack className="timeline-track">
          <Fields film={film} />
          <SliderThumb className="timeline-thumb" autoFocus />
        </SliderTrack>
      </Slider>
    </div>
  )
}

function Fields({ film }: { readonly film: Film }) {
  const { position } = useTable()
  const { lang } = useWords()
  const { startsAt } = position.config
  const pages = pagesOf(film)
  // The opening choices, before the first quarter's news, belong to the first field.
  const starts = film.marks.flatMap((mark) => (mark.kind === 'quarter' ? [mark] : []))
  return (
    <>
      {starts.map(({ quarter, at }, index) => {
        const from = index === 0 ? 0 : at
        const to = pages.find((page) => page > at) ?? film.length
        return (
          <span
            key={quarter}
            className="timeline-field"
            aria-hidden="true"
            style={{ insetInlineStart: percent(from, film), inlineSize: percent(to - from, film) }}
          >
            <span className="num">{quarterTick(startsAt, quarter, to - from >= film.length / 14, lang)}</span>
          </span>
        )
      })}
    </>
  )
}

const percent = (moves: number, { length }: Film): string => `${(moves * 100) / Math.max(1, length)}%`

const ICONS: Readonly<Record<string, IconName>> = {
  approve: 'check',
  reject: 'cross',
  hold: 'clock',
  counter: 'deal',
  order: 'scrutiny',
  turn: 'star',
}

/** A mark that is flown, or a turning point the bots have found. */
type Flag = Mark | { readonly at: number; readonly kind: 'turn'; readonly seat: Faction }

const seatOfFlag = (flag: Flag): Faction => (flag.kind === 'ruling' ? flag.applicant : flag.kind === 'turn' ? flag.seat : 'tencent')

function Flags({ film, player }: TimelineProps) {
  const { t, lang } = useWords()
  const marks: readonly Flag[] = [
    ...film.marks.filter((mark) => mark.kind === 'ruling' || mark.kind === 'order'),
    ...turnsKnown(film).map(({ at, seat }): Flag => ({ at, kind: 'turn', seat })),
  ].sort((a, b) => a.at - b.at)
  const places = apart(marks.map(({ at }) => (at * 100) / Math.max(1, film.length)))
  return (
    <div className="timeline-flags">
      {marks.map((mark, index) => (
        <button
          key={`${mark.at} ${mark.kind}`}
          type="button"
          className="timeline-flag"
          data-faction={seatOfFlag(mark)}
          data-kind={mark.kind === 'ruling' ? mark.ruling : mark.kind}
          data-here={mark.at === player.at}
          title={nameOf(mark, t, lang)}
          aria-label={nameOf(mark, t, lang)}
          style={{ insetInlineStart: `${places[index] ?? 0}%` }}
          onClick={() => player.go(mark.at)}
        >
          <Icon name={ICONS[mark.kind === 'ruling' ? mark.ruling : mark.kind] ?? 'info'} size={13} />
        </button>
      ))}
    </div>
  )
}

const nameOf = (flag: Flag, t: Translate, lang: Language): string => {
  if (flag.kind === 'ruling') return t(`story:replay.ruling.${flag.ruling}`, { applicant: factionName(flag.applicant, lang) })
  return flag.kind === 'turn' ? t('story:replay.turn') : t('story:replay.order')
}

/** Moves places apart that lie too close, keeping their order and the right edge. */
export const apart = (places: readonly number[]): readonly number[] => {
  const moved = [...places]
  for (let index = 1; index < moved.length; index++) moved[index] = Math.max(moved[index] ?? 0, (moved[index - 1] ?? 0) + APART)
  for (let index = moved.length - 1, edge = 100; index >= 0; index--, edge -= APART) moved[index] = Math.min(moved[index] ?? 0, edge)
  return moved
}
