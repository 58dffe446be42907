import { builtInScenario } from '../../../rules'
import type { Lesson, LessonTable } from '../lesson'

const tableOf = (at: number): LessonTable => ({
  name: at === 0 ? '靠窗' : '',
  seats: {
    ali: { kind: 'team', name: `Harbour ${at + 1}`, members: ['王小明', 'Ana'] },
    tencent: { kind: 'team', name: '', members: [] },
    pdd: { kind: 'bot', level: 'normal', manner: 'bold' },
    jd: { kind: 'bot', level: 'easy' },
  },
})

/** A lesson of so many tables, with everything in it that a lesson can have but its check word. */
export const sampleLesson = (tables = 2, scenario = 'spring-2021'): Lesson => ({
  name: 'Platforms, week 3',
  course: 'MBA 2026',
  date: '2026-11-30',
  scenario: builtInScenario(scenario),
  seed: 2021,
  advice: false,
  predictions: true,
  livePoints: false,
  minutes: 6,
  questions: ['Who could have walked away?', '如果重来一次，你会先向谁让步？'],
  tables: Array.from({ length: tables }, (_, at) => tableOf(at)),
})
