import type { Faction } from '../../../../rules'
import { useTable } from '../../table'
import { useWords } from '../../words'
import { promiseRecord } from '../seats/seat-figures'

/** How far a seat's word has been good, in a line. */
export function PromiseRecordLine({ by }: { readonly by: Faction }) {
  const { t } = useWords()
  const { position } = useTable()
  const record = promiseRecord(position, by)
  const none = record.kept + record.broken + record.open === 0
  return (
    <span className="promise-record small" data-tone={record.broken > 0 ? 'bad' : record.kept > 0 ? 'good' : 'none'}>
      {none ? t('panels:deal.noRecord') : t('panels:deal.record', record)}
    </span>
  )
}
