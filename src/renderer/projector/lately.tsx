import { useMemo } from 'react'
import type { LogEntry } from '../../../rules'
import { Icon } from '../art'
import { LogLine } from '../panels/side/log-list'
import { readableEntries } from '../panels/side/log-view'
import { useTable } from '../table'
import { useWords } from '../words'

/** More would not be read from the back of a room. */
const LINES = 8

/** A room need not hear of every card that is drawn face down. */
const isTold = ({ kind }: LogEntry): boolean => kind !== 'card-drawn'

/** What happened last, newest first. */
export function Lately() {
  const { t } = useWords()
  const { log } = useTable()
  const lines = useMemo(() => readableEntries(log).filter(isTold).slice(-LINES).reverse(), [log])
  return (
    <section className="panel projector-lately" aria-label={t('projector:lately')}>
      <h2 className="panel-head">
        <Icon name="log" size={20} /> {t('projector:lately')}
      </h2>
      <ul>
        {lines.map((entry, index) => (
          <LogLine key={index} entry={entry} />
        ))}
      </ul>
    </section>
  )
}
