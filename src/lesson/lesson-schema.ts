import { fileField, FACTIONS, type Faction } from '../../rules'
import { z } from '../shared/zod'
import { BOT_LEVELS, PERSONALITIES } from '../bots'
import { CLOCK_MINUTES, LONGEST, MOST_MEMBERS, MOST_QUESTIONS } from './lesson'
import { isDay } from './is-day'

/** What every lesson file says it is. */
export const LESSON_FORMAT = 'sinking-market-lesson'
/** The shape of lesson this version reads and writes. */
export const LESSON_VERSION = 1

const { bool, oneOf, textAtMost, wants, whole } = fileField

const name = textAtMost(LONGEST.name)

const listOf = <Item>(item: z.ZodType<Item>, most: number): z.ZodType<Item[]> =>
  z.array(item, wants('list')).max(most, wants('list-up-to', { most }))

const team = z.strictObject({ kind: z.literal('team'), name, members: listOf(name, MOST_MEMBERS) })
const bot = z.strictObject({ kind: z.literal('bot'), level: oneOf(BOT_LEVELS), manner: oneOf(PERSONALITIES).optional() })
const seat = z.discriminatedUnion('kind', [team, bot], wants('lesson-seat'))
const seats = z.strictObject(Object.fromEntries(FACTIONS.map((faction) => [faction, seat])) as Record<Faction, typeof seat>)

/** A lesson's file, but for what the rules check themselves: its scenario; and how many tables and teams there are. */
export const lessonSchema = z.strictObject({
  format: z.literal(LESSON_FORMAT, wants('exactly', { value: `"${LESSON_FORMAT}"` })),
  version: z.literal(LESSON_VERSION, wants('exactly', { value: LESSON_VERSION })),
  name,
  course: name,
  date: textAtMost(10).refine(isDay, wants('day')),
  scenario: z.unknown(),
  seed: whole(0, 2 ** 32 - 1),
  advice: bool,
  predictions: bool,
  livePoints: bool,
  minutes: whole(CLOCK_MINUTES.least, CLOCK_MINUTES.most).nullable(),
  questions: listOf(textAtMost(LONGEST.question), MOST_QUESTIONS),
  tables: z.array(z.strictObject({ name, seats }), wants('list')),
  checkWord: z.strictObject({ en: name, 'zh-CN': name }, wants('words')).optional(),
})
