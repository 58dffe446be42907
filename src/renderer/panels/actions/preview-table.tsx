import { useMemo } from 'react'
import { actionCost, type Move, type MoveOf } from '../../../../rules'
import { Icon } from '../../art'
import { MOVE_ROWS, useTable, type MovePreview } from '../../table'
import { describeRejection, factionName, formatCash, formatShoppers, useWords } from '../../words'
import { Change } from '../common/change'
import { PlatformTable, type FigureColumn } from '../common/platform-table'
import { SeatName } from '../common/seat-name'
import { goalsBetween } from '../goals/goal-changes'
import { OwnGoals } from '../goals/own-goals'
import { estimateSupport } from '../deals/support-estimate'
import { BrokenPromises } from './broken-promises'
import { MetersAhead } from './meters-ahead'
import { regionsOfMove } from './move-regions'
import { previewRows, type PreviewRow } from './preview-rows'

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
      <MetersAhead scrutiny={preview.scrutiny} />
      <BrokenPromises breaks={preview.breaks} />
      {preview.before === null || preview.after === null ? (
        <p className="soft">{t('panels:preview.reveals')}</p>
      ) : (
        <Changes preview={preview} />
      )}
    </section>
  )
}

function Costs({ preview: { cost, purse, scrutiny } }: { readonly preview: MovePreview }) {
  const { t } = useWords()
  return (
    <ul className="preview-costs">
      <li>
        <Icon name="cash" size={18} title={t('panels:preview.cash')} />
        <Change kind="cash" value={purse} />
      </li>
      <li>
        <Icon name="play" size={18} title={t('panels:preview.actions')} />
        <span className="num">{t('panels:preview.actionCost', { count: cost.actions })}</span>
      </li>
      {scrutiny.map(({ seat, amount }) => (
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
  const { viewer } = useTable()
  const regions = regionsOfMove(preview.move)
  if (preview.before === null || preview.after === null) return null
  if (preview.move.type === 'traffic-support') return <PushPreview move={preview.move} />
  const rows = previewRows(preview.before, preview.after, regions)
  const still = rows.every((row) => row.here === 0 && row.everywhere === 0 && row.leftHand === 0 && row.points === 0 && row.income === 0)
  return (
    <>
      <h4>{t('panels:preview.ifClosed')}</h4>
      {viewer !== null && <OwnGoals changes={goalsBetween(preview.before, preview.after, viewer)} saysNone />}
      {still ? (
        <p className="soft">{stillWords(preview.move, t('panels:preview.nothing'), t('panels:preview.later'))}</p>
      ) : (
        <>
          <ChangeTable rows={rows} here={regions.length > 0} />
          <LeftHand rows={rows} />
        </>
      )}
    </>
  )
}

/** A push changes nothing until its partner buys it: what it would then bring every seat. */
function PushPreview({ move }: { readonly move: MoveOf<'traffic-support'> }) {
  const { t, lang } = useWords()
  const { position, viewer } = useTable()
  const { without, bought } = useMemo(() => estimateSupport(position, move.partner, move.macro, move.price), [position, move]).closes
  const rows = previewRows(without, bought, regionsOfMove(move))
  return (
    <>
      <h4>{t('panels:preview.ifBought')}</h4>
      {viewer !== null && <OwnGoals changes={goalsBetween(without, bought, viewer)} saysNone />}
      <ChangeTable rows={rows} here />
      <LeftHand rows={rows} />
      <p className="soft small">
        {t('panels:preview.pays', { seat: factionName(move.partner, lang), price: formatCash(move.price, lang) })}
        {actionCost(position, move) > 0 && <> {t('panels:preview.paysAction')}</>}
      </p>
    </>
  )
}

/** Ali's left-hand buyers stand in no column, because they count for nothing there: a line says what becomes of them. */
function LeftHand({ rows }: { readonly rows: readonly PreviewRow[] }) {
  const { t, lang } = useWords()
  const change = rows.reduce((sum, { leftHand }) => sum + leftHand, 0)
  if (change === 0) return null
  const words = change > 0 ? 'panels:preview.leftHandMore' : 'panels:preview.leftHandFewer'
  return <p className="soft small">{t(words, { buyers: formatShoppers(Math.abs(change), lang) })}</p>
}

/** Some moves only bear fruit later; saying "nothing changes" of them would be wrong. */
const stillWords = (move: Move, nothing: string, later: string): string => (MOVE_ROWS[move.type].bears === 'later' ? later : nothing)

function ChangeTable({ rows, here }: { readonly rows: readonly PreviewRow[]; readonly here: boolean }) {
  const { t } = useWords()
  const columns: readonly (FigureColumn<PreviewRow> & { readonly isShown: boolean })[] = [
    { head: t('panels:preview.here'), isShown: here, change: { kind: 'shoppers', of: (row) => row.here } },
    { head: t('panels:preview.everywhere'), isShown: true, change: { kind: 'shoppers', of: (row) => row.everywhere } },
    {
      head: t('panels:preview.income'),
      isShown: rows.some((row) => row.income !== 0),
      change: { kind: 'number', of: (row) => row.income },
    },
    { head: t('panels:preview.points'), isShown: true, change: { kind: 'number', of: (row) => row.points } },
  ]
  return <PlatformTable className="preview-table" columns={columns.filter(({ isShown }) => isShown)} rows={rows} />
}
