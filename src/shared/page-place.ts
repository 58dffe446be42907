import type { Sealed } from './sealed'
import { z } from './zod'

const pixels = z.number().int().min(0).max(20_000)

/** A place on a page, in its pixels. */
export const pagePlaceSchema = z.strictObject({ x: pixels, y: pixels, width: pixels.min(1), height: pixels.min(1) })
export type PagePlace = Sealed<z.infer<typeof pagePlaceSchema>>

/** A picture of a page as the address of its data; null for none. */
export const pagePictureSchema = z
  .string()
  .startsWith('data:image/')
  .max(64 * 1024 * 1024)
  .nullable()
