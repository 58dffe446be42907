import { describe, expect, it } from 'vitest'
import { checkWordOf } from '../class/check/check-word'
import { checkWordOfLesson, lessonGame, teamsIn } from '.'
import { sampleLesson } from './testing/sample-lesson'

const LESSON = sampleLesson()

describe('the game of a lesson', () => {
  it('has the lesson’s check word at every table, whoever sits there and whatever does not play', () => {
    for (const at of [0, 1]) {
      const { scenario, seed, advice, predicts } = lessonGame(LESSON, at, { ali: 'The late ones' })
      expect(checkWordOf({ scenario, seed, advice, predictions: predicts })).toEqual(checkWordOfLesson(LESSON))
    }
    expect(checkWordOfLesson({ ...LESSON, seed: LESSON.seed + 1 })).not.toEqual(checkWordOfLesson(LESSON))
    expect(checkWordOfLesson({ ...LESSON, predictions: false })).not.toEqual(checkWordOfLesson(LESSON))
  })

  it('seats teams under the names they have or write, and bots as they are', () => {
    expect(lessonGame(LESSON, 1, { tencent: '红队' }).seats).toEqual({
      ali: { kind: 'human', name: 'Harbour 2' },
      tencent: { kind: 'human', name: '红队' },
      pdd: { kind: 'bot', name: '', level: 'normal', personality: 'bold' },
      jd: { kind: 'bot', name: '', level: 'easy' },
    })
  })

  it('knows its table, its teams’ members and its clock', () => {
    expect(lessonGame(LESSON, 0).lesson).toMatchObject({ table: '靠窗', course: 'MBA 2026', members: [['王小明', 'Ana'], [], [], []] })
    expect([lessonGame(LESSON, 1).lesson.table, lessonGame(LESSON, 1).clock]).toEqual(['2', 6])
    expect(lessonGame({ ...LESSON, minutes: null }, 0)).not.toHaveProperty('clock')
  })

  it('counts the teams of all tables', () => {
    expect(teamsIn(LESSON)).toBe(4)
  })
})
