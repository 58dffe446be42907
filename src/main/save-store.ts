import { lstat, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { SaveEntry, SaveSlot, SaveSummary } from '../shared/bridge'
import { summariseResult } from '../shared/game-result'
import { canonicalJson } from '../shared/json'
import { saveId } from '../shared/payloads'
import { readValue } from '../shared/read-value'
import { failure, type Result } from '../shared/result'
import { MAX_SAVE_BYTES, parseEnvelope, writeEnvelope, type SaveEnvelope } from '../shared/save-envelope'
import { writeFileAtomic } from './atomic-file'
import { makeFolder } from './make-folder'
import { renameFile } from './rename-file'
import { AUTOSAVE_ID, EARLIER_AUTOSAVE_ID, isAutosaveId, namedSaveId } from './save-ids'
import { errorCode, readTextFile } from './text-file'

/** The saves folder: every write is atomic and checked, and nothing unreadable is ever overwritten. */
export interface SaveStore {
  list(): Promise<readonly SaveEntry[]>
  describe(id: string): Promise<SaveEntry | null>
  read(id: string): Promise<Result<{ readonly text: string; readonly envelope: SaveEnvelope }>>
  write(slot: SaveSlot, text: string): Promise<Result<{ readonly id: string }>>
  /** Keeps a save from elsewhere under the first free name. */
  adopt(text: string): Promise<Result<{ readonly id: string }>>
  remove(id: string): Promise<Result>
  /** Whether a write has begun and not ended. */
  isWriting(): boolean
  /** Resolves when every write begun so far has ended. */
  settled(): Promise<void>
}

/** Opens the saves folder, creating it on the first write. */
export const createSaveStore = (folder: string): SaveStore => {
  let queue: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let autosavedLine: string | null = null

  /** Runs one change at a time, in the order asked. */
  const inOrder = <Value>(change: () => Promise<Value>): Promise<Value> => {
    waiting += 1
    const turn = queue.then(change).finally(() => {
      waiting -= 1
    })
    queue = turn.catch(() => undefined)
    return turn
  }

  const pathOf = (id: string): string => join(folder, `${saveId.parse(id)}.json`)

  const read: SaveStore['read'] = async (id) => {
    const file = await readTextFile(pathOf(id), MAX_SAVE_BYTES)
    if (!file.ok) return failure(file.code.replace('file.', 'save.'), { ...file.params, id })
    const parsed = parseEnvelope(file.text)
    if (!parsed.ok) return failure(parsed.code, { id, where: parsed.where ?? '', detail: parsed.detail })
    return { ok: true, text: file.text, envelope: parsed.envelope }
  }

  /** Whether the name is taken, be it by a link that leads nowhere. */
  const exists = async (id: string): Promise<boolean> =>
    lstat(pathOf(id)).then(
      () => true,
      () => false,
    )

  /** Moves a file that must not be lost out of the way, to the first free name. */
  const keepAside = async (id: string): Promise<void> => {
    for (let number = 1; ; number++) {
      const kept = `${id} (kept ${number})`
      if (await exists(kept)) continue
      await renameFile(pathOf(id), pathOf(kept))
      return
    }
  }

  /** Before another line of play takes the autosave, puts the unfinished one there in second place. */
  const makeRoomForAutosave = async (next: SaveEnvelope): Promise<void> => {
    if (lineOf(next) === autosavedLine || !(await exists(AUTOSAVE_ID))) return
    const old = await read(AUTOSAVE_ID)
    if (!old.ok) return keepAside(AUTOSAVE_ID)
    if (lineOf(next) === lineOf(old.envelope) || holds(next, old.envelope) || old.envelope.status.over) return
    if ((await exists(EARLIER_AUTOSAVE_ID)) && !(await read(EARLIER_AUTOSAVE_ID)).ok) await keepAside(EARLIER_AUTOSAVE_ID)
    await renameFile(pathOf(AUTOSAVE_ID), pathOf(EARLIER_AUTOSAVE_ID))
  }

  const writeNow = async (slot: SaveSlot, text: string): Promise<Result<{ readonly id: string }>> => {
    if (Buffer.byteLength(text) > MAX_SAVE_BYTES) return failure('save.too-large', { limit: MAX_SAVE_BYTES })
    const parsed = parseEnvelope(text)
    if (!parsed.ok) return failure(parsed.code, { where: parsed.where ?? '', detail: parsed.detail })
    try {
      makeFolder(folder)
      if (slot.kind === 'auto') {
        await writeFileAtomic(pathOf(AUTOSAVE_ID), text, 'own', () => makeRoomForAutosave(parsed.envelope))
        autosavedLine = lineOf(parsed.envelope)
        return { ok: true, id: AUTOSAVE_ID }
      }
      const id = namedSaveId(slot.name)
      if (await exists(id)) {
        if (slot.overwrite !== true) return failure('save.exists', { name: slot.name })
        if (!(await read(id)).ok) await keepAside(id)
      }
      await writeFileAtomic(pathOf(id), nameInside(parsed.envelope, slot.name, text))
      return { ok: true, id }
    } catch (error) {
      return failure('save.write-failed', { detail: errorCode(error) })
    }
  }

  const adoptNow = async (text: string): Promise<Result<{ readonly id: string }>> => {
    const parsed = parseEnvelope(text)
    if (!parsed.ok) return failure(parsed.code, { where: parsed.where ?? '', detail: parsed.detail })
    for (let number = 1; ; number++) {
      const name = number === 1 ? parsed.envelope.name : `${parsed.envelope.name.slice(0, 70)} (${number})`
      const written = await writeNow({ kind: 'named', name }, text)
      if (written.ok || written.code !== 'save.exists') return written
    }
  }

  const removeNow = async (id: string): Promise<Result> => {
    if (!(await exists(id))) return failure('save.missing', { id })
    try {
      await rm(pathOf(id))
      if (id === AUTOSAVE_ID) autosavedLine = null
      return { ok: true }
    } catch (error) {
      return failure('save.write-failed', { detail: errorCode(error) })
    }
  }

  const describe: SaveStore['describe'] = async (id) => {
    // Of a link the link itself is looked at: one that leads nowhere is there too, and is told as unreadable.
    const facts = (await stat(pathOf(id)).catch(() => null)) ?? (await lstat(pathOf(id)).catch(() => null))
    if (!facts) return null
    const file = await read(id)
    return {
      id,
      kind: isAutosaveId(id) ? 'auto' : 'named',
      fileName: `${id}.json`,
      bytes: facts.size,
      modifiedAt: facts.mtime.toISOString(),
      summary: file.ok ? summarise(file.envelope) : null,
      problem: file.ok ? null : { code: problemCode(file.code), where: String(file.params['where'] ?? '') },
    }
  }

  const list: SaveStore['list'] = async () => {
    const names = await readdir(folder).catch(() => [])
    const ids = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length))
    const entries: SaveEntry[] = []
    for (const id of ids) {
      const entry = readValue(saveId, id).ok ? await describe(id).catch(() => unlikeAny(id)) : null
      if (entry) entries.push(entry)
    }
    return entries.sort((a, b) => b.modifiedAt.localeCompare(a.modifiedAt))
  }

  return {
    list,
    describe,
    read,
    write: (slot, text) => inOrder(() => writeNow(slot, text)),
    adopt: (text) => inOrder(() => adoptNow(text)),
    remove: (id) => inOrder(() => removeNow(id)),
    isWriting: () => waiting > 0,
    settled: async () => {
      await queue
    },
  }
}

