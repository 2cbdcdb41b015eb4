interface Report {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly via: readonly unknown[] }>>
}

/** What is to be said of the answer of `npm audit --json`. */
interface Judged {
  /** 0: no fault is known of what is in the app; 1: one is; 2: not asked, so that nothing is known */
  readonly exitCode: 0 | 1 | 2
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
      exitCode: 2,
      lines: ['NOT ASKED: the registry does not answer, so that whether faults are known is not known.'],
    }
  // A package that is only built on a faulty one has the name of that one in `via`, and no title.
  const faults = Object.entries(report.vulnerabilities).flatMap(([name, { severity, via }]) =>
    via.flatMap(titleOf).map((title) => ({ name, said: `${name} (${severity}): ${title}` })),
  )
  const carried = faults.filter(({ name }) => inApp.has(name))
  return {
    exitCode: carried.length > 0 ? 1 : 0,
    lines: [
      ...faults.map(({ name, said }) => `${inApp.has(name) ? 'IN THE APP' : 'not in the app'}: ${said}`),
      `${carried.length} known faults in what the app carries, ${faults.length - carried.length} in what builds or tests it.`,
    ],
  }
}
