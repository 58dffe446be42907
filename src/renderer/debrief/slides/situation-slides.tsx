import { FACTIONS, seatOf } from '../../../../rules'
import { Emblem } from '../../art'
import { factionName, formatCash, formatPercent, quarterName, say, type Language, type Translate } from '../../words'
import { tenth } from '../class-words'
import type { SlidePart } from './slide'

/** Which game it was, when it plays, and how many played it. */
export const titleSlide: SlidePart = ({ scenario, start, seed, checkWord, tables }, t, lang) => [
  {
    id: 'title',
    title: say(scenario.name, lang),
    body: (
      <div className="slide-title">
        <p className="slide-large">{t('debrief:title')}</p>
        <p>
          {quarterName(start.startsAt, 1, lang)} – {quarterName(start.startsAt, scenario.length, lang)} ·{' '}
          {t('class:tables', { count: tables.length })}
        </p>
        <p>
          {t('checkWord.label')} <strong>{say(checkWord, lang)}</strong> · {t('checkWord.seed', { seed: String(seed) })}
        </p>
        <p className="slide-emblems">
          {FACTIONS.map((faction) => (
            <Emblem key={faction} faction={faction} size={72} />
          ))}
        </p>
      </div>
    ),
  },
]

/** What everybody read before the first decision, and where the platforms began. */
export const situationSlides: SlidePart = (group, t, lang) => {
  const { start } = group
  const text = start.prologue === undefined ? say(start.summary, lang) : say(start.prologue.text, lang)
  return [
    {
      id: 'situation',
      title: t('debrief:situation.title'),
      body: (
        <div className="slide-columns" data-columns="text">
          <div className="slide-prose">
            {text.split(/\n\s*\n/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          <Beginnings group={group} t={t} lang={lang} />
        </div>
      ),
    },
  ]
}

interface BeginningsProps {
  readonly group: Parameters<SlidePart>[0]
  readonly t: Translate
  readonly lang: Language
}

function Beginnings({ group: { tables }, t, lang }: BeginningsProps) {
  const [first] = tables
  const start = first?.quarters[0]
  if (first === undefined || start === undefined) return null
  return (
    <table className="slide-table num">
      <thead>
        <tr>
          <th scope="col">{t('debrief:situation.start')}</th>
          <th scope="col">{t('debrief:situation.share')}</th>
          <th scope="col">{t('debrief:situation.cash')}</th>
        </tr>
      </thead>
      <tbody>
        {FACTIONS.map((faction) => (
          <tr key={faction}>
            <th scope="row">
              <Emblem faction={faction} size={24} /> {factionName(faction, lang)}
            </th>
            <td>{formatPercent(tenth((100 * start.buyers[seatOf(faction)]) / first.shoppers), lang)}</td>
            <td>{formatCash(start.cash[seatOf(faction)], lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
