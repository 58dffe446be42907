import { pick, canonicalJson, SCENARIOS } from '../../../rules'
import { mutated, sampleOf, type Sample } from '../../../rules/testing/mutations'
import { projectionOf } from '../../table'
import { seating } from '../../table/testing/seatings'
import { startGame, startTestApp } from '../../table/testing/play-app'
import { CHANNELS, type CallName, type Channels, type Group } from '../../shared/channels'
import { channelOf } from '../../shared/create-bridge'
import type { Call, Notice, Received } from '../../shared/message'
import type { Projection } from '../../shared/projection'
import { readValue } from '../../shared/read-value'
import { DEFAULT_SETTINGS } from '../../shared/settings'
import { ACCEPTED, jsonText, REFUSED, wrong, type Reader } from '../reader'

/** What the projector is shown of a game that begins. */
const projected = (): Projection | null => {
  const { app } = startTestApp()
  startGame(app, seating('ali', 'tencent', 'pdd', 'jd'), SCENARIOS[0], 5)
  const table = app.publicTable()
  app.stop()
  return projectionOf(table)
}

/** The arguments of a message, or nothing where it carries none. */
type Carried<Message> = Message extends Call ? (Received<Message> extends readonly [] ? never : Received<Message>) : never

/** A sample of every message that carries something; one without does not compile. */
type Samples = {
  readonly [Of in Group]: {
    readonly [Name in CallName<Of> as Carried<Channels[Of][Name]> extends never ? never : Name]: Carried<Channels[Of][Name]>
  }
}

const ARGUMENTS: Samples = {
  saves: {
    describe: [['autosave', 'After-lunch-1a2b3c4d']],
    read: ['After-lunch-1a2b3c4d'],
    write: [{ kind: 'named', name: 'After lunch', overwrite: true }, 'text'],
    remove: ['autosave'],
    exportSave: ['autosave', 'The long war'],
    keepCopy: ['text', 'The long war'],
  },
  files: {},
  scenarios: { keep: ['{}', 'my-class', true] },
  settings: { write: [DEFAULT_SETTINGS] },
  app: {
    reportUnsaved: [true],
    answerClosing: ['stay'],
    setFullScreen: [true],
    keepPage: ['a page', 'A4'],
    keepText: ['sheet', 'a,b', 'quarters'],
  },
  menu: {},
  projector: { publish: [projected()], showPage: [{ x: 0, y: 0, width: 640, height: 480 }] },
  room: {},
}

const SENT: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = ARGUMENTS

/** Every message to the main process, by its name on the way. */
const CALLS: ReadonlyMap<string, { readonly message: Call; readonly sent: readonly unknown[] }> = new Map(
  Object.entries<Readonly<Record<string, Call | Notice>>>(CHANNELS).flatMap(([group, of]) =>
    Object.entries(of).flatMap(([name, message]) =>
      message.kind === 'call' ? [[channelOf(group, name), { message, sent: SENT[group]?.[name] ?? [] }] as const] : [],
    ),
  ),
)

/** A message of every channel; only its arguments come from outside. */
const SAMPLES: readonly Sample[] = Array.from(CALLS, ([channel, { sent }]) => {
  const { value, places } = sampleOf({ channel, args: sent } satisfies Message)
  return { value, places: places.filter(([first]) => first === 'args') }
})

interface Message {
  readonly channel: string
  readonly args: unknown
}

/** The arguments of every message between the processes. */
export const payloadReader: Reader = {
  name: 'payload',
  weight: 20,
  samples: SAMPLES,
  textOf: jsonText,
  input: (chance) => jsonText(mutated(pick(chance, SAMPLES), 1, chance)),
  read: (text) => {
    const { channel, args } = JSON.parse(text) as Message
    const call = CALLS.get(channel)
    if (call === undefined) return wrong(`no message is called ${channel}`)
    const read = readValue(call.message.arguments, args)
    if (!read.ok) return REFUSED
    const again = readValue(call.message.arguments, read.value)
    return again.ok && canonicalJson(again.value) === canonicalJson(read.value)
      ? ACCEPTED
      : wrong('what was let through would not be let through again')
  },
}
