import type { Position } from '../../../../rules'
import { useTable, type MovePreview } from '../../table'
import { factionName, formatCash, formatPoints, useWords, type Language, type Translate } from '../../words'
import { meterAhead, type MeterAhead } from './meter-ahead'

/** Under a move that moves meters of scrutiny: where they would stand, and what the regulator would do, a hold in this quarter's review included. */
export function MetersAhead({ scrutiny }: Pick<MovePreview, 'scrutiny'>) {
  const { t, lang } = useWords()
  const { position } = useTable()
  return scrutiny.map(({ seat, amount }) => {
    const ahead = meterAhead(position, seat, amount)
    return (
      <p key={seat} className="small meter-ahead" data-limit={ahead.regulator !== null}>
        {sentencesOf(ahead, position, t, lang).join(lang === 'en' ? ' ' : '')}
      </p>
    )
  })
}

function sentencesOf(
  { seat, to, limit, regulator, holds, isQuiet }: MeterAhead,
  position: Position,
  t: Translate,
  lang: Language,
): readonly string[] {
  const { fineCash, finePoints } = position.config.numbers.scrutiny
  const fine = { cash: formatCash(fineCash, lang), points: formatPoints(finePoints, lang) }
  const brings = [regulator, ...holds.map((hold) => hold.regulator)].some((what) => what !== null)
  const sentences = [t('panels:preview.meter', { seat: factionName(seat, lang), to, limit })]
  if (regulator !== null) sentences.push(t(`panels:preview.limit.${regulator}`, fine))
  for (const hold of holds) {
    const whose =
      hold.applicant === null ? t('panels:preview.holdAll') : t('panels:preview.hold', { seat: factionName(hold.applicant, lang) })
    sentences.push(
      hold.regulator === null
        ? t('panels:preview.holdTo', { whose, to: hold.to })
        : t(`panels:preview.holdLimit.${hold.regulator}`, { whose, ...fine }),
    )
  }
  if (isQuiet) sentences.push(t('panels:preview.quiet'))
  if (brings && position.quarter === position.config.length) sentences.push(t('panels:preview.lastBooks'))
  return sentences
}
