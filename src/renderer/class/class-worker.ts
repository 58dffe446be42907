import { playParGame, readTable } from '../../class'
import { answerQuestions } from '../table/answer-questions'
import type { ClassAnswer, ClassQuestion } from './class-line'

/** Answers one question: replays a file, or plays one game of a par. */
const answer = (question: ClassQuestion): ClassAnswer =>
  question.kind === 'read'
    ? { kind: 'read', read: readTable(question.file) }
    : { kind: 'par', measures: playParGame(question.start, question.game) }

answerQuestions(answer)
