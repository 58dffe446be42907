import { useWords } from '../../words'
import { Change } from '../common/change'
import type { Worth } from './estimate'

/** What something is worth to one seat: always the same three figures, so that each is looked for in one place. */
export function WorthList({ worth }: { readonly worth: Worth }) {
  const { t } = useWords()
  return (
    <ul className="worth-list">
      <li>
        <Change kind="shoppers" value={worth.buyers} named /> <span className="small">{t('panels:dossier.buyers')}</span>
      </li>
      <li>
        <Change kind="cash" value={worth.cash} named />
      </li>
      <li>
        <Change kind="points" value={worth.points} named />
      </li>
    </ul>
  )
}
