import { useEffect, useRef, useState, type CSSProperties } from 'react'
import { Button } from 'react-aria-components'
import { Icon } from '../../art'
import { useSend, useTable } from '../../table'
import { useWords } from '../../words'
import type { Lesson } from './course'
import { sayEcho, type SaidEcho } from './echo'
import { useAnchor, type Anchor } from './use-anchor'
import { useGuide, useLookedAt } from './use-guide'

/**
 * The guide of First steps: a slip of paper at the foot of the papers, and a ring round what it speaks of. It waits for the person's own
 * move, and can be left at any moment.
 */
export function GuideCard() {
  const { stage, isPredicting } = useTable()
  const guide = useGuide()
  const echo = useFreshEcho(guide)
  useLookedAt()
  useRelease()
  if (guide === null || guide.lesson.place !== 'table' || stage === 'paused' || isPredicting) return null
  return <GuideSlip key={guide.lesson.id} guide={guide} echo={echo} />
}

/** What is said to a move is said in the step that follows it, and gone with the next. */
function useFreshEcho(guide: ReturnType<typeof useGuide>): string | null {
  const [said, keep] = useState<SaidEcho | null>(null)
  if (guide === null || guide.echo === null) return null
  const now = sayEcho(said, guide.echo, guide.lesson.id)
  if (now !== said) keep(now)
  return now.lesson === guide.lesson.id ? now.echo : null
}

interface SlipProps {
  readonly guide: NonNullable<ReturnType<typeof useGuide>>
  readonly echo: string | null
}

function GuideSlip({ guide: { lesson, words }, echo }: SlipProps) {
  const { t } = useWords()
  const send = useSend()
  const anchor = useAnchor(lesson.at)
  const over = useAnchor(lesson.over === 'hand' ? '.hand-panel' : '.table-side')
  useHold(lesson)
  return (
    <>
      {anchor !== null && <Halo anchor={anchor} />}
      <section className="guide-slip" data-lesson={lesson.id} style={styleOver(over)} aria-label={t('guide:label')} aria-live="polite">
        {echo !== null && <p className="guide-echo story">{echo}</p>}
        <p>{words}</p>
        <div className="guide-buttons">
          {lesson.how === 'read' && (
            <Button className="btn btn-small btn-primary" data-guide="read" onPress={() => send({ type: 'guide.seen', lesson: lesson.id })}>
              <Icon name="check" size={14} /> {t('guide:read')}
            </Button>
          )}
          {(lesson.how === 'act' || lesson.how === 'look') && (
            <Button className="btn btn-small" data-guide="skip" onPress={() => send({ type: 'guide.seen', lesson: lesson.id })}>
              {t('guide:skip')}
            </Button>
          )}
          <Button className="btn btn-small btn-quiet" data-guide="leave" onPress={() => send({ type: 'guide.leave' })}>
            {t('guide:leave')}
          </Button>
        </div>
      </section>
    </>
  )
}

/** The slip lies at the foot of what it covers, as wide as that: never over the board, and never over the tray with the actions. */
function styleOver(over: Anchor | null): CSSProperties {
  if (over === null) return {}
  return { left: over.left, width: over.width, bottom: window.innerHeight - over.top - over.height }
}

/** The table waits for a lesson about the bots, and stays so until somebody goes on; whoever skips meanwhile has learnt it. */
function useHold({ id, holds }: Lesson): void {
  const send = useSend()
  const { pace } = useTable()
  const isSkipping = pace.skipTo !== null
  const skips = useRef(isSkipping)
  useEffect(() => {
    skips.current = isSkipping
    if (holds === true && isSkipping) send({ type: 'guide.seen', lesson: id })
  }, [id, holds, isSkipping, send])
  useEffect(() => {
    if (holds === true && !skips.current) send({ type: 'watch.hold' })
  }, [holds, send])
}

/** What the guide has stopped goes on with the market, which is a page of its own. */
function useRelease(): void {
  const send = useSend()
  const { guide, stage, pace, position } = useTable()
  const isStopped = guide !== null && !guide.left && stage === 'market' && position.quarter === 1 && pace.held
  const opens = useRef(true)
  useEffect(() => {
    if (stage !== 'market') opens.current = true
    else if (isStopped && opens.current) {
      opens.current = false
      send({ type: 'watch.go' })
    }
  }, [stage, isStopped, send])
}

/** A ring around what is spoken of; it takes no press. */
function Halo({ anchor }: { readonly anchor: Anchor }) {
  const pad = 5
  const style = { left: anchor.left - pad, top: anchor.top - pad, width: anchor.width + 2 * pad, height: anchor.height + 2 * pad }
  return <div className="guide-halo" style={style} aria-hidden="true" />
}
