import { useState } from 'react'
import { Button } from 'react-aria-components'
import { withoutNames, type ClassGroup } from '../../../class'
import type { ClassRoom, ClassView } from '../../class'
import { CheckLine } from '../../panels'
import { useSend } from '../../table'
import { say, useWords } from '../../words'
import { ForesightSection } from './foresight-section'
import { KeepSection } from './keep-section'
import { PartingsSection } from './partings-section'
import { PromisesSection } from './promises-section'
import { RefusedSection } from './refused-section'
import { RiversSection } from './rivers-section'
import { RolesSection } from './roles-section'
import type { SectionProps } from './section-props'
import { RulingsSection } from './rulings-section'

interface ClassPageProps {
  readonly view: ClassView
  readonly room: ClassRoom
  readonly names: boolean
}

/** A class's results on one page: one game at a time, where several were played. */
export function ClassPage({ view, room, names }: ClassPageProps) {
  const { t } = useWords()
  const send = useSend()
  const [chosen, setChosen] = useState<string | null>(null)
  const { groups, refused } = view.results
  const whole = groups.find(({ key }) => key === chosen) ?? groups[0]
  const onReplay = (place: number, at: number): void => {
    const text = room.textOf(whole?.tables[place]?.file ?? '')
    if (text !== null) send({ type: 'replay.file', text, at })
  }
  if (whole === undefined)
    return (
      <div className="class-page">
        <p className="panel class-none">{t('class:none')}</p>
        <RefusedSection refused={refused} />
      </div>
    )
  const group = names ? whole : withoutNames(whole, (place) => `${t('class:table')} ${place}`)
  const section: SectionProps = { group, onReplay }
  return (
    <div className="class-page">
      <GroupHead group={whole} groups={groups} onChoose={setChosen} />
      <RolesSection {...section} playing={view.pars.get(whole.key) ?? null} onPlayPar={() => void room.playPar(whole)} />
      <RulingsSection {...section} />
      <div className="class-column">
        <RiversSection {...section} />
        <PartingsSection group={group} />
        <PromisesSection group={group} />
      </div>
      <ForesightSection group={group} />
      {names && <RefusedSection refused={refused} />}
      <KeepSection group={group} written={room.written} />
    </div>
  )
}

interface GroupHeadProps {
  readonly group: ClassGroup
  readonly groups: readonly ClassGroup[]
  readonly onChoose: (key: string) => void
}

/** Which game is compared; where there are several, the others are one press away. */
function GroupHead({ group, groups, onChoose }: GroupHeadProps) {
  const { t, lang } = useWords()
  const nameOf = ({ checkWord, scenario, tables }: ClassGroup): string =>
    t('class:group', {
      word: say(checkWord, lang),
      scenario: say(scenario.name, lang),
      tables: t('class:tables', { count: tables.length }),
    })
  if (groups.length === 1)
    return (
      <header className="class-head panel">
        <h2>{say(group.scenario.name, lang)}</h2>
        <p>{t('class:tables', { count: group.tables.length })}</p>
        <CheckLine word={group.checkWord} seed={group.seed} />
      </header>
    )
  return (
    <nav className="class-head panel" aria-label={t('class:groups')}>
      {groups.map((other) => (
        <Button key={other.key} className="btn btn-small" aria-pressed={other.key === group.key} onPress={() => onChoose(other.key)}>
          {nameOf(other)}
        </Button>
      ))}
    </nav>
  )
}
