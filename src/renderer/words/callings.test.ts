import { describe, expect, it } from 'vitest'
import { EMPTY_OFFER, FACTIONS, SCENARIOS, type Faction, type LogEntry, type LogKind } from '../../../rules'
import { playRandomGame } from '../../../rules/testing/random-play'
import {
  applicationsIn,
  describeLogEntry,
  factionName,
  LANGUAGES,
  seatAlone,
  seatCalled,
  seatDoneTo,
  tellingTo,
  winnerLine,
  type Company,
} from '.'
import { isSentence } from './testing/is-sentence'
import { speakers } from './testing/speakers'
import EN from './en/log.json'
import ZH from './zh-CN/log.json'

const speak = await speakers()

const seated = (people: Partial<Record<Faction, string>>, you: Faction | null): Company => ({
  you,
  seats: FACTIONS.map((faction) => {
    const name = people[faction]
    const place = Object.keys(people).indexOf(faction) + 1
    return name === undefined ? { faction, kind: 'bot', name: '', place: 0 } : { faction, kind: 'human', name, place }
  }),
})

const alone = seated({ ali: '' }, 'ali')
const together = seated({ ali: 'Lin', jd: '' }, null)

/** Where every seat is listed, each stands by its name, the reader's too. */
const LISTS: readonly LogKind[] = ['quarter-began', 'stage-opened', 'market', 'half-time']

/** Whom an entry names in so many words, as an actor or as whom something is done to. */
const isAbout = (entry: LogEntry, seat: Faction): boolean =>
  Object.values(entry).includes(seat) || ('deal' in entry && [entry.deal.from, entry.deal.to].includes(seat))

const leaves = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(leaves))

describe('what everybody is called', () => {
  it('is you to the one person among bots, and the seat of a bot', () => {
    const t = speak.en
    expect(seatAlone('ali', alone, t, 'en')).toBe('You (Ali)')
    expect(seatDoneTo('ali', alone, t, 'en')).toBe('you')
    expect(seatAlone('jd', alone, t, 'en')).toBe('JD')
    expect(winnerLine('ali', alone, t, 'en')).toBe('You win the sinking market')
    expect(winnerLine('ali', alone, speak['zh-CN'], 'zh-CN')).toBe('你赢得下沉市场')
  })

  it('is the name of a person where several read together', () => {
    expect(seatCalled('ali', together, speak.en, 'en')).toBe('Lin (Ali)')
    expect(seatCalled('jd', together, speak['zh-CN'], 'zh-CN')).toBe('玩家2（京东）')
    expect(winnerLine('ali', together, speak.en, 'en')).toBe('Lin (Ali) wins the sinking market')
  })

  it('is the seat alone for one who typed no name, to whom nobody in particular looks at', () => {
    expect(seatCalled('ali', { ...alone, you: null }, speak.en, 'en')).toBe('Ali')
  })
})

describe('the log as it is told to its reader', () => {
  const fined: LogEntry = { quarter: 1, kind: 'fined', seat: 'ali', cash: 6, points: 3 }
  const promise = { kind: 'support', quarters: 1 } as const
  const broken: LogEntry = { quarter: 1, kind: 'promise-broken', seat: 'jd', to: 'ali', promise, cash: 3, points: 2 }
  const told = (entry: LogEntry, company: Company, lang: 'en' | 'zh-CN'): string =>
    describeLogEntry(entry, tellingTo(company, speak[lang], lang), lang, () => ({ applicant: 'ali', level: 2 }))

  it('speaks to the reader, whatever part they have in it', () => {
    expect(told(fined, alone, 'en')).toBe('The regulator fines you 6 coins and takes 3 points.')
    expect(told(fined, alone, 'zh-CN')).toBe('监管部门对你罚款6金，并扣3分。')
    expect(told(broken, alone, 'en')).toBe(
      'JD has broken its promise to you to back you at the next approval or rejection of your application, within 1 quarter: it gives back 3 coins and loses 2 points.',
    )
    const lobbied: LogEntry = { quarter: 1, kind: 'lobbied', seat: 'jd', application: 1, amount: 3, side: 'against' }
    expect(told(lobbied, alone, 'en')).toBe('JD puts 3 coins in escrow against your application for a mini program.')
    const throttled: LogEntry = { quarter: 1, kind: 'throttled', seat: 'tencent', platform: 'ali', macro: 'south' }
    expect(told(throttled, alone, 'zh-CN')).toBe('腾讯在华南对你限流。')
    const ruled: LogEntry = { quarter: 1, kind: 'ruled', application: 1, applicant: 'jd', ruling: 'reject', offer: EMPTY_OFFER }
    expect(told(ruled, seated({ tencent: '' }, 'tencent'), 'en')).toBe('You reject JD’s application.')
  })

  it('tells a bot’s reasons to whom they are about', () => {
    const why = (company: Company): string => tellingTo(company, speak.en, 'en')('bots:ruling.hold', { seat: 'Ali' })
    expect(why(alone)).toBe('Held: expects you to offer more.')
    expect(why(together)).toBe('Held: expects Lin (Ali) to offer more.')
  })

  it('tells nobody of a bot’s reasons about others', () => {
    const ali = seated({ tencent: '' }, 'tencent')
    for (const lang of LANGUAGES)
      for (const reason of ['lobby.for', 'petition.against', 'answer-deal.distrust'] as const) {
        const blanks = { seat: factionName('jd', lang), points: 3, scrutiny: 5 }
        const plain = speak[lang](`bots:${reason}`, blanks)
        expect(tellingTo(ali, speak[lang], lang)(`bots:${reason}`, blanks), reason).toBe(plain)
      }
  })

  it('names people to people who read together, and leaves bots their seats', () => {
    expect(told(fined, together, 'en')).toBe('The regulator fines Lin (Ali) 6 coins and takes 3 points.')
    expect(told({ ...fined, seat: 'pdd' }, together, 'en')).toBe('The regulator fines Pinduoduo 6 coins and takes 3 points.')
  })

  it('never names a seat to itself in whole games, and speaks in sentences', () => {
    const faults = SCENARIOS.flatMap((scenario) => {
      const { log, state } = playRandomGame(scenario, 5)
      return FACTIONS.flatMap((you) => {
        const own = log.filter((one) => isAbout(one, you) && !LISTS.includes(one.kind))
        return LANGUAGES.flatMap((lang) => {
          const tell = tellingTo({ seats: alone.seats, you }, speak[lang], lang)
          const told = own.map((entry) => describeLogEntry(entry, tell, lang, applicationsIn(state)))
          return told.filter((sentence) => sentence.includes(factionName(you, lang)) || !isSentence(sentence))
        })
      })
    })
    expect([...new Set(faults)]).toEqual([])
  })

  it('has a verb for you in English, and 你 in every Chinese sentence', () => {
    const [en, zh] = [leaves(EN.you), leaves(ZH.you)]
    expect(en.filter((text) => /(?<!with )\byou (?:has|is|was|(?!its)[a-z]+[^us]s)\b/i.test(text))).toEqual([])
    expect(en.filter((text) => !/\byour?\b/i.test(text))).toEqual([])
    expect(zh.filter((text) => !text.includes('你'))).toEqual([])
  })
})
