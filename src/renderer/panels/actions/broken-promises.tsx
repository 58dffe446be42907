import { factionAt } from '../../../../rules'
import { Icon } from '../../art'
import { useTable, type MovePreview } from '../../table'
import { describePromise, factionName, formatCash, formatPoints, useWords } from '../../words'

/** Promises that the move would break, and what that costs: everybody will see that they were broken, and bots remember. */
export function BrokenPromises({ breaks }: Pick<MovePreview, 'breaks'>) {
  const { t, lang } = useWords()
  const { breachPoints } = useTable().position.config.numbers.promise
  const points = formatPoints(breachPoints, lang)
  return breaks.map(({ id, to, promise, price }) => (
    <p key={id} className="promise-at-stake" role="alert">
      <Icon name="promise" size={20} />
      <span>
        {t('panels:preview.breaks', { seat: factionName(factionAt(to), lang), promise: describePromise(promise, null, t, lang) })}{' '}
        {t(price > 0 ? 'panels:preview.breach' : 'panels:preview.breachFree', { points, cash: formatCash(price, lang) })}
      </span>
    </p>
  ))
}
