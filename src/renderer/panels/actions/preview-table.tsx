import { useMemo } from 'react'
import type { Move, MoveOf } from '../../../../rules'
import { Icon } from '../../art'
import { useTable, type MovePreview } from '../../table'
import { describeRejection, factionName, formatCash, useWords } from '../../words'
import { Change } from '../common/change'
import { SeatName } from '../common/seat-name'
import { estimateSupport } from '../deals/support-estimate'
import { regionsOfMove } from './move-regions'
import { previewRows } from './preview-rows'
import { scrutinyOfMove } from './scrutiny-of-move'

/** What a move costs and what it would change if the quarter closed right after it. */
export function PreviewTable({ preview }: { readonly preview: MovePreview }) {
  const { t, lang } = useWords()
  if (preview.refusal !== null) {
    return (
      <p className="why-not" role="alert">
        {describeRejection(preview.refusal, t, lang)}
      </p>
    )
  }
  return (
    <section className="preview" aria-label={t('panels:preview.label')}>
      <Costs preview={preview} />
      {preview.before === null || preview.after === null ? <p className="soft">{t('panels:preview.reveals')}</p> : <Changes preview={preview} />}
    </section>
  )
}

function Costs({ preview: { move, cost } }: { readonly preview: MovePreview }) {
  const { t } = useWords()
  const { position } = useTable()
  return (
    <ul className="preview-costs">
      <li>
        <Icon name="cash" size={18} title={t('panels:preview.cash')} />
        <Change kind="cash" value={-cost.cash} />
      </li>
      <li>
        <Icon name="play" size={18} title={t('panels:preview.actions')} />
        <span className="num">{t('panels:preview.actionCost', { count: cost.actions })}</span>
      </li>
      {scrutinyOfMove(position, move).map(({ seat, amount }) => (
        <li key={seat}>
          <Icon name="scrutiny" size={18} title={t('panels:preview.scrutiny')} />
          <SeatName faction={seat} size={16} />
          <Change kind="number" value={amount} inverted />
        </li>
      ))}
    </ul>
  )
}

function Changes({ preview }: { readonly preview: MovePreview }) {
  const { t } = useWords()
  const regions = regionsOfMove(preview.move)
  if (preview.before === null || preview.after === null) return null
  if (preview.move.type === 'traffic-support') return <PushPreview move={preview.move} />
  const rows = previewRows(preview.before, preview.after, regions)
  const still = rows.every((row) => row.here === 0 && row.everywhere === 0 && row.points === 0 && row.income === 0)
  return (
    <>
      <h4>{t('panels:preview.ifClosed')}</h4>
      {still ? (
        <p className="soft">{stillWords(preview.move, t('panels:preview.nothing'), t('panels:preview.later'))}</p>
      ) : (
        <ChangeTable rows={rows} here={regions.length > 0} />
      )}
    </>
  )
}

/** A push changes nothing until its partner buys it: what it would then bring the partner. */
function PushPreview({ move }: { readonly move: MoveOf<'traffic-support'> }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const estimate = useMemo(() => estimateSupport(position, move.partner, move.macro), [position, move])
  return (
    <>
      <h4>{t('panels:preview.ifBought')}</h4>
      <p>
        <SeatName faction={move.partner} size={16} /> <Change kind="shoppers" value={estimate.bought - estimate.without} />,{' '}
        <Change kind="points" value={estimate.points} />
      </p>
      <p className="soft small">{t('panels:preview.pays', { seat: factionName(move.partner, lang), price: formatCash(move.price, lang) })}</p>
    </>
  )
}

/** Some moves only bear fruit later; saying "nothing changes" of them would be wrong. */
const stillWords = (move: Move, nothing: string, later: string): string =>
  ['serve', 'lobby', 'petition', 'withdraw', 'grow-organ', 'raise-capital', 'play-card', 'open-shops'].includes(move.type) ? later : nothing

function ChangeTable({ rows, here }: { readonly rows: ReturnType<typeof previewRows>; readonly here: boolean }) {
  const { t } = useWords()
  const income = rows.some((row) => row.income !== 0)
  return (
    <table className="table preview-table">
      <thead>
        <tr>
          <td />
          {here && (
            <th scope="col" className="num">
              {t('panels:preview.here')}
            </th>
          )}
          <th scope="col" className="num">
            {t('panels:preview.everywhere')}
          </th>
          {income && (
            <th scope="col" className="num">
              {t('panels:preview.income')}
            </th>
          )}
          <th scope="col" className="num">
            {t('panels:preview.points')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.faction}>
            <th scope="row">
              <SeatName faction={row.faction} size={16} />
            </th>
            {here && (
              <td className="num">
                <Change kind="shoppers" value={row.here} />
              </td>
            )}
            <td className="num">
              <Change kind="shoppers" value={row.everywhere} />
            </td>
            {income && (
              <td className="num">
                <Change kind="number" value={row.income} />
              </td>
            )}
            <td className="num">
              <Change kind="number" value={row.points} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
