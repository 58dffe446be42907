import { playTrialGame } from '../../maker'
import { answerQuestions } from '../table/answer-questions'

answerQuestions(playTrialGame)
