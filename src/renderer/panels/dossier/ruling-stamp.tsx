import { useEffect, useState } from 'react'
import type { EntryOf } from '../../../../rules'
import { Emblem, Stamp } from '../../art'
import { useSettings, useTable, type TableView } from '../../table'
import { factionName, useWords } from '../../words'
import { Speaker } from '../story/speech-line'
import { afterShown } from '../common/after-shown'
import { useFreshDecision } from './fresh-decision'
import { SEEN_AFTER_MS, SHOWN_FOR_MS } from './stamp-timing'

type Decision = EntryOf['ruled' | 'counter-answered']

/** The ruling as it lands: a stamp across the dossier's head, for a moment, over whatever comes next. */
export function RulingStamp() {
  const { log, show: playing, pace } = useTable()
  const { animationSpeed } = useSettings()
  const fresh = useFreshDecision(log)
  const [shown, show] = useState<Decision | null>(null)
  useEffect(() => {
    if (fresh !== null) show(fresh)
  }, [fresh])
  const [seen, see] = useState<Decision | null>(null)
  useEffect(() => (shown === null ? undefined : afterShown(SHOWN_FOR_MS[animationSpeed], () => show(null))), [shown, animationSpeed])
  useEffect(() => (shown === null ? undefined : afterShown(SEEN_AFTER_MS, () => see(shown))), [shown])
  // On a slow computer the market may be there before the ruling has been drawn even once.
  const isOver = pace.skipTo !== null || (takesBoard(playing) && seen === shown)
  useEffect(() => {
    // Laid aside for good: the paper must not come back over the page that follows.
    if (isOver) show(null)
  }, [isOver])
  return shown === null || isOver ? null : <StampedPaper key={`${shown.quarter} ${shown.application} ${shown.kind}`} decision={shown} />
}

/**
 * A market that plays, and every page after it, takes the board for itself; a market that stands finished at once leaves the ruling its
 * moment.
 */
const takesBoard = (show: TableView['show']): boolean => show !== null && (show.kind !== 'market' || show.stepMs > 0)

const TONES = { approve: 'good', reject: 'bad', hold: 'wait', counter: 'wait' } as const

function StampedPaper({ decision }: { readonly decision: Decision }) {
  const { t, lang } = useWords()
  const said = useSaid()
  const applicant = decision.kind === 'ruled' ? decision.applicant : decision.seat
  const answered = decision.kind === 'counter-answered'
  const tone = answered ? (decision.accepted ? 'good' : 'bad') : TONES[decision.ruling]
  const word = answered
    ? t(decision.accepted ? 'panels:dossier.stamp.accepted' : 'panels:dossier.stamp.declined')
    : t(`panels:dossier.stamp.${decision.ruling}`)
  return (
    <div className="ruling-stamp" role="status">
      <div className="ruling-paper" data-faction={applicant}>
        <p>
          <Emblem faction={applicant} size={28} /> {t('panels:dossier.title', { seat: factionName(applicant, lang) })}
        </p>
        <Stamp tone={tone} falling>
          {word}
        </Stamp>
        {said !== null && <Speaker speech={said} />}
      </div>
    </div>
  )
}

/** What was said as the stamp fell on a person's ruling; beside a bot's it is said already. It stays as long as the stamp. */
function useSaid(): TableView['speech'] {
  const { stage, speech } = useTable()
  const { voices } = useSettings()
  const [said] = useState(stage === 'review' && voices ? speech : null)
  return said
}
