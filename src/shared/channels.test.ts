import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest'
import type { Bridge, MenuCommand, ProjectorBridge, SaveSlot, Unsubscribe } from './bridge'
import { CHANNELS, type CallName, type Handlers, type NoticeName, type Told } from './channels'
import { channelOf, createBridge, createProjectorBridge, type Link } from './create-bridge'
import { entrances } from './gate'
import { failure, type Failure } from './result'
import { DEFAULT_SETTINGS } from './settings'

/** Both pages over one link, and what went over it. */
const pages = () => {
  const asked: string[] = []
  const heard: string[] = []
  const link: Link = {
    ask: (channel) => {
      asked.push(channel)
      return Promise.resolve({ ok: true })
    },
    listen: (channel) => {
      heard.push(channel)
      return () => undefined
    },
  }
  return { asked, heard, bridges: { ...createBridge(link), room: createProjectorBridge(link) } }
}

const namesOf = (kind: 'call' | 'notice'): readonly string[] =>
  Object.entries(CHANNELS).flatMap(([group, of]) =>
    Object.entries(of).flatMap(([name, message]) => (message.kind === kind ? [channelOf(group, name)] : [])),
  )

describe('the bridges', () => {
  it('ask and hear every message of the map, each by its own name', () => {
    const { asked, heard, bridges } = pages()
    for (const [group, of] of Object.entries(CHANNELS)) {
      const methods: object = bridges[group as keyof typeof bridges]
      for (const name of Object.keys(of)) Reflect.apply(Reflect.get(methods, name) as () => void, undefined, [])
      expect(Object.keys(methods).sort()).toEqual(Object.keys(of).sort())
    }
    expect(asked).toEqual(namesOf('call'))
    expect(heard).toEqual(namesOf('notice'))
  })
})

const refused = () => failure('test.refused')

/** A handler from every kind of group. */
const REFUSING = {
  saves: { list: refused, read: refused, remove: refused, write: refused },
  settings: { read: refused, write: refused },
  room: { look: refused, page: refused },
}

const settingsAnswering = (answer: Awaited<ReturnType<Handlers['settings']['read']>>) => entrances({ settings: { read: () => answer } })

const ask = (channel: string, args: readonly unknown[], among = entrances(REFUSING)) =>
  among.find((entrance) => entrance.channel === channel)?.answer(args)

describe('what is asked and answered', () => {
  afterEach(() => vi.restoreAllMocks())

  it('may be asked by one page only', () => {
    expect(entrances(REFUSING).flatMap(({ channel, speaker }) => (speaker === 'projector' ? [channel] : []))).toEqual([
      'room:look',
      'room:page',
    ])
  })

  it('carries what the map says, and nothing extra', async () => {
    expect(await ask('saves:list', [])).toMatchObject({ code: 'test.refused' })
    expect(await ask('saves:list', ['surplus'])).toMatchObject({ code: 'ipc.bad-payload', params: { channel: 'saves:list' } })
    expect(await ask('saves:write', [{ kind: 'auto', path: '/tmp/x' }, ''])).toMatchObject({
      code: 'ipc.bad-payload',
      params: { where: '0' },
    })
    expect(await ask('settings:write', [{ textSize: 9000 }])).toMatchObject({ code: 'ipc.bad-payload', params: { where: '0.textSize' } })
  })

  it('is told as a fault, and logged, when the answer does not fit or there is none', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const good = { ok: true, settings: DEFAULT_SETTINGS, notice: null } as const
    expect(await ask('settings:read', [], settingsAnswering(good))).toEqual(good)
    for (const change of [{ settings: { ...DEFAULT_SETTINGS, volume: -1 } }, { surplus: 1 }]) {
      expect(await ask('settings:read', [], settingsAnswering({ ...good, ...change }))).toEqual({
        ok: false,
        code: 'ipc.fault',
        params: { channel: 'settings:read' },
      })
    }
    expect(log.mock.calls[0]?.[0]).toContain('settings.volume')
    const broken = entrances({
      files: {
        take: () => {
          throw new Error('no disk')
        },
      },
    })
    expect(await ask('files:take', [], broken)).toEqual({ ok: false, code: 'ipc.fault', params: { channel: 'files:take' } })
  })
})

// What `npm run typecheck` proves: none of these may begin to compile, nor cease to.
describe('the types that follow from the map', () => {
  it('are those of arguments and answers', () => {
    expectTypeOf<Parameters<Bridge['saves']['write']>[0]>().toEqualTypeOf<SaveSlot>()
    expectTypeOf<Parameters<Bridge['saves']['describe']>[0]>().toEqualTypeOf<readonly string[]>()
    expectTypeOf<Awaited<ReturnType<Bridge['saves']['read']>>>().toEqualTypeOf<{ readonly ok: true; readonly text: string } | Failure>()
    expectTypeOf<Awaited<ReturnType<Bridge['app']['quit']>>>().toEqualTypeOf<{ readonly ok: true } | Failure>()
    expectTypeOf<Parameters<Bridge['menu']['onCommand']>[0]>().toEqualTypeOf<(command: MenuCommand) => void>()
    expectTypeOf<ReturnType<Bridge['files']['onGiven']>>().toEqualTypeOf<Unsubscribe>()
    expectTypeOf<Told<'projector', 'onAudience'>>().toEqualTypeOf<readonly [boolean]>()
    expectTypeOf<CallName<'settings'> | NoticeName<'settings'>>().toEqualTypeOf<'read' | 'write' | 'onChange'>()
    expectTypeOf<keyof ProjectorBridge>().toEqualTypeOf<'look' | 'onChange' | 'page' | 'onPage'>()
    expectTypeOf<Bridge>().not.toHaveProperty('room')
    expectTypeOf<Handlers>().not.toHaveProperty('menu')
  })

  it('refuse a wrong name, argument, answer or listener, and a handler too few', () => {
    const { saves, menu, files } = pages().bridges
    const handlers = { read: refused, write: refused } satisfies Handlers['settings']
    const wrong = [
      // @ts-expect-error there is no such message
      saves.rename,
      // @ts-expect-error an id is a text
      () => saves.read(7),
      // @ts-expect-error a slot is needed too
      () => saves.write('text'),
      // @ts-expect-error nothing more than an id
      () => saves.remove('a', 'b'),
      // @ts-expect-error the answer has no text before it is known to be one
      async () => (await saves.read('a')).text,
      // @ts-expect-error a list of saves has no text
      saves.list().then((answer) => answer.ok && answer.text),
      // @ts-expect-error a command is no number
      () => menu.onCommand((command: number) => command),
      // @ts-expect-error there is nothing to hear but that there is something
      () => files.onGiven((paths: readonly string[]) => paths),
      // @ts-expect-error the handler of `write` is missing
      { read: refused } satisfies Handlers['settings'],
      // @ts-expect-error an id is not what is asked for
      { ...handlers, read: () => ({ ok: true, id: 'a' }) } satisfies Handlers['settings'],
      // @ts-expect-error a handler is given a change, which is no number
      { ...handlers, write: (_change: number) => refused() } satisfies Handlers['settings'],
      // @ts-expect-error a page is not told a number
      ['three'] satisfies Told<'projector', 'onAudience'>,
    ]
    expect(wrong).toHaveLength(12)
  })
})
