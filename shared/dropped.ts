/** Whether what a file is dropped on takes it for itself, so that it is not opened: it, or what is around it, says so. */
export function takesFiles(target: unknown): boolean {
  const element = target as { readonly closest?: (selector: string) => unknown } | null
  return Boolean(element?.closest?.('[data-takes-files]'))
}
