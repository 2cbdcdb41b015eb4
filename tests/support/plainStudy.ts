import { FORMAT, FORMAT_VERSION, type Study } from '#shared/study/study'

/** A study of one scenario in which nothing is set, changed or told. */
export const plainStudy: Study = {
  format: FORMAT,
  formatVersion: FORMAT_VERSION,
  model: { id: 'belgium', version: '1.0', fingerprint: '' },
  title: '',
  author: '',
  notes: '',
  createdAt: '2026-01-01T00:00:00.000Z',
  modifiedAt: '2026-01-01T00:00:00.000Z',
  seed: 42,
  scenarios: [{ id: '1', name: '', notes: '', levers: {}, assumptions: {} }],
  comparison: null,
  charts: [],
  story: [],
  results: {},
}
