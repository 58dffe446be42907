import { FACTIONS, type Faction } from '../../rules'
import { BOT_LEVELS, type BotLevel } from '../bots'
import { POLICY_IDS } from '../bots/policies'
import { nameOf, readName, type BotName, type SeatBots, type WrongName } from './bot-name'
import { ArgumentError } from './options'
import { perFaction } from './per-faction'

/** An example of who plays the seats, for words that explain. */
export const SEATS_EXAMPLE = 'ali=easy,tencent=random,pdd=easy,jd=easy'

/** Who plays each seat, from words such as all=easy or ali=easy,tencent=easy+never-approve,... */
export const seatsIn = (text: string): SeatBots => {
  const chosen = new Map<Faction, BotName>()
  for (const part of text.split(',')) {
    const [seat, bot, ...rest] = part.split('=')
    if (seat === undefined || seat === '' || bot === undefined || rest.length > 0)
      throw new ArgumentError(`--seats: "${part}" is not SEAT=BOT. Such as --seats ${SEATS_EXAMPLE}.`)
    for (const faction of factionsNamed(seat)) {
      if (chosen.has(faction)) throw new ArgumentError(`--seats: ${faction} is given twice. Give each seat once.`)
      chosen.set(faction, botNamed(bot, 'seats', ` (at ${seat})`))
    }
  }
  return perFaction((faction) => {
    const bot = chosen.get(faction)
    if (bot === undefined) throw new ArgumentError(`--seats: nobody plays ${faction}. Add ${faction}=easy, or write all=easy.`)
    return bot
  })
}

/** The bot of that name; `option` and `place` say where it was read. */
export const botNamed = (name: string, option: string, place = ''): BotName => {
  const parts = readName(name)
  if (!('what' in parts)) return nameOf(parts)
  const { what, found } = parts
  throw new ArgumentError(`--${option}: there is no ${what} "${found}"${place}. ${KNOWN[what]}`)
}

/** The level of that name, without effort or policy. */
export const levelNamed = (name: string, option: string): BotLevel => {
  const level = BOT_LEVELS.find((other) => other === name)
  if (level === undefined) throw new ArgumentError(`--${option}: there is no bot "${name}". ${KNOWN.bot}`)
  return level
}

const KNOWN: Readonly<Record<WrongName['what'], string>> = {
  bot: `Bots are ${BOT_LEVELS.join(', ')}.`,
  effort: 'An effort is a number from 0.01 to 100, such as strong*2.',
  policy: `Policies are ${POLICY_IDS.join(', ')}, one for each bot.`,
}

const factionsNamed = (name: string): readonly Faction[] => {
  if (name === 'all') return FACTIONS
  const faction = FACTIONS.find((other) => other === name)
  if (faction === undefined) throw new ArgumentError(`--seats: there is no seat "${name}". Seats are ${FACTIONS.join(', ')}, or all.`)
  return [faction]
}
