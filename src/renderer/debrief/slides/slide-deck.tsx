import type { ClassGroup } from '../../../class'
import { useWords } from '../../words'
import { foresightSlides } from './foresight-slides'
import { historySlides } from './history-slides'
import { promiseSlides } from './promise-slides'
import { questionSlides } from './question-slides'
import { resultSlides } from './result-slides'
import { rulingSlides } from './ruling-slides'
import { shareSlides } from './share-slides'
import { Slide, type SlidePart } from './slide'
import { situationSlides, titleSlide } from './situation-slides'
import { turningSlides } from './turning-slides'

/** The parts in the order of a debriefing. */
const PARTS: readonly SlidePart[] = [
  titleSlide,
  situationSlides,
  shareSlides,
  resultSlides,
  rulingSlides,
  turningSlides,
  promiseSlides,
  foresightSlides,
  historySlides,
  questionSlides,
]

/** The slides of a debriefing, filled from a class's games or from one. */
export function SlideDeck({ group }: { readonly group: ClassGroup }) {
  const { t, lang } = useWords()
  const slides = PARTS.flatMap((part) => part(group, t, lang))
  return slides.map((slide, at) => <Slide key={slide.id} {...slide} group={group} number={at + 1} of={slides.length} />)
}
