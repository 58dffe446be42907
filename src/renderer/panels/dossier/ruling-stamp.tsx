import { useEffect, useState } from 'react'
import type { LogEntry } from '../../../../rules'
import { Emblem, Stamp } from '../../art'
import { useTable } from '../../table'
import { factionName, useWords } from '../../words'
import { useFreshDecision } from './fresh-decision'

const SHOWN_FOR_MS = 2600

type Decision = Extract<LogEntry, { readonly kind: 'ruled' | 'counter-answered' }>

/** The ruling as it lands: a stamp across the dossier's head, for a moment, over whatever comes next. */
export function RulingStamp() {
  const { log, show: playing, pace } = useTable()
  const fresh = useFreshDecision(log)
  const [shown, show] = useState<Decision | null>(null)
  useEffect(() => {
    if (fresh === null) return
    show(fresh)
    const timer = setTimeout(() => show(null), SHOWN_FOR_MS)
    return () => clearTimeout(timer)
  }, [fresh])
  // A market that plays takes the board for itself, and whoever skips does not want to be shown.
  const isMarketOn = playing?.kind === 'market' && playing.stepMs > 0
  return shown === null || isMarketOn || pace.skipTo !== null ? null : <StampedPaper decision={shown} />
}

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
