export function Uncertainty() {
  return null
}
