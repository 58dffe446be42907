import { FACTIONS } from '../../../rules'
import { Emblem } from '../art'
import { factionName, useWords } from '../words'

/** The cover, until a game is on. */
export function Waiting() {
  const { t, lang } = useWords()
  return (
    <main className="screen cloth projector projector-waiting">
      <h1>{t('gameName')}</h1>
      <p className="story projector-tagline">{t('screens:title.tagline')}</p>
      <ul className="projector-four">
        {FACTIONS.map((faction) => (
          <li key={faction} data-faction={faction}>
            <Emblem faction={faction} size={64} />
            <span className="display">{factionName(faction, lang)}</span>
          </li>
        ))}
      </ul>
      <p className="projector-wait" role="status">
        <strong className="display">{t('projector:waiting')}</strong>
        <span>{t('projector:waitingText')}</span>
      </p>
    </main>
  )
}
