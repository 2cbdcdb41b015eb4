interface Report {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly via: readonly unknown[] }>>
}

/** What is to be said of the answer of `npm audit --json`; `carried` counts faults of packages that are in the app. */
export interface Judged {
  readonly asked: boolean
  readonly carried: number
  readonly lines: readonly string[]
}

const titleOf = (via: unknown): readonly string[] =>
  typeof via === 'object' && via !== null && 'title' in via ? [String(via.title)] : []

/**
 * @param answer what npm wrote; not a report where the registry could not be asked
 * @param inApp names of the packages that are in the app
 */
export function judgeAudit(answer: string, inApp: ReadonlySet<string>): Judged {
  let report: Report
  try {
    report = JSON.parse(answer) as Report
  } catch {
    report = {}
  }
  if (!report.vulnerabilities)
    return {
      asked: false,
      carried: 0,
      lines: ['The registry could not be asked: whether faults are known is not known.'],
    }
  // A package that is only built on a faulty one has the name of that one in `via`, and no title.
  const faults = Object.entries(report.vulnerabilities).flatMap(([name, { severity, via }]) =>
    via.flatMap(titleOf).map((title) => ({ name, said: `${name} (${severity}): ${title}` })),
  )
  const carried = faults.filter(({ name }) => inApp.has(name))
  return {
    asked: true,
    carried: carried.length,
    lines: [
      ...faults.map(({ name, said }) => `${inApp.has(name) ? 'IN THE APP' : 'not in the app'}: ${said}`),
      `${carried.length} known faults in what the app carries, ${faults.length - carried.length} in what builds or tests it.`,
    ],
  }
}
