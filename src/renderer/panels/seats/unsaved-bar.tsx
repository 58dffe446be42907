import { Button } from 'react-aria-components'
import { Icon } from '../../art'
import { useSend, useTable, useTableOrNull } from '../../table'
import { describeProblem, useWords } from '../../words'
import { useKeepCopy } from '../common/use-keep-copy'

/** Says, until a save has worked, that the game cannot be saved and why, and offers what can be done about it. */
export function UnsavedBar() {
  const table = useTableOrNull()
  // Each new try is not news.
  return table !== null && table.saving.attempts > 0 ? <Unsaved /> : null
}

function Unsaved() {
  const { t, lang } = useWords()
  const send = useSend()
  const { saving, copy } = useTable()
  const keepCopy = useKeepCopy()
  const problem = describeProblem({ code: saving.code ?? 'save.write-failed', params: saving.params }, t, lang)
  return (
    <section className="unsaved-bar" aria-label={t('panels:unsaved.label')}>
      <Icon name="warning" size={18} />
      <p role="alert">
        {problem}
        {copy.state === 'failed' && ` ${describeProblem({ code: copy.code ?? '', params: copy.params }, t, lang)}`}
        {copy.state === 'kept' && ` ${t('panels:unsaved.kept', { ...copy.place })}`}
      </p>
      <Button className="btn btn-small" onPress={() => send({ type: 'save.retry' })}>
        {t('panels:unsaved.retry')}
      </Button>
      <Button className="btn btn-small" onPress={keepCopy}>
        <Icon name="save" size={16} />
        {t('panels:unsaved.keepCopy')}
      </Button>
    </section>
  )
}
