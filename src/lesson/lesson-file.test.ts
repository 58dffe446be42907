import { describe, expect, it } from 'vitest'
import { problemWords } from '../../rules'
import { checkWordOfLesson, playsOtherwise, readLesson, writeLesson, type Lesson } from '.'
import { sampleLesson } from './testing/sample-lesson'

type Field = Readonly<Record<string, unknown>>

const LESSON = sampleLesson()
const asFields = (lesson: Lesson): Field => JSON.parse(writeLesson(lesson)) as Field
const refusal = (fields: Field | string) => {
  const read = readLesson(typeof fields === 'string' ? fields : JSON.stringify(fields))
  return read.ok ? [] : [read.code, ...read.problems.map(problemWords).map(({ place, found }) => `${place.en}: ${found.en}`)]
}

describe('a lesson file', () => {
  it('gives back the lesson, with its scenario whole and the check word of where it was written', () => {
    const read = readLesson(writeLesson(LESSON))
    expect(read).toEqual({ ok: true, lesson: { ...LESSON, checkWord: checkWordOfLesson(LESSON) } })
    expect(readLesson(`\uFEFF${writeLesson(LESSON)}`)).toEqual(read)
  })

  it('says when this program would play another game than the one it was prepared for', () => {
    const fields = asFields(LESSON)
    const changed = (change: Field): boolean => {
      const read = readLesson(JSON.stringify({ ...fields, ...change }))
      if (!read.ok) throw new Error(read.code)
      return playsOtherwise(read.lesson)
    }
    expect(changed({})).toBe(false)
    expect(changed({ seed: 2022 })).toBe(true)
    expect(changed({ advice: true })).toBe(true)
    expect(changed({ minutes: null, questions: [], livePoints: true, name: 'Other' })).toBe(false)
    expect(changed({ seed: 2022, checkWord: undefined })).toBe(false)
  })

  it.each([
    ['lesson.newer', { ...asFields(LESSON), version: 2 }],
    ['lesson.foreign', { format: 'sinking-market-save' }],
    ['lesson.foreign', 'a letter'],
    ['lesson.foreign', '[]'],
    ['lesson.foreign', ''],
    ['lesson.too-large', ' '.repeat(1024 * 1024 + 1)],
  ])('that is %s is told as such', (code, fields) => {
    expect(refusal(fields)).toEqual([code])
  })

  it('that is torn says where it ends', () => {
    const [code, place] = refusal(writeLesson(LESSON).slice(0, 300))
    expect([code, place]).toEqual(['lesson.invalid', expect.stringMatching(/^line \d+, column \d+: /)])
  })

  it('tells all mistakes at once, the scenario’s among them, each with its place', () => {
    const { scenario, tables } = asFields(LESSON) as Field & { readonly scenario: Field; readonly tables: readonly Field[] }
    const wrong = {
      ...asFields(LESSON),
      scenario: { ...scenario, length: 99, weather: 'rain' },
      seed: -1,
      date: '2026-02-30',
      minutes: 0,
      colour: 'red',
      tables: [tables[0], { ...tables[1], seats: { ali: { kind: 'ghost' } } }],
    }
    expect(refusal(wrong)).toEqual([
      'lesson.invalid',
      expect.stringContaining('date: "2026-02-30"'),
      'seed: -1',
      'minutes: 0',
      expect.stringContaining('tables[1].seats.ali'),
      ...['tencent', 'pdd', 'jd'].map((seat) => `tables[1].seats.${seat}: nothing`),
      'the whole file: colour',
      'tables[1].seats: tables: 1, teams: 0',
      'scenario.length: 99',
      'scenario: weather',
    ])
  })

  it.each([
    [0, 'tables: tables: 0, teams: 0'],
    [20, 'tables: tables: 20, teams: 40'],
  ])('with %i tables says how many tables and teams there may be', (count, told) => {
    const { tables } = asFields(sampleLesson(count))
    expect(refusal({ ...asFields(LESSON), tables })).toEqual(['lesson.invalid', told])
  })

  it('without any team says so, and so it says of one table without', () => {
    const bot = { kind: 'bot', level: 'easy' }
    const empty = { name: '', seats: { ali: bot, tencent: bot, pdd: bot, jd: bot } }
    expect(refusal({ ...asFields(LESSON), tables: [empty, empty] })).toEqual(['lesson.invalid', 'tables: tables: 2, teams: 0'])
    const [first] = asFields(LESSON)['tables'] as readonly Field[]
    expect(refusal({ ...asFields(LESSON), tables: [first, empty] })).toEqual(['lesson.invalid', 'tables[1].seats: tables: 1, teams: 0'])
  })

  it('has every mistake in words of both languages', () => {
    const wrong = {
      ...asFields(LESSON),
      name: 'x'.repeat(81),
      questions: Array.from({ length: 13 }, () => ''),
      date: 'May',
      tables: [{ name: '', seats: { ali: 7 } }],
    }
    const read = readLesson(JSON.stringify(wrong))
    if (read.ok) throw new Error('taken')
    for (const { place, expected, found } of read.problems.map(problemWords))
      for (const language of ['en', 'zh-CN'] as const)
        for (const words of [place[language], expected[language], found[language]]) expect(words).toMatch(/^[^{}]+$|^\{.*\}$/)
    expect(read.problems.map(({ expected }) => expected)).toEqual(
      expect.arrayContaining(['text-at-most', 'list-up-to', 'day', 'lesson-seat']),
    )
  })

  it('leaves no mark in a name that would turn the words beside it', () => {
    const read = readLesson(writeLesson({ ...LESSON, name: 'Week\u202E 3', questions: ['  ', 'Why?\n'] }))
    if (!read.ok) throw new Error(read.code)
    expect([read.lesson.name, read.lesson.questions]).toEqual(['Week 3', ['Why?']])
  })
})
