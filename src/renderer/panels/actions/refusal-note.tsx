import { Icon } from '../../art'
import { useSend, useTable } from '../../table'
import { describeRejection, useWords } from '../../words'
import { IconButton } from '../common/icon-button'

/** Tells why the last move was refused, until it is put aside or something else happens. */
export function RefusalNote() {
  const { t, lang } = useWords()
  const { refusal } = useTable()
  const send = useSend()
  if (refusal === null) return null
  return (
    <div className="refusal" role="alert">
      <Icon name="warning" size={22} />
      <p>{describeRejection(refusal, t, lang)}</p>
      <IconButton icon="close" name={t('close')} onPress={() => send({ type: 'refusal.dismiss' })} />
    </div>
  )
}
