import { FACTIONS, type Faction } from '../../rules'
import { BOT_LEVELS, type BotLevel } from '../bots'
import { HABITS } from '../bots/habits'
import { nameOf, type BotName, type SeatBots } from './bot-name'
import { ArgumentError } from './options'
import { perFaction } from './per-faction'

/** An example of who plays the seats, for words that explain. */
export const SEATS_EXAMPLE = 'ali=easy,tencent=random,pdd=easy,jd=easy'

/** Who plays each seat, from words such as all=easy or ali=easy,tencent=easy+never-approve,... */
export const seatsIn = (text: string): SeatBots => {
  const chosen = new Map<Faction, BotName>()
  for (const part of text.split(',')) {
    const [seat, bot, ...rest] = part.split('=')
    if (seat === '' || bot === undefined || rest.length > 0) throw new ArgumentError(`--seats: "${part}" is not SEAT=BOT. Such as --seats ${SEATS_EXAMPLE}.`)
    for (const faction of factionsNamed(seat)) {
      if (chosen.has(faction)) throw new ArgumentError(`--seats: ${faction} is given twice. Give each seat once.`)
      chosen.set(faction, botNamed(bot, seat))
    }
  }
  return perFaction((faction) => {
    const bot = chosen.get(faction)
    if (bot === undefined) throw new ArgumentError(`--seats: nobody plays ${faction}. Add ${faction}=easy, or write all=easy.`)
    return bot
  })
}

/** The level of that name; `option` and `place` say where it was read. */
export const levelNamed = (name: string, option: string, place: string): BotLevel => {
  const level = BOT_LEVELS.find((other) => other === name)
  if (level === undefined) throw new ArgumentError(`--${option}: there is no bot "${name}"${place}. Bots are ${BOT_LEVELS.join(', ')}.`)
  return level
}

const factionsNamed = (name: string): readonly Faction[] => {
  if (name === 'all') return FACTIONS
  const faction = FACTIONS.find((other) => other === name)
  if (faction === undefined) throw new ArgumentError(`--seats: there is no seat "${name}". Seats are ${FACTIONS.join(', ')}, or all.`)
  return [faction]
}

const botNamed = (name: string, seat: string): BotName => {
  const [levelName, habitName, ...rest] = name.split('+')
  const level = levelNamed(levelName, 'seats', ` (at ${seat})`)
  if (habitName === undefined) return level
  const habit = HABITS.find((other) => other === habitName)
  if (habit === undefined || rest.length > 0) {
    const found = [habitName, ...rest].join('+')
    throw new ArgumentError(`--seats: there is no habit "${found}" (at ${seat}). Habits are ${HABITS.join(', ')}, one for each bot.`)
  }
  return nameOf(level, habit)
}
