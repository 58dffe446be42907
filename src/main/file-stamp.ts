/**
 * What tells a file from what it was before; the last is changed by every change of the file, also of its name or times, and by nobody at
 * will.
 */
export interface FileStamp {
  readonly bytes: number
  readonly inode: number
  readonly modifiedMs: number
  readonly changedMs: number
}

/** Whether a file is as it was. */
export const isSame = (a: FileStamp, b: FileStamp): boolean =>
  a.bytes === b.bytes && a.inode === b.inode && a.modifiedMs === b.modifiedMs && a.changedMs === b.changedMs

/** What was found out about files, for as long as they do not change. */
export interface StampedMemory<Value> {
  /** What is kept of a file that is as it was; undefined where nothing is. */
  readonly find: (id: string, stamp: FileStamp) => Value | undefined
  readonly keep: (id: string, stamp: FileStamp, value: Value) => void
}

/** Begins with nothing, and ends with the program: another version may find out something else. */
export const createStampedMemory = <Value>(): StampedMemory<Value> => {
  const kept = new Map<string, { readonly stamp: FileStamp; readonly value: Value }>()
  return {
    find: (id, stamp) => {
      const known = kept.get(id)
      return known !== undefined && isSame(known.stamp, stamp) ? known.value : undefined
    },
    keep: (id, stamp, value) => void kept.set(id, { stamp, value }),
  }
}
