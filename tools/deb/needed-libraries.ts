const PT_LOAD = 1
const PT_DYNAMIC = 2
const DT_NEEDED = 1n
const DT_STRTAB = 5n
const MAGIC = '7f454c46'
const CLASS_64 = 2
const LITTLE_ENDIAN = 1

interface Segment {
  readonly type: number
  readonly offset: number
  readonly address: number
  readonly size: number
}

/** The shared libraries an ELF program (64 bit, little-endian) asks the system's loader for by name; none if it is no such file. */
export const neededLibraries = (file: Buffer): readonly string[] => {
  if (file.toString('hex', 0, 4) !== MAGIC || file[4] !== CLASS_64 || file[5] !== LITTLE_ENDIAN) return []
  const segments = segmentsOf(file)
  const dynamic = segments.find(({ type }) => type === PT_DYNAMIC)
  if (dynamic === undefined) return []
  const entries = entriesOf(file, dynamic)
  const table = entries.find(([tag]) => tag === DT_STRTAB)
  if (table === undefined) return []
  const names = placeOf(Number(table[1]), segments)
  return entries.filter(([tag]) => tag === DT_NEEDED).map(([, at]) => textAt(file, names + Number(at)))
}

const segmentsOf = (file: Buffer): readonly Segment[] => {
  const start = Number(file.readBigUInt64LE(32))
  const size = file.readUInt16LE(54)
  return Array.from({ length: file.readUInt16LE(56) }, (_, index) => {
    const at = start + index * size
    const wide = (shift: number): number => Number(file.readBigUInt64LE(at + shift))
    return { type: file.readUInt32LE(at), offset: wide(8), address: wide(16), size: wide(32) }
  })
}

const entriesOf = (file: Buffer, { offset, size }: Segment): readonly (readonly [bigint, bigint])[] =>
  Array.from(
    { length: size / 16 },
    (_, index) => [file.readBigUInt64LE(offset + index * 16), file.readBigUInt64LE(offset + index * 16 + 8)] as const,
  )

/** Where in the file an address of the loaded program lies. */
const placeOf = (address: number, segments: readonly Segment[]): number => {
  const holder = segments.find(
    (segment) => segment.type === PT_LOAD && address >= segment.address && address < segment.address + segment.size,
  )
  return address - (holder?.address ?? 0) + (holder?.offset ?? 0)
}

const textAt = (file: Buffer, start: number): string => file.toString('latin1', start, file.indexOf(0, start))
