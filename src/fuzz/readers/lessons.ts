import { canonicalJson, problemWords, SCENARIOS } from '../../../rules'
import { mutated, mutatedText, sampleOf } from '../../../rules/testing/mutations'
import { checkWordOfLesson, lessonGame, readLesson, writeLesson, type Lesson } from '../../lesson'
import { createKeeper, realRules } from '../../table'
import { ACCEPTED, jsonText, REFUSED, wrong, type Outcome, type Reader } from '../reader'

const LESSON: Lesson = {
  name: 'Week 3',
  course: 'MBA',
  date: '2026-11-30',
  scenario: SCENARIOS[0],
  seed: 7,
  advice: true,
  predictions: true,
  livePoints: false,
  minutes: 5,
  questions: ['Who could have walked away?'],
  tables: [
    {
      name: '',
      seats: {
        ali: { kind: 'team', name: 'A', members: ['王小明'] },
        tencent: { kind: 'bot', level: 'normal', manner: 'bold' },
        pdd: { kind: 'team', name: '', members: [] },
        jd: { kind: 'bot', level: 'easy' },
      },
    },
  ],
}
const TEXT = writeLesson(LESSON)
const SAMPLE = sampleOf(JSON.parse(TEXT))

const keeper = createKeeper(realRules)

/** What is wrong with a lesson that was taken. */
const faultIn = (lesson: Lesson): string | null => {
  const again = readLesson(writeLesson(lesson))
  const word = checkWordOfLesson(lesson)
  if (!again.ok || canonicalJson(again.lesson) !== canonicalJson({ ...lesson, checkWord: word }))
    return 'it reads otherwise when written again'
  const tables = lesson.tables.map((_, at) => keeper.start(lessonGame(lesson, at)))
  return tables.every(({ state }) => keeper.legal(state).length > 0) ? null : 'nobody at one of its tables has a move'
}

const read = (text: string): Outcome => {
  const first = readLesson(text)
  if (first.ok) {
    const fault = faultIn(first.lesson)
    return fault === null ? ACCEPTED : wrong(fault)
  }
  const told = first.problems.map(problemWords).every(({ expected, found }) => expected.en !== '' && found['zh-CN'].length < 200)
  return told && (first.code !== 'lesson.invalid' || first.problems.length > 0) ? REFUSED : wrong('a problem that is not told')
}

/** The file of a lesson: what is refused says why in words, what is taken reads the same again and seats every table. */
export const lessonReader: Reader = {
  name: 'lesson',
  weight: 8,
  samples: [SAMPLE],
  textOf: jsonText,
  input: (chance) => {
    const text = jsonText(mutated(SAMPLE, 1, chance))
    return chance.rng % 4 === 0 ? mutatedText(TEXT, chance) : text
  },
  read,
}
