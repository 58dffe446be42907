import { Button } from 'react-aria-components'
import { Icon } from '../../art'
import { describeProblem, useWords } from '../../words'

interface NoticeBarProps {
  readonly kind: 'problem' | 'done'
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  readonly onDismiss?: () => void
}

/** Says what became of the last thing done: a strip of paper that stays until it is laid aside. */
export function NoticeBar({ kind, code, params, onDismiss }: NoticeBarProps) {
  const { t, lang } = useWords()
  return (
    <div className="notice-bar" data-kind={kind} role={kind === 'problem' ? 'alert' : 'status'}>
      <Icon name={kind === 'problem' ? 'warning' : 'check'} size={20} />
      <p>{describeProblem({ code, params }, t, lang)}</p>
      {onDismiss !== undefined && (
        <Button className="btn btn-quiet btn-small" onPress={onDismiss}>
          {t('close')}
        </Button>
      )}
    </div>
  )
}
