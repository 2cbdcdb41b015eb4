import { createStore } from 'zustand/vanilla'
import type { Settings } from '#models/engine/parameters'
import type { AnyWorkbookFailure } from '#models/exchange/readAnyWorkbook'
import type { TableFailure } from '#models/exchange/table/failure'
import type { FileFailure } from '#shared/ipc/contract'
import type { CarriedOver } from '#shared/study/carriedOver'
import type { StudyFailure } from '#shared/study/failure'
import type { Scenario } from '#shared/study/study'
import type { Drift } from './drift'

/** Something the user is to be told about a file. */
export type Notice =
  | { readonly kind: 'file'; readonly failure: FileFailure; readonly saving: boolean }
  | { readonly kind: 'study'; readonly failure: StudyFailure; readonly name: string }
  | { readonly kind: 'table'; readonly failure: TableFailure; readonly name: string }
  | { readonly kind: 'workbook'; readonly failure: AnyWorkbookFailure; readonly name: string }
  /** a workbook says nothing that is not in the scenario already */
  | { readonly kind: 'workbook-same'; readonly name: string; readonly scenario: Pick<Scenario, 'id' | 'name'> }
  /** a link that was cut or changed */
  | { readonly kind: 'link' }
  | { readonly kind: 'not-opened'; readonly names: readonly string[] }
  | { readonly kind: 'migrated'; readonly from: number }
  | { readonly kind: 'carried'; readonly from: string; readonly told: readonly CarriedOver[] }
  | { readonly kind: 'drift'; readonly drift: Drift }
  | { readonly kind: 'journal' }
  /** what was typed in a field is no value of it; `reason` is a sentence of the field's own */
  | { readonly kind: 'not-taken'; readonly field: string; readonly reason: string }
  /** so many journals of former runs were damaged, and put aside */
  | { readonly kind: 'journals-damaged'; readonly count: number }
  /** levers that a suggestion has set */
  | { readonly kind: 'suggested'; readonly scenario: string; readonly settings: Settings }
  /** a newer version of the app is kept beside this one */
  | { readonly kind: 'newer' }
  /** a part of the app could not be loaded */
  | { readonly kind: 'unloaded' }
  /** what no one expected to fail did; `reason` is the error's own message */
  | { readonly kind: 'unexpected'; readonly saving: boolean; readonly reason: string }

export const noticesStore = createStore<{ readonly notices: readonly Notice[] }>()(() => ({ notices: [] }))

export const tell = (notice: Notice): void =>
  noticesStore.setState(({ notices }) => ({ notices: [...notices, notice] }))
export const dismiss = (notice: Notice): void =>
  noticesStore.setState(({ notices }) => ({ notices: notices.filter((each) => each !== notice) }))
export const dismissAll = (): void => noticesStore.setState({ notices: [] })
