import { useEffect, useRef } from 'react'
import { Button, Radio, RadioGroup } from 'react-aria-components'
import { Icon } from '../../art'
import { useSend } from '../../table'
import { isolate, quarterName, say, useWords } from '../../words'
import { MakeOwnButton } from '../maker/make-own-button'
import type { ShelfItem } from './scenario-shelf'
import { useFreshShelf } from './use-fresh-shelf'

interface ScenarioListProps {
  readonly shelf: readonly ShelfItem[]
  readonly chosen: string
  readonly onChoose: (key: string) => void
  readonly onShowProblems: (item: ShelfItem) => void
  readonly onOpenFile: () => void
  /** Whether what is chosen can be taken to the scenario maker from here. */
  readonly makes?: boolean
}

/** The shelf of scenarios, one box for each. */
export function ScenarioList({ shelf, chosen, onChoose, onShowProblems, onOpenFile, makes = true }: ScenarioListProps) {
  const { t } = useWords()
  const shelfAt = useRef<HTMLDivElement>(null)
  useFreshShelf()
  // What was chosen by a file that came may lie below the others.
  useEffect(() => {
    // In braces: browsers of today answer with a promise, which React would call when it clears up.
    shelfAt.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const item = shelf.find(({ key }) => key === chosen)
  const broken = shelf.filter((item) => item.scenario === null)
  return (
    <div className="scenario-shelf" ref={shelfAt}>
      <RadioGroup className="scenario-list" aria-label={t('screens:setUp.scenario')} value={chosen} onChange={onChoose}>
        {shelf.map((item) => (item.scenario === null ? null : <ScenarioBox key={item.key} item={item} />))}
      </RadioGroup>
      {broken.map((item) => (
        <Button key={item.key} className="scenario-box scenario-broken" onPress={() => onShowProblems(item)}>
          <strong>
            <Icon name="warning" size={16} /> {isolate(item.fileName ?? '')}
          </strong>
          {item.folder !== null && <small className="scenario-file">{isolate(item.folder)}</small>}
          <small>{t('screens:setUp.brokenFile')}</small>
        </Button>
      ))}
      <Button className="btn btn-small" onPress={onOpenFile}>
        <Icon name="folder" size={16} />
        {t('screens:setUp.openFile')}
      </Button>
      <LookAgain />
      {makes && item !== undefined && <MakeOwnButton item={item} label="own" />}
    </div>
  )
}

/** Reads the files anew: one that was mended can be chosen at once. */
function LookAgain() {
  const { t } = useWords()
  const send = useSend()
  return (
    <Button className="btn btn-small btn-quiet" onPress={() => send({ type: 'scenarios.refresh' })}>
      <Icon name="redo" size={16} />
      {t('screens:setUp.lookAgain')}
    </Button>
  )
}

function ScenarioBox({ item }: { readonly item: ShelfItem }) {
  const { t, lang } = useWords()
  const { scenario } = item
  if (scenario === null) return null
  const { startsAt, length, minutes } = scenario
  return (
    <Radio value={item.key} className="scenario-box">
      <strong className="display">{say(scenario.name, lang)}</strong>
      <small className="scenario-figures">
        <span>{t('quarters', { count: length })}</span> <span>{t('minutes', { count: minutes })}</span>{' '}
        <span>{quarterName(startsAt, 1, lang)}</span>
      </small>
      {item.fileName !== null && <small className="scenario-file">{isolate(item.fileName)}</small>}
      {item.folder !== null && <small className="scenario-file">{isolate(item.folder)}</small>}
    </Radio>
  )
}
