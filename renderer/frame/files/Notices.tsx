import { useStore } from 'zustand'
import { settingTexts } from '#models/narrative/levers'
import { listText } from '#models/narrative/list'
import { scenarioName } from '#models/narrative/names'
import type { StudyFailure } from '#shared/study/failure'
import { appStore } from '../../app/appStore'
import { tellRejection } from '../../app/faults'
import { dismiss, dismissAll, type Notice, noticesStore } from '../../app/files/notices'
import { reloadPage } from '../../app/files/reloadPage'
import { sessionStore } from '../../app/files/session'
import { presentingStore } from '../../app/presenting'
import { undoSuggestion } from '../../app/suggested'
import { Button } from '../../ui/kit/Button'
import { Icon } from '../../ui/kit/Icon'
import { loaded } from '../../ui/kit/loaded'
import { useText } from '../../ui/text'
import { Guarded } from '../faults/Guarded'
import { useStudyReason } from './useStudyReason'

const DriftWords = loaded(
  () => import('./DriftWords'),
  ({ DriftWords }) => DriftWords,
)

const CarriedWords = loaded(
  () => import('./CarriedWords'),
  ({ CarriedWords }) => CarriedWords,
)

const TableWords = loaded(
  () => import('./TableWords'),
  ({ TableWords }) => TableWords,
)

const WorkbookWords = loaded(
  () => import('./WorkbookWords'),
  ({ WorkbookWords }) => WorkbookWords,
)

function StudyWords({ failure, name }: { readonly failure: StudyFailure; readonly name: string }) {
  const { t } = useText()
  const reason = useStudyReason(failure)
  return <p>{name ? t('files:notice.study', { name, reason }) : t('files:notice.opening', { reason })}</p>
}

function Suggested({ scenario: id, settings }: Extract<Notice, { kind: 'suggested' }>) {
  const text = useText()
  const scenario = useStore(appStore, ({ study }) => study.scenarios.find((each) => each.id === id))
  return (
    <>
      <p>
        {text.t('notices:suggested', {
          scenario: scenario ? scenarioName(scenario, text) : '',
          settings: listText(settingTexts(settings, text), text),
        })}
      </p>
      <Button look="boxed" onClick={undoSuggestion}>
        {text.t('files:history.undo')}
      </Button>
    </>
  )
}

function Words({ notice }: { readonly notice: Notice }) {
  const text = useText()
  const { t } = text
  switch (notice.kind) {
    case 'file':
      return (
        <p>{t(`notices:failure.${notice.failure.kind}`, { name: notice.failure.name, code: notice.failure.code })}</p>
      )
    case 'study':
      return <StudyWords failure={notice.failure} name={notice.name} />
    case 'table':
      return (
        <Guarded>
          <TableWords failure={notice.failure} name={notice.name} />
        </Guarded>
      )
    case 'workbook':
      return (
        <Guarded>
          <WorkbookWords failure={notice.failure} name={notice.name} />
        </Guarded>
      )
    case 'workbook-same':
      return <p>{t('notices:nothingToAdd', { name: notice.name, scenario: scenarioName(notice.scenario, text) })}</p>
    case 'link':
      return <p>{t('notices:linkDamaged')}</p>
    case 'not-opened':
      return <p>{t('notices:notOpened', { count: notice.names.length, names: listText(notice.names, text) })}</p>
    case 'migrated':
      return <p>{t('files:notice.migrated', { from: notice.from })}</p>
    case 'carried':
      return (
        <Guarded>
          <CarriedWords from={notice.from} told={notice.told} />
        </Guarded>
      )
    case 'drift':
      return (
        <Guarded>
          <DriftWords drift={notice.drift} />
        </Guarded>
      )
    case 'unexpected':
      return (
        <p>{t(notice.saving ? 'notices:unexpected.saving' : 'notices:unexpected.other', { reason: notice.reason })}</p>
      )
    case 'unloaded':
      return <p>{t('notices:fault.unloadedText')}</p>
    case 'suggested':
      return <Suggested {...notice} />
    case 'newer':
      return (
        <>
          <p>{t('notices:newer')}</p>
          <Button look="boxed" onClick={() => tellRejection(reloadPage())}>
            {t('notices:fault.reload')}
          </Button>
        </>
      )
    case 'journals-damaged':
      return <p>{t('notices:journalsDamaged', { count: notice.count })}</p>
    case 'not-taken':
      return <p>{t('notices:notTaken', { field: notice.field, reason: notice.reason })}</p>
    case 'journal':
      return <p>{t('notices:journal')}</p>
  }
}

function Opening() {
  const { t } = useText()
  const name = useStore(sessionStore, (session) => session.opening)
  return (
    <div className={name === null ? 'hidden' : 'notice opening'} role="status">
      {name !== null && (name ? t('notices:opening', { name }) : t('notices:openingUnnamed'))}
    </div>
  )
}

/** What an older study has to tell once it is open, and a newer version: they wait while slides are shown, which they would cover. */
const WAITING: ReadonlySet<Notice['kind']> = new Set(['migrated', 'carried', 'drift', 'newer'])

/** What interrupts nobody who is being read to. */
const isQuiet = ({ kind }: Notice): boolean => kind === 'newer' || kind === 'suggested'

function NoticeList({ role, notices }: { readonly role: 'alert' | 'status'; readonly notices: readonly Notice[] }) {
  const { t } = useText()
  return (
    <div className="notice-list" role={role}>
      {notices.map((notice, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: notices have no identity but their place
        <div key={index} className="notice" data-kind={notice.kind}>
          <div>
            <Words notice={notice} />
          </div>
          <Button look="icon" aria-label={t('files:notice.dismiss')} onClick={() => dismiss(notice)}>
            <Icon name="close" />
          </Button>
        </div>
      ))}
    </div>
  )
}

/** What the user is to be told about files; stays until it is closed. */
export function Notices() {
  const { t } = useText()
  const presenting = useStore(presentingStore, ({ now }) => now !== null)
  const all = useStore(noticesStore, (state) => state.notices)
  const notices = presenting ? all.filter(({ kind }) => !WAITING.has(kind)) : all
  return (
    <div className="notices">
      <Opening />
      {notices.length > 1 && (
        <Button look="pill" className="close-all" onClick={dismissAll}>
          {t('notices:closeAll', { count: notices.length })}
        </Button>
      )}
      <NoticeList role="alert" notices={notices.filter((each) => !isQuiet(each))} />
      <NoticeList role="status" notices={notices.filter(isQuiet)} />
    </div>
  )
}