type SaveProblemCode = NonNullable<SaveEntry['problem']>['code']

/** A file of which not even the facts can be told, such as a date after all dates; it hides none of the others. */
const unlikeAny = (id: string): SaveEntry => ({
  id,
  kind: isAutosaveId(id) ? 'auto' : 'named',
  fileName: `${id}.json`,
  bytes: 0,
  modifiedAt: new Date(0).toISOString(),
  summary: null,
  problem: { code: 'save.unreadable' },
})

/** What is listed and not found is a link to nowhere. */
const problemCode = (code: string): SaveProblemCode => (code === 'save.missing' ? 'save.unreadable' : (code as SaveProblemCode))

/** What tells a game from others; a save from before lines had names is told by how its game began. */
const lineOf = (envelope: SaveEnvelope): string => envelope.line ?? beginning(envelope)

const beginning = ({ seed, scenario, seats }: SaveEnvelope): string => canonicalJson({ seed, scenario, seats })

/** Whether one save has everything that was played in another, so that nothing is lost with that. */
const holds = (save: SaveEnvelope, other: SaveEnvelope): boolean =>
  beginning(save) === beginning(other) && canonicalJson(save.moves.slice(0, other.moves.length)) === canonicalJson(other.moves)

/** The file's text, sealed anew if the person chose another name than the one inside. */
const nameInside = (envelope: SaveEnvelope, name: string, text: string): string => (envelope.name === name ? text : writeEnvelope({ ...envelope, name }))

const summarise = (envelope: SaveEnvelope): SaveSummary => ({
  name: envelope.name,
  savedAt: envelope.savedAt,
  rulesVersion: envelope.rulesVersion,
  contentHash: envelope.contentHash,
  scenarioId: typeof envelope.scenario === 'string' ? envelope.scenario : null,
  seats: envelope.seats,
  status: envelope.status,
  moveCount: envelope.moves.length,
  result: envelope.result === undefined ? null : summariseResult(envelope.result),
})
