import { useEffect } from 'react'
import { Icon } from '../../art'
import { useIntent, useSend, useTable } from '../../table'
import { describeRejection, useWords } from '../../words'
import { IconButton } from '../common/icon-button'
import { usePanels } from '../common/panels-provider'

/** Tells why the last move was refused, or why what was pressed cannot be done now, until it is put aside or something else happens. */
export function RefusalNote() {
  const { t, lang } = useWords()
  const { refusal, log, stage } = useTable()
  const { whyNot, explain } = usePanels()
  const drafting = useIntent().stage
  const send = useSend()
  useEffect(() => explain(null), [log.length, stage, drafting, explain])
  const shown = refusal ?? whyNot
  if (shown === null) return null
  const close = (): void => {
    explain(null)
    send({ type: 'refusal.dismiss' })
  }
  return (
    <div className="refusal" role="alert">
      <Icon name="warning" size={22} />
      <p>{describeRejection(shown, t, lang)}</p>
      <IconButton icon="close" name={t('close')} onPress={close} />
    </div>
  )
}
