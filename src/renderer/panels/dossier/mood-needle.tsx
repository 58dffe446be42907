import type { NoteView } from '../../table'
import { useWords } from '../../words'

/** Where the needle points in each mood, in degrees from upright. */
const ANGLES = { cool: -58, open: 0, close: 58 } as const

interface MoodNeedleProps {
  readonly mood: NonNullable<NoteView['mood']>
  readonly by: NoteView['by']
}

/** How far Tencent is from signing what it holds, or a person there shows it to be: a needle for the eye, and a word for everybody. */
export function MoodNeedle({ mood, by }: MoodNeedleProps) {
  const { t } = useWords()
  return (
    <p className="mood" data-mood={mood}>
      <svg viewBox="0 0 48 28" width="48" height="28" aria-hidden="true">
        {(['cool', 'open', 'close'] as const).map((step) => (
          <path
            key={step}
            className="mood-step"
            data-on={step === mood}
            d="M 24 4 A 20 20 0 0 1 40.4 12.5"
            transform={turned(ANGLES[step])}
          />
        ))}
        <path className="mood-needle" d="M 22 24 L 24 8 L 26 24 Z" transform={`rotate(${ANGLES[mood]} 24 24)`} />
        <circle className="mood-needle" cx="24" cy="24" r="3" />
      </svg>
      <span>
        <strong>{t(`panels:mood.${mood}`)}</strong>{' '}
        <span className="small">{t(`panels:mood.${by === 'bot' ? 'says' : 'shown'}.${mood}`)}</span>
      </span>
    </p>
  )
}

/** A step of the dial is drawn from its top to the right: its middle is turned to where the needle points. */
const turned = (angle: number): string => `rotate(${angle - 27.5} 24 24)`
