import { crc32, deflateRawSync } from 'node:zlib'

/** A file of an archive. */
export interface ZippedFile {
  readonly name: string
  readonly data: Buffer
  readonly executable?: boolean
}

const DEFLATED = 8
/** Made on Unix, so that the upper half of the attributes is a mode. */
const MADE_BY = 0x0314

/** A zip archive of some files, as small as the format allows. */
export const writeZip = (files: readonly ZippedFile[]): Buffer => {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const { name, data, executable = false } of files) {
    const packed = deflateRawSync(data)
    const path = Buffer.from(name)
    const common = commonFields(data, packed, path)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, packed])
    locals.push(local)
    entries.push(directoryEntry(common, path, executable ? 0o100755 : 0o100644, offset))
    offset += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

/** What a file's own head and its entry in the directory both say. */
const commonFields = (data: Buffer, packed: Buffer, path: Buffer): Buffer => {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(DEFLATED, 4)
  fields.writeUInt16LE(0x5821, 8)
  fields.writeUInt32LE(crc32(data), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(data.length, 18)
  fields.writeUInt16LE(path.length, 22)
  return fields
}

const directoryEntry = (common: Buffer, path: Buffer, mode: number, offset: number): Buffer => {
  const head = Buffer.alloc(6)
  head.write('PK\x01\x02', 'latin1')
  head.writeUInt16LE(MADE_BY, 4)
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(mode * 0x10000, 6)
  rest.writeUInt32LE(offset, 10)
  return Buffer.concat([head, common, rest, path])
}
