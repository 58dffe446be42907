import { useLayoutEffect, useRef, useState, type CSSProperties } from 'react'
import { Button } from 'react-aria-components'
import { Icon } from '../../art'
import { useSend, useTable } from '../../table'
import { useWords } from '../../words'
import { placeBeside } from './place-beside'
import { useAnchor, type Anchor } from './use-anchor'
import { useGuide, useLookedAt } from './use-guide'

/** The guide of First steps: a slip of paper beside what it speaks of. It waits for the person's own move, and can be left at any moment. */
export function GuideCard() {
  const { stage, isPredicting } = useTable()
  const guide = useGuide()
  useLookedAt()
  if (guide === null || guide.lesson.place !== 'table' || stage === 'paused' || isPredicting) return null
  return <GuideSlip key={guide.lesson.id} guide={guide} />
}

function GuideSlip({ guide: { lesson, words, echo } }: { readonly guide: NonNullable<ReturnType<typeof useGuide>> }) {
  const { t } = useWords()
  const send = useSend()
  const anchor = useAnchor(lesson.at)
  const slip = useRef<HTMLElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const box = slip.current
    if (box !== null && (box.offsetWidth !== size.width || box.offsetHeight !== size.height)) setSize({ width: box.offsetWidth, height: box.offsetHeight })
  }, [words, echo, size])
  const spot = placeBeside(anchor, size, { width: window.innerWidth, height: window.innerHeight })
  return (
    <>
      {anchor !== null && <Halo anchor={anchor} />}
      <section
        ref={slip}
        className="guide-slip"
        data-side={spot.side}
        data-lesson={lesson.id}
        style={{ left: spot.left, top: spot.top, '--tip': `${spot.tip}px` } as CSSProperties}
        aria-label={t('guide:label')}
        aria-live="polite"
      >
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

/** A ring around what is spoken of; it takes no press. */
function Halo({ anchor }: { readonly anchor: Anchor }) {
  const pad = 5
  const style = { left: anchor.left - pad, top: anchor.top - pad, width: anchor.width + 2 * pad, height: anchor.height + 2 * pad }
  return <div className="guide-halo" style={style} aria-hidden="true" />
}
