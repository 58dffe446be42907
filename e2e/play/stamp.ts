import type { Page } from '@playwright/test'
import { t } from './words'

/** What a stamp can say. */
export type StampWord = 'approve' | 'reject' | 'hold' | 'counter' | 'accepted' | 'declined'

/** Sees one of these stamps fall on a page, where it stays until it has been read. */
export const stampSeen = async (page: Page, words: readonly StampWord[]): Promise<void> => {
  await page.waitForFunction(
    (wanted) => wanted.some((text) => document.querySelector('.ruling-paper .stamp')?.textContent.includes(text) === true),
    words.map((word) => t(`panels:dossier.stamp.${word}`)),
  )
}
