import type { DropItem } from 'react-aria-components'

/** The files among what was dropped, with those in all folders. */
export async function filesDropped(items: readonly DropItem[]): Promise<readonly File[]> {
  const files: File[] = []
  for (const item of items) {
    if (item.kind === 'file') files.push(await item.getFile())
    if (item.kind === 'directory') {
      const inside: DropItem[] = []
      for await (const entry of item.getEntries()) inside.push(entry)
      files.push(...(await filesDropped(inside)))
    }
  }
  return files
}
