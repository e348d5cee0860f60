/** Knows what the Try page shows in its place: the site of a trial, loaded when it is asked for. */
import type { Component } from 'svelte'
import { unpack } from '$lib/offline/packed'
import type { ShownProps } from './errand'

/** The view with what it gets. */
export interface Shown {
  readonly View: Component<ShownProps>
  readonly props: ShownProps
}

/** Loads the view of a site. */
export async function loadShown(props: Omit<ShownProps, 'unpacked'>): Promise<Shown> {
  const [{ default: View }, unpacked] = await Promise.all([
    import('./TrySite.svelte'),
    unpack(props.contents)
  ])
  return { View, props: { ...props, unpacked } }
}
