import { Button } from 'react-aria-components'
import type { Scenario } from '../../../../rules'
import { compareNaturally } from '../../../shared/natural-order'
import { Icon } from '../../art'
import { useScreen, useSend, type Arrival } from '../../table'
import { formatList, say, useWords, type Language, type Translate } from '../../words'
import { saveName } from '../saved-games/save-names'

interface KeptFilesProps {
  readonly files: readonly Arrival[]
  readonly onClose: () => void
}

/** What came and is there now: the games by name, and the scenarios with the files they came in. */
export function KeptFiles({ files, onClose }: KeptFilesProps) {
  const { t, lang } = useWords()
  const { screen } = useScreen()
  const send = useSend()
  const games = files
    .flatMap((file) => (file.kind === 'game' ? [saveName(file.save, lang)] : []))
    .sort(compareNaturally)
    .map((name) => t('screens:arrivals.quoted', { name }))
  const scenarios = files
    .flatMap((file) =>
      file.kind === 'scenario' && file.entry.scenario !== null ? [scenarioIn(file.entry.scenario, file.entry.fileName, t, lang)] : [],
    )
    .sort(compareNaturally)
  return (
    <div className="notice-bar" data-kind="done" role="status">
      <Icon name="check" size={20} />
      <div className="arrived-list" tabIndex={0} role="region" aria-label={t('screens:arrivals.kept')}>
        {games.length > 0 && <p>{t('screens:arrivals.several', { count: games.length, names: formatList(games, lang) })}</p>}
        {scenarios.length > 0 && <p>{t('screens:arrivals.scenarios', { count: scenarios.length, names: formatList(scenarios, lang) })}</p>}
      </div>
      {scenarios.length > 0 && screen !== 'set-up' && (
        <Button className="btn btn-small" onPress={() => send({ type: 'screen.open', screen: 'set-up' })}>
          {t('screens:setUp.title')}
        </Button>
      )}
      <Button className="btn btn-quiet btn-small" onPress={onClose}>
        {t('close')}
      </Button>
    </div>
  )
}

const scenarioIn = ({ name }: Scenario, file: string, t: Translate, lang: Language): string =>
  t('screens:arrivals.scenarioIn', { name: say(name, lang), file })
