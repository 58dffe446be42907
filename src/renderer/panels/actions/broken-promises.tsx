import { factionAt } from '../../../../rules'
import { Icon } from '../../art'
import type { MovePreview } from '../../table'
import { describePromise, factionName, useWords } from '../../words'

/** Promises that the move would break, before it does: everybody will see that they were broken, and bots remember. */
export function BrokenPromises({ breaks }: Pick<MovePreview, 'breaks'>) {
  const { t, lang } = useWords()
  return breaks.map(({ id, to, promise }) => (
    <p key={id} className="promise-at-stake" role="alert">
      <Icon name="promise" size={20} />
      <span>
        {t('panels:preview.breaks', { seat: factionName(factionAt(to), lang), promise: describePromise(promise, null, t, lang) })}
      </span>
    </p>
  ))
}
