import { describe, expect, it } from 'vitest'
import { drawCovers } from './draw-cover'
import { PROJECT } from './project'

describe('the title as the build draws it', async () => {
  const covers = await drawCovers(PROJECT)

  it.each([
    ['en', 'Sinking Market', 'New game'],
    ['zh-CN', '下沉市场', '新游戏'],
  ])('speaks %s', (language, name, newGame) => {
    expect(covers[language]).toMatch(new RegExp(`<h1[^>]*>${name}</h1>`))
    expect(covers[language]).toContain(newGame)
  })

  it.each(['en', 'zh-CN'])('holds in %s nothing that the policy of the page forbids or that waits for a script', (language) => {
    expect(covers[language]).not.toMatch(/\sstyle=|<script|<template|<!--\$/)
    // What has no words shows its key.
    expect(covers[language]).not.toMatch(/>[\w.]*:?title\.\w+</)
  })
})
