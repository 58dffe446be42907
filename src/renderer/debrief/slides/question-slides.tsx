import { classQuestions, lessonQuestions } from '../../../class'
import { isolate } from '../../words'
import { questionText } from '../question-words'
import { piecesByWeight, type SlidePart } from './slide'

/** Lines a slide has room for, and characters on one. */
const [LINES, CHARACTERS] = [12, 70]

/** What the class should talk about now: what its games ask, and what the lesson does. */
export const questionSlides: SlidePart = (group, t, lang) => [
  {
    id: 'questions',
    title: t('debrief:questions.title'),
    body: <Questions list={classQuestions(group).map((question) => questionText(question, group.start.startsAt, t, lang))} />,
  },
  ...piecesByWeight(lessonQuestions(group), (question) => 1 + Math.ceil(widthOf(question) / CHARACTERS), LINES).map((piece, at) => ({
    id: `lesson-questions-${at}`,
    title: t('lesson:facts.questions'),
    body: <Questions list={piece.map(isolate)} />,
  })),
]

/** A Chinese character is as wide as two others. */
const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (/\p{Script=Han}/u.test(char) ? 2 : 1), 0)

const Questions = ({ list }: { readonly list: readonly string[] }) => (
  <ol className="slide-questions">
    {list.map((question) => (
      <li key={question}>{question}</li>
    ))}
  </ol>
)
