import { Component, type ReactNode } from 'react'
import { CrashPage } from './crash-page'

interface ErrorScreenState {
  readonly error: unknown
}

/** The one place where the unexpected ends: never a blank page. */
export class ErrorScreen extends Component<{ readonly children: ReactNode }, ErrorScreenState> {
  override state: ErrorScreenState = { error: undefined }

  static getDerivedStateFromError(error: unknown): ErrorScreenState {
    return { error: error ?? new Error('unknown') }
  }

  override render() {
    return this.state.error === undefined ? this.props.children : <CrashPage error={this.state.error} />
  }
}
