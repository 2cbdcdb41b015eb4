import { Component, type ReactNode } from 'react'

interface Props {
  /** what stands in place of the children after one of them has thrown */
  readonly fallback: (error: unknown, retry: () => void) => ReactNode
  readonly children: ReactNode
}

interface State {
  readonly thrown: { readonly error: unknown } | null
}

/** Keeps what its children throw from taking the rest of the page with it. React has no hook for this. */
export class Boundary extends Component<Props, State> {
  override state: State = { thrown: null }

  static getDerivedStateFromError(error: unknown): State {
    return { thrown: { error } }
  }

  override render(): ReactNode {
    const { thrown } = this.state
    return thrown ? this.props.fallback(thrown.error, () => this.setState({ thrown: null })) : this.props.children
  }
}
