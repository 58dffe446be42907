import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { FACTIONS, type Faction } from '../../../../../rules'
import { Emblem, Icon } from '../../../art'
import { usePdf, useSend } from '../../../table'
import { factionName, useWords } from '../../../words'
import { NoticeBar } from '../../common/notice-bar'
import type { Rulebook } from '../parse-rulebook'
import { FactionSheet } from './faction-sheet'
import { sheetRules } from './sheet-rules'

interface FactionSheetsProps {
  readonly book: Rulebook
  readonly onOpen: (id: string) => void
}

/** The four factions' sheets as they would be printed, and the way to print one or all of them. */
export function FactionSheets({ book, onOpen }: FactionSheetsProps) {
  const { t, lang } = useWords()
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
        {FACTIONS.map((faction) => (
          <FactionSheet key={faction} faction={faction} rules={sheetRules(faction, book, lang)} onOpen={onOpen} />
        ))}
      </div>
    </div>
  )
}

function fileName(factions: readonly Faction[]): string {
  return factions.length === 1 ? `Sinking Market - ${factions[0]}` : 'Sinking Market - four seats'
}
