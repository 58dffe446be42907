import { useEffect, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { FACTIONS, type Faction, type Scenario } from '../../../../../rules'
import { Emblem, Icon } from '../../../art'
import { usePdf, useSend } from '../../../table'
import { factionName, useWords } from '../../../words'
import { PickOne } from '../../../panels/common/pick-one'
import { NoticeBar } from '../../common/notice-bar'
import { useChosenScenario } from '../../common/use-chosen-scenario'
import { editionFor, rulebookIn } from '../rulebook-text'
import { FactionSheet } from './faction-sheet'
import { sheetRules } from './sheet-rules'

interface FactionSheetsProps {
  readonly onOpen: (id: string) => void
}

/** The four factions' sheets as they would be printed, and the way to print one or all of them. */
export function FactionSheets({ onOpen }: FactionSheetsProps) {
  const { t, lang } = useWords()
  const { scenario, key, choices, choose } = useChosenScenario()
  const send = useSend()
  const { isBusy, notice } = usePdf()
  // A new list each time, so that the same sheets can be asked for again.
  const [job, setJob] = useState<readonly Faction[] | null>(null)
  const keep = (factions: readonly Faction[]): void => setJob([...factions])
  useEffect(() => {
    // The page must show what is to be printed before it is asked for.
    if (job !== null) send({ type: 'page.keep', name: fileName(job), form: 'A4' })
  }, [job, send])
  return (
    <div className="sheets">
      <nav className="sheets-tools" aria-label={t('screens:sheets.label')}>
        <p className="soft-on-cloth">{t('screens:sheets.about')}</p>
        <PickOne label={t('teaching:scenario')} value={key} choices={choices} onPick={choose} />
        <Button className="btn btn-primary" isDisabled={isBusy} onPress={() => keep(FACTIONS)}>
          <Icon name="down" size={16} /> {t('screens:sheets.keepAll')}
        </Button>
        {FACTIONS.map((faction) => (
          <Button key={faction} className="btn btn-small" isDisabled={isBusy} onPress={() => keep([faction])}>
            <Emblem faction={faction} size={18} /> {t('screens:sheets.keepOne', { seat: factionName(faction, lang) })}
          </Button>
        ))}
        {notice !== null && <NoticeBar {...notice} onDismiss={() => send({ type: 'page.dismiss' })} />}
      </nav>
      <div
        className="sheets-pages"
        tabIndex={0}
        role="group"
        aria-label={t('screens:sheets.label')}
        data-printed={(job ?? FACTIONS).join(' ')}
      >
        {scenario !== null && <Sheets scenario={scenario} onOpen={onOpen} />}
      </div>
    </div>
  )
}

/** The sheets with the numbers and the agendas of a scenario. */
function Sheets({ scenario, onOpen }: FactionSheetsProps & { readonly scenario: Scenario }) {
  const { lang } = useWords()
  const book = useMemo(() => rulebookIn(lang, editionFor(scenario)), [lang, scenario])
  return FACTIONS.map((faction) => (
    <FactionSheet key={faction} faction={faction} scenario={scenario} rules={sheetRules(faction, book, lang)} onOpen={onOpen} />
  ))
}

function fileName(factions: readonly Faction[]): string {
  return factions.length === 1 ? `Sinking Market - ${factions[0]}` : 'Sinking Market - four seats'
}
