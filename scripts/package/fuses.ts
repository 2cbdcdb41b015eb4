import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'

/**
 * Doors of the runtime that the app does not use, shut in the binary itself: it can neither be turned into a bare
 * Node nor be debugged from outside, and runs nothing but the archive it was packaged with.
 */
export const fuses = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
} as const

/** The file that holds the fuses of a runtime as it is published, or the bundle around it on macOS. */
export function runtimeIn(folder: string, platform: string): string {
  if (platform === 'darwin' || platform === 'mas') return join(folder, 'Electron.app')
  return join(folder, platform === 'win32' ? 'electron.exe' : 'electron')
}

/** @throws where the file is no Electron runtime, or one whose fuses are of another kind */
export async function setFuses(runtime: string, platform: string, arch: string): Promise<void> {
  const resetAdHocDarwinSignature = platform === 'darwin' && arch === 'arm64'
  await flipFuses(runtime, { version: FuseVersion.V1, resetAdHocDarwinSignature, ...fuses })
}
