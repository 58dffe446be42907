import type { Handlers } from '../shared/channels'
import type { SaveStore } from './save-store'

/** What the saves folder itself answers; the other messages about saves ask a person for a file. */
export const answerSaves = (saves: SaveStore): Pick<Handlers['saves'], 'list' | 'describe' | 'latest' | 'read' | 'write' | 'remove'> => ({
  list: saves.list,
  describe: async (ids) => ({ ok: true, saves: await saves.describe(ids) }),
  latest: saves.latest,
  read: async (id) => {
    const save = await saves.read(id)
    return save.ok ? { ok: true, text: save.text } : save
  },
  write: saves.write,
  remove: saves.remove,
})
