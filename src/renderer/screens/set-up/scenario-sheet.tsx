import type { ReactNode } from 'react'
import type { Scenario } from '../../../../rules'
import { Icon, type IconName } from '../../art'
import { quarterName, say, useWords } from '../../words'
import { ClockChoice } from '../../panels/clock/clock-choice'
import { PickOne } from '../../panels/common/pick-one'
import { lengthsFor } from './set-up-draft'

interface ScenarioSheetProps {
  readonly scenario: Scenario
  readonly length: number
  readonly onLength: (length: number) => void
  /** Minutes of a turn by the soft clock, or null. */
  readonly clock: number | null
  readonly onClock: (minutes: number | null) => void
}

/** The back of a scenario's box: what it is about, how long it takes, and what to talk about afterwards. */
export function ScenarioSheet({ scenario, length, onLength, clock, onClock }: ScenarioSheetProps) {
  const { t, lang } = useWords()
  const { startsAt } = scenario
  const lengths = lengthsFor(scenario)
  const minutes = Math.round((scenario.minutes * length) / scenario.length / 5) * 5 || scenario.minutes
  return (
    <section className="panel scenario-sheet" aria-label={say(scenario.name, lang)}>
      <h2 className="panel-head">{say(scenario.name, lang)}</h2>
      <div className="panel-body prose">
        <p className="scenario-summary">{say(scenario.summary, lang)}</p>
        <ul className="scenario-facts">
          <Fact icon="clock">
            {t('screens:setUp.about', { minutes: t('minutes', { count: length === scenario.length ? scenario.minutes : minutes }) })}
          </Fact>
          <Fact icon="news">
            {t('screens:setUp.from', { from: quarterName(startsAt, 1, lang), to: quarterName(startsAt, length, lang) })}
            {' · '}
            {t(scenario.news.order === 'fixed' ? 'screens:setUp.newsFixed' : 'screens:setUp.newsShuffled')}
          </Fact>
          <Fact icon="scrutiny">{t(scenario.scrutiny ? 'screens:setUp.regulator' : 'screens:setUp.noRegulator')}</Fact>
          <Fact icon="agenda">{t(scenario.agendas === 'choose' ? 'screens:setUp.agendasChosen' : 'screens:setUp.agendasGiven')}</Fact>
        </ul>
        {lengths.length > 1 && (
          <PickOne
            label={t('screens:setUp.length')}
            value={String(length)}
            choices={lengths.map((quarters) => ({ id: String(quarters), name: t('quarters', { count: quarters }) }))}
            onPick={(id) => onLength(Number(id))}
          />
        )}
        <ClockChoice minutes={clock} onChange={onClock} />
        <h3>{t('screens:setUp.teaching')}</h3>
        <p>{say(scenario.teaching, lang)}</p>
      </div>
    </section>
  )
}

function Fact({ icon, children }: { readonly icon: IconName; readonly children: ReactNode }) {
  return (
    <li>
      <Icon name={icon} size={18} />
      <span>{children}</span>
    </li>
  )
}
