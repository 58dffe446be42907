import { Button } from 'react-aria-components'
import { account, FACTIONS, standingOf, type PlayerView } from '../../../../rules'
import { Emblem, Icon } from '../../art'
import { type Film, useSend, useTable } from '../../table'
import { gameName, factionName, formatPoints, quarterName, quarterOf, useWords } from '../../words'

/** The strip above the board of a replay: the way back, which game this is and what is shown of it, when we are, how the points stood. */
export function ReplayTop({ film }: { readonly film: Film }) {
  const { t, lang } = useWords()
  const send = useSend()
  const { position, viewer } = useTable()
  const { config, quarter } = position
  const shown = film.isOpen
    ? t('story:replay.open')
    : viewer === null
      ? t('story:replay.public')
      : t('story:replay.ownView', { seat: factionName(viewer, lang) })
  return (
    <header className="top-bar replay-top">
      <Button className="btn btn-small screen-back" onPress={() => send({ type: 'screen.back' })}>
        <Icon name="left" size={16} />
        {t('back')}
      </Button>
      <div className="top-when">
        <strong className="display num">{quarterName(config.startsAt, quarter, lang)}</strong>
        <span className="top-quarter">{quarterOf(quarter, config.length, lang)}</span>
      </div>
      <h1 className="replay-name">
        {gameName(film.name, film.scenario.name, lang)} <small>{shown}</small>
      </h1>
      <Points position={position} />
    </header>
  )
}

function Points({ position }: { readonly position: PlayerView }) {
  const { t, lang } = useWords()
  const standing = standingOf(position)
  const totals = FACTIONS.map((faction) => account(standing, faction).total)
  const most = Math.max(...totals)
  return (
    <ul className="top-points" aria-label={t('panels:top.points')}>
      {FACTIONS.map((faction, seat) => (
        <li key={faction} data-faction={faction} data-leads={totals[seat] === most}>
          <Emblem faction={faction} size={20} title={factionName(faction, lang)} />
          <span className="num display" aria-label={formatPoints(totals[seat] ?? 0, lang)}>
            {totals[seat]}
          </span>
        </li>
      ))}
    </ul>
  )
}
