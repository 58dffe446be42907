import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../../../../rules'
import { filmName } from './film-name'

describe('the name of a game one looks at again', () => {
  const scenario = SCENARIOS.find(({ id }) => id === 'spring-2021') ?? SCENARIOS[0]
  it('is what somebody wrote, else the scenario in the language spoken', () => {
    expect(filmName({ name: 'Tuesday', scenario }, 'zh-CN')).toBe('Tuesday')
    expect(filmName({ name: 'Spring 2021', scenario }, 'zh-CN')).toBe('2021年春')
    expect(filmName({ name: null, scenario }, 'en')).toBe('Spring 2021')
  })
})
