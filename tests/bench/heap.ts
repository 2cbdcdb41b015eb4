import type { CDPSession, Page } from '@playwright/test'

/** What a page holds after its garbage is collected, in bytes. */
export interface Heap {
  readonly whole: number
  /** without the machine code the browser compiles the longer something runs: what the page itself keeps */
  readonly kept: number
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] }
  }
  readonly nodes: readonly number[]
  readonly strings: readonly string[]
}

async function takeSnapshot(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = []
  const collect = ({ chunk }: { readonly chunk: string }) => void chunks.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', collect)
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.off('HeapProfiler.addHeapSnapshotChunk', collect)
  return JSON.parse(chunks.join('')) as Snapshot
}

/** Everything but code, and but what the engine keeps to itself (all named `system / ...`). */
function keptIn({ snapshot, nodes, strings }: Snapshot): number {
  const { node_fields, node_types } = snapshot.meta
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => node_fields.indexOf(field))
  let kept = 0
  for (let node = 0; node < nodes.length; node += node_fields.length) {
    const kind = node_types[0][nodes[node + (type ?? 0)] ?? 0]
    const called = strings[nodes[node + (name ?? 0)] ?? 0] ?? ''
    if (kind !== 'code' && !called.startsWith('system / ')) kept += nodes[node + (size ?? 0)] ?? 0
  }
  return kept
}

export async function heapOf(page: Page): Promise<Heap> {
  const session = await page.context().newCDPSession(page)
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const kept = keptIn(await takeSnapshot(session))
  await session.detach()
  return { whole: usedSize, kept }
}
