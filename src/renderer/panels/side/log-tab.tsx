import { useState } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { FACTIONS, type Faction } from '../../../../rules'
import { Emblem } from '../../art'
import { useTable } from '../../table'
import { factionName, useWords } from '../../words'
import { LogList } from './log-list'

/** What has happened, newest first, of all seats or of one. */
export function LogTab() {
  const { t, lang } = useWords()
  const { log } = useTable()
  const [seat, setSeat] = useState<Faction | null>(null)
  return (
    <div className="log-tab">
      <RadioGroup
        className="log-filter"
        aria-label={t('panels:log.filter')}
        orientation="horizontal"
        value={seat ?? 'all'}
        onChange={(next) => setSeat(next === 'all' ? null : (next as Faction))}
      >
        <Radio value="all" className="btn btn-small">
          {t('panels:log.all')}
        </Radio>
        {FACTIONS.map((faction) => (
          <Radio key={faction} value={faction} className="btn btn-small" aria-label={factionName(faction, lang)}>
            <Emblem faction={faction} size={18} />
          </Radio>
        ))}
      </RadioGroup>
      <LogList entries={log} seat={seat} newestFirst />
    </div>
  )
}
