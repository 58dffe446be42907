import { classQuestions } from '../../../class'
import { questionText } from '../question-words'
import type { SlidePart } from './slide'

/** What the class should talk about now. */
export const questionSlides: SlidePart = (group, t, lang) => [
  {
    id: 'questions',
    title: t('debrief:questions.title'),
    body: (
      <ol className="slide-questions">
        {classQuestions(group).map((question, at) => (
          <li key={at}>{questionText(question, group.start.startsAt, t, lang)}</li>
        ))}
      </ol>
    ),
  },
]
