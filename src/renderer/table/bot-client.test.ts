import { describe, expect, it } from 'vitest'
import { createGame, legalMoves, type Move, playerView, SCENARIOS } from '../../../rules'
import { type BotQuestion, fallbackMove } from '../../table'
import { createBotClient, type BotPort } from './bot-client'
import type { BotTask } from './bot-worker'

const state = createGame({ scenario: SCENARIOS[0], seed: 1 })
const seat = state.pending.kind === 'over' ? 'ali' : state.pending.seat
const question: BotQuestion = { view: playerView(state, seat), moves: legalMoves(state), level: 'easy', personality: 'steady', seed: 5 }
const move: Move = { type: 'end-turn', seat }

/** A worker under control: what it was asked, and buttons to answer or crash. */
const createPort = () => {
  const asked: (BotTask & { readonly id: number })[] = []
  const port: BotPort & { closed: boolean } = {
    closed: false,
    postMessage: (message) => void asked.push(message),
    onmessage: null,
    onerror: null,
    terminate: () => (port.closed = true),
  }
  const answer = (id: number): void => port.onmessage?.({ data: { id, ok: true, answer: { move, why: [] } } } as MessageEvent)
  const refuse = (id: number): void => port.onmessage?.({ data: { id, ok: false, detail: 'no idea' } } as MessageEvent)
  const crash = (): void => port.onerror?.({ message: 'out of memory' } as ErrorEvent)
  return { port, asked, answer, refuse, crash }
}

const createClient = () => {
  const ports: ReturnType<typeof createPort>[] = []
  const { askBot: ask, askAdvice } = createBotClient(() => {
    const made = createPort()
    ports.push(made)
    return made.port
  })
  return { ports, ask, askAdvice }
}

const still = (): AbortSignal => new AbortController().signal

describe('asking bots in a worker', () => {
  it('tells a wish for advice from a move to be made', async () => {
    const { ports, ask, askAdvice } = createClient()
    const advice = askAdvice({ view: question.view, moves: question.moves, seed: 5 }, still())
    const made = ask(question, still())
    expect(ports[0].asked.map(({ task }) => task)).toEqual(['advice', 'move'])
    ports[0].answer(ports[0].asked[1].id)
    await expect(made).resolves.toEqual({ move, why: [] })
    ports[0].refuse(ports[0].asked[0].id)
    await expect(advice).rejects.toThrow('no idea')
  })

  it('gives every question its own answer, whatever the order', async () => {
    const { ports, ask } = createClient()
    const first = ask(question, still())
    const second = ask({ ...question, seed: 6 }, still())
    expect(ports).toHaveLength(1)
    const [one, two] = ports[0].asked
    ports[0].answer(two.id)
    await expect(second).resolves.toEqual({ move, why: [] })
    ports[0].refuse(one.id)
    await expect(first).rejects.toThrow('no idea')
  })

  it('fails what was asked of a worker that crashed, and opens another', async () => {
    const { ports, ask } = createClient()
    const lost = ask(question, still())
    ports[0].crash()
    await expect(lost).rejects.toThrow('out of memory')
    expect(ports[0].port).toMatchObject({ closed: true })
    const next = ask(question, still())
    ports[1].answer(ports[1].asked[0].id)
    await expect(next).resolves.toMatchObject({ move })
  })

  it('stops a worker nobody waits for any more, but not after its answer', async () => {
    const { ports, ask } = createClient()
    const done = new AbortController()
    const answered = ask(question, done.signal)
    ports[0].answer(ports[0].asked[0].id)
    await answered
    done.abort()
    expect(ports[0].port).toMatchObject({ closed: false })
    const left = new AbortController()
    const pending = ask(question, left.signal)
    left.abort()
    await expect(pending).rejects.toThrow('nobody waits')
    expect(ports[0].port).toMatchObject({ closed: true })
  })

  it('sends nothing secret: the question holds a view of the seat, never the state', () => {
    const { ports, ask } = createClient()
    void ask(question, still()).catch(() => undefined)
    expect(ports[0].asked[0].question.view.kind).toBe('view')
  })

  it('fails when no worker can be opened', async () => {
    const { askBot: ask } = createBotClient(() => {
      throw new Error('no workers here')
    })
    await expect(ask(question, still())).rejects.toThrow('no workers here')
  })
})

describe('what a failed bot does instead', () => {
  it('is the least it can: end the turn, hold, decline, or the first legal move', () => {
    expect(fallbackMove([{ type: 'raise-capital', seat }, move])).toBe(move)
    const hold: Move = { type: 'rule', seat: 'tencent', application: 1, ruling: 'hold' }
    expect(fallbackMove([{ ...hold, ruling: 'approve' }, hold])).toBe(hold)
    const decline: Move = { type: 'answer-deal', seat, accept: false }
    expect(fallbackMove([{ ...decline, accept: true }, decline])).toBe(decline)
    const agenda: Move = { type: 'choose-agenda', seat, agenda: 'a' }
    expect(fallbackMove([agenda])).toBe(agenda)
    expect(fallbackMove([])).toBeNull()
  })
})
