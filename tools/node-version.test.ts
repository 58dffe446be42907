import { expect, it } from 'vitest'
import { engines } from '../package.json'
import { nodeFault } from './node-version'

it.each(['20.19.0', '20.20.2', '22.12.0', '22.23.4', '24.0.0', '24.21.0', '26.1.0'])('takes Node %s, on which the tools run', (version) => {
  expect(nodeFault(version)).toBeNull()
})

it.each(['18.20.4', '20.18.1', '21.7.3', '22.11.0', '23.11.0'])('says of Node %s what is needed', (version) => {
  expect(nodeFault(version)).toMatch(new RegExp(`^This is Node ${version}\\. .*20\\.19.*22\\.12.*24`))
})

it('says the same as package.json', () => {
  expect(engines.node).toBe('^20.19.0 || ^22.12.0 || >=24.0.0')
})
