import { FACTIONS, type Faction } from '../../../rules'
import type { Choice, ClassTable, Measure } from '../../class'
import { seatsInFile } from '../table'
import {
  agendaName,
  formatCash,
  formatList,
  formatNumber,
  formatPercent,
  formatPoints,
  quarterName,
  sitterLine,
  sitterName,
  type Language,
  type Translate,
} from '../words'

/** A figure of a measure as people read it. */
export function measureText(measure: Measure, value: number, lang: Language): string {
  return WRITTEN[measure](value, lang)
}

const WRITTEN: Readonly<Record<Measure, (value: number, lang: Language) => string>> = {
  points: (value, lang) => formatNumber(tenth(value), lang),
  share: (value, lang) => formatPercent(tenth(value / 10), lang),
  profit: (value, lang) => formatCash(tenth(value), lang, { signed: true }),
  welfare: (value, lang) => formatNumber(tenth(value / 100), lang),
}

/** A figure with one digit after the point. */
export const tenth = (value: number): number => Math.round(value * 10) / 10

/** Who sat at a seat of a table; where somebody left it to somebody else, who that was and until when. */
export function sitterAt({ seats, reliefs }: Pick<ClassTable, 'seats' | 'reliefs'>, faction: Faction, t: Translate): string {
  const left = reliefs.filter(({ seat }) => seat === faction).at(-1)
  const now = sitterIn(seats, faction, t)
  if (left === undefined) return now
  const before = sitterIn([left.was, left.was, left.was, left.was], faction, t)
  return t('lesson:relief.left', { now, before, quarter: left.quarter })
}

function sitterIn(seats: ClassTable['seats'], faction: Faction, t: Translate): string {
  const seat = seatsInFile(seats).find((other) => other.faction === faction)
  if (seat === undefined) return ''
  return seat.kind === 'human' ? sitterName(seat, t) : sitterLine(seat, t)
}

type StartsAt = ClassTable['start']['startsAt']

/** How a table did a thing, in words. */
export function choiceText({ kind, value }: Choice, startsAt: StartsAt, t: Translate, lang: Language): string {
  if (kind === 'agenda') return agendaName(value, lang) ?? value
  if (kind === 'opening') return t(`move.${value as 'subsidise'}`)
  if (kind === 'first-ruling') return t(`ruling.${value as 'approve'}`)
  if (kind === 'entry') return entryText(value, startsAt, t, lang)
  if (kind === 'concessions') return value === '' ? t('class:partings.nothing') : concessionsText(value.split(','), t, lang)
  return t(`class:partings.${value as 'yes' | 'no' | 'kept' | 'broken'}`)
}

function entryText(value: string, startsAt: StartsAt, t: Translate, lang: Language): string {
  const found = /^(order-)?q(\d+)$/.exec(value)
  if (found === null) return t('class:partings.never')
  const quarter = quarterName(startsAt, Number(found[2]), lang)
  return found[1] === undefined ? quarter : t('class:partings.byOrder', { quarter })
}

/** Concessions by their names. */
export function concessionsText(concessions: readonly string[], t: Translate, lang: Language): string {
  return formatList(
    concessions.map((concession) => t(`concessionIn.${concession as 'stake'}`)),
    lang,
  )
}

/** Points of a role on average. */
export const averagePoints = (points: number, lang: Language): string => formatPoints(tenth(points), lang)

/** The move that settled something in a quarter, from 0 moves made; for a moment to replay from. */
export function momentOf({ decisions }: Pick<ClassTable, 'decisions'>, quarter: number): number {
  const first = decisions.findIndex((decision) => decision.quarter >= quarter)
  return first < 0 ? decisions.length : first
}

/** The sum of a value over the tables of a class, by role. */
export const sumByRole = (tables: readonly ClassTable[], of: (table: ClassTable, seat: Faction) => number): readonly number[] =>
  FACTIONS.map((faction) => tables.reduce((sum, table) => sum + of(table, faction), 0))

/** What a table is called: its file without the ending. */
export const tableLabel = (file: string): string => file.replace(/\.(?:sinkingmarket|json)(?= \(\d+\)$|$)/i, '')
