import { useEffect, useState } from 'react'
import type { LogEntry } from '../../../../rules'
import { Emblem, Stamp } from '../../art'
import { useSettings, useTable, type TableView } from '../../table'
import { factionName, useWords } from '../../words'
import { useFreshDecision } from './fresh-decision'

/** How long the paper lies there, milliseconds; it keeps nobody waiting. */
const SHOWN_FOR_MS = { slow: 3200, normal: 2600, fast: 1300, off: 1300 } as const

type Decision = Extract<LogEntry, { readonly kind: 'ruled' | 'counter-answered' }>

/** The ruling as it lands: a stamp across the dossier's head, for a moment, over whatever comes next. */
export function RulingStamp() {
  const { log, show: playing, pace } = useTable()
  const { animationSpeed } = useSettings()
  const fresh = useFreshDecision(log)
  const [shown, show] = useState<Decision | null>(null)
  useEffect(() => {
    if (fresh !== null) show(fresh)
  }, [fresh])
  useEffect(() => {
    if (shown === null) return
    const timer = setTimeout(() => show(null), SHOWN_FOR_MS[animationSpeed])
    return () => clearTimeout(timer)
  }, [shown, animationSpeed])
  const isOver = pace.skipTo !== null || takesBoard(playing)
  useEffect(() => {
    // Laid aside for good: the paper must not come back over the page that follows.
    if (isOver) show(null)
  }, [isOver])
  return shown === null || isOver ? null : <StampedPaper decision={shown} />
}

/** A market that plays, and every page after it, takes the board for itself; a market that stands finished at once leaves the ruling its moment. */
const takesBoard = (show: TableView['show']): boolean => show !== null && (show.kind !== 'market' || show.stepMs > 0)

const TONES = { approve: 'good', reject: 'bad', hold: 'wait', counter: 'wait' } as const

function StampedPaper({ decision }: { readonly decision: Decision }) {
  const { t, lang } = useWords()
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
      </div>
    </div>
  )
}
