import { useWords } from '../../words'
import { Change } from '../common/change'
import type { Worth } from './estimate'

/** What something is worth to one seat: only the figures that move. */
export function WorthList({ worth }: { readonly worth: Worth }) {
  const { t } = useWords()
  const figures = [
    { kind: 'cash', value: worth.cash },
    { kind: 'shoppers', value: worth.buyers },
    { kind: 'points', value: worth.points },
  ] as const
  const moving = figures.filter((figure) => figure.value !== 0)
  if (moving.length === 0) return <span className="soft small worth-none">{t('panels:dossier.nothingYet')}</span>
  return (
    <ul className="worth-list">
      {moving.map((figure) => (
        <li key={figure.kind}>
          <Change kind={figure.kind} value={figure.value} />
          {figure.kind === 'shoppers' && <span className="small"> {t('panels:dossier.buyers')}</span>}
        </li>
      ))}
    </ul>
  )
}
