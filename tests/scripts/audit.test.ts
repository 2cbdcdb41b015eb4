import { expect, it } from 'vitest'
import { judgeAudit } from '../../scripts/notices/audit'

const report = JSON.stringify({
  vulnerabilities: {
    jszip: { severity: 'high', via: [{ title: 'Paths leave the folder' }] },
    tool: { severity: 'low', via: [{ title: 'Slow on long input' }] },
    above: { severity: 'low', via: ['tool'] },
  },
})

it('a known fault of what is in the app fails the check, one of what only builds it is told', () => {
  expect(judgeAudit(report, new Set(['jszip', 'above']))).toEqual({
    exitCode: 1,
    lines: [
      'IN THE APP: jszip (high): Paths leave the folder',
      'not in the app: tool (low): Slow on long input',
      '1 known faults in what the app carries, 1 in what builds or tests it.',
    ],
  })
  expect(judgeAudit(report, new Set(['above'])).exitCode).toBe(0)
  expect(judgeAudit('{"vulnerabilities":{}}', new Set())).toEqual({
    exitCode: 0,
    lines: ['0 known faults in what the app carries, 0 in what builds or tests it.'],
  })
})

it('that the registry could not be asked is said, and is neither a pass nor a fault', () => {
  for (const answer of ['', '{"message":"405 Method Not Allowed"}', 'no JSON'])
    expect(judgeAudit(answer, new Set(['jszip']))).toMatchObject({
      exitCode: 2,
      lines: [expect.stringContaining('NOT ASKED')],
    })
})
