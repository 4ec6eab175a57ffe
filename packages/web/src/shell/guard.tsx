import { Component, type ReactNode } from "react";
import { Failed } from "../parts/states.tsx";

interface GuardProps {
  readonly children: ReactNode;
}

/** A view that breaks leaves the room standing. */
export class Guard extends Component<GuardProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error === null ? this.props.children : <Failed error={error} again={() => this.setState({ error: null })} />;
  }
}
