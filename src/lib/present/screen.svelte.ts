/** Knows how the screen is filled and kept awake, where a browser can; knows nothing of what is on it. */

/** Whether the page fills the screen; follows the browser until its end. */
export class FullScreen {
  isOn = $state(false)
  readonly isPossible = document.fullscreenEnabled

  constructor() {
    this.isOn = document.fullscreenElement !== null
  }

  /** Listens to the browser; returns its end. */
  follow(): () => void {
    const look = () => (this.isOn = document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', look)
    return () => document.removeEventListener('fullscreenchange', look)
  }

  /** Fills the screen or gives it back; a browser that refuses shows the same in its window. */
  fill(how: 'toggle' | 'only'): void {
    if (!this.isPossible) return
    if (!this.isOn) void document.documentElement.requestFullscreen().catch(() => undefined)
    else if (how === 'toggle') void document.exitFullscreen().catch(() => undefined)
  }
}

/** Keeps the screen from going dark while the page is seen; returns its end. */
export function keepAwake(): () => void {
  if (!('wakeLock' in navigator)) return () => undefined
  let lock: WakeLockSentinel | null = null
  let hasEnded = false
  const ask = async () => {
    if (hasEnded || document.hidden) return
    // The browser may refuse, as with a low battery, and takes the lock back when the page is hidden.
    lock = await navigator.wakeLock.request('screen').catch(() => null)
    if (hasEnded) void lock?.release()
  }
  void ask()
  document.addEventListener('visibilitychange', ask)
  return () => {
    hasEnded = true
    document.removeEventListener('visibilitychange', ask)
    void lock?.release()
  }
}
