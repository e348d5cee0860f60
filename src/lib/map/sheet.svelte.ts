/**
 * Knows the live map as a sheet: its leaves, where each looks, which one the visitor is on, and how far it is
 * unfolded. Knows nothing of how any of it is drawn.
 */
import { untrack } from 'svelte'
import { boundsOf } from '$lib/geo/bounds'
import { unproject, type Camera } from '$lib/geo/mercator'
import type { ViewState } from '$lib/view/state.svelte'
import { CameraState } from './camera.svelte'
import { held, limitsOf, panned, zoomed, type Limits } from './fit'
import { columns, insetsOf, leavesInView, nearestLeaf, wholeOf, type LeafId, type Sheet } from './leaves'
import { framed, isSameSetting, leavesAtHome, type SetLeaf } from './presets'
import { rangeNow } from './range.svelte'
import type { LandState } from './ground'
import { turned, type Turn } from './turn'
import { TurnClock } from './turn-clock.svelte'

/** The live map as a sheet. */
export class SheetState {
  widthPx = $state(0)
  heightPx = $state(0)
  #open = $state(0)
  isTurning = $state(false)
  /** all leaves are one: kept apart, so that on the way only what moves is made anew */
  #isWhole = $state(false)
  /** the leaf that buttons and keys move */
  activeId = $state<LeafId>('main')
  readonly land = $state<Record<LeafId, LandState>>({ main: 'loading', side1: 'loading', side2: 'loading' })
  readonly cameras: Readonly<Record<LeafId, CameraState>>
  readonly #view: ViewState
  /** leaves that the visitor has moved since they were last at home */
  #moved: readonly LeafId[] = []
  /** the visitor's own gesture is on its way to rest */
  #isGesture = false
  #turn: Turn | null = null
  readonly #clock: TurnClock

  /** leaves of the folded map, by the places that the filters leave: one where there is nothing to fold */
  readonly leaves = $derived.by(() => leavesInView(this.#view.dataset, this.#view.filters))
  readonly canFold = $derived.by(() => this.leaves.length > 1)
  readonly sheet = $derived.by<Sheet>(() => {
    const [widthPx, heightPx] = [Math.max(this.widthPx, 200), Math.max(this.heightPx, 160)]
    return { ...rangeNow(), widthPx, heightPx, canFold: this.canFold }
  })
  /** leaves that are drawn, from left to right */
  readonly drawn = $derived.by(() => (this.#isWhole ? [wholeOf(this.leaves)] : this.leaves))
  readonly columns = $derived.by(() => columns(this.drawn, this.sheet, this.open))
  readonly parts = $derived.by(() => this.#partsAt((id) => this.cameras[id].now))
  /** the folded end of a turn: names keep the sides that they have there */
  #ends: readonly SetLeaf[] = []
  /** the leaves as they last came to rest; the same list as long as they are the same */
  readonly settled = $derived.by(() => {
    const settled = this.isTurning ? this.#ends : this.#partsAt((id) => this.cameras[id].rest)
    return isSameSetting(settled, this.#ends) ? this.#ends : settled
  })
  readonly home = $derived.by(() => leavesAtHome(this.drawn, this.sheet))
  /** what buttons and scales tell of: on its way the map changes too fast to be read */
  readonly told = $derived.by(() => (this.isTurning ? this.settled : this.parts))
  readonly active = $derived.by(() => {
    const leafOf = (id: LeafId) => this.told.find(({ leaf }) => leaf.id === id)
    return leafOf(this.activeId) ?? leafOf('main')
  })
  constructor(view: ViewState) {
    this.#view = view
    const cameraOf = (id: LeafId) => new CameraState(() => this.#rest(id))
    this.cameras = { main: cameraOf('main'), side1: cameraOf('side1'), side2: cameraOf('side2') }
    const open = view.current.isFolded ? 0 : 1
    this.open = open
    this.#clock = new TurnClock(open)
    // As the page without script has it, so that nothing moves when this takes over.
    const range = { ...rangeNow(), canFold: this.canFold }
    for (const { leaf, camera } of leavesAtHome(this.drawn, range)) this.cameras[leaf.id].jump(camera)
    this.look(view.current.cameras)
  }

  /** Shows given cameras, each on the leaf that it belongs to; moved leaves without one go home. */
  look(cameras: readonly Camera[]): void {
    const given = cameras.map((camera) => {
      return { camera, id: nearestLeaf(this.drawn, unproject(camera.centre))?.id }
    })
    const moved = this.#moved
    this.#moved = given.flatMap(({ id }) => id ?? [])
    for (const { leaf, camera: home } of this.home) {
      const camera = given.find(({ id }) => id === leaf.id)?.camera ?? (moved.includes(leaf.id) ? home : null)
      if (camera) this.cameras[leaf.id].jump(camera)
    }
  }

  /** how far the map is unfolded, 0…1 */
  get open(): number {
    return this.#open
  }
  set open(share: number) {
    this.#open = share
    this.#isWhole = share === 1
  }

  /** How far a leaf may go; not at all while the map turns. */
  limitsOf(id: LeafId): Limits | null {
    const part = this.home.find(({ leaf }) => leaf.id === id)
    if (!part || this.isTurning) return null
    return limitsOf(part.camera, part.leaf.points, part, this.drawn.length === 1)
  }

  /** The visitor takes hold of a leaf. */
  hold(id: LeafId): void {
    this.activeId = id
    this.#isGesture = true
    if (!this.#moved.includes(id)) this.#moved = [...this.#moved, id]
  }

  /** Moves a leaf on the visitor's behalf, as far as it may go. */
  move(id: LeafId, camera: Camera, durationMs: number): void {
    const limits = this.limitsOf(id)
    if (!limits) return
    this.hold(id)
    this.cameras[id].travel(held(camera, limits), durationMs)
  }

  /** Makes the active leaf larger by a factor. */
  zoom(factor: number, durationMs: number): void {
    if (this.active) this.move(this.active.leaf.id, zoomed(this.active.camera, factor), durationMs)
  }

  /** Moves the active leaf by shares of its size. */
  pan(right: number, down: number, durationMs: number): void {
    const { active } = this
    if (!active) return
    const camera = panned(active.camera, right * active.widthPx, down * active.heightPx)
    this.move(active.leaf.id, camera, durationMs)
  }

  /** Shows all places of a leaf, or of all leaves. */
  goHome(id: LeafId | null, durationMs: number): void {
    if (this.isTurning) return
    this.activeId = id ?? 'main'
    this.#isGesture = true
    this.#moved = this.#moved.filter((moved) => id !== null && moved !== id)
    for (const { leaf, camera } of this.home) {
      if (id === null || leaf.id === id) this.cameras[leaf.id].travel(camera, durationMs)
    }
    this.#write()
  }

  /** Folds (0) or unfolds (1); a turn under way goes on from where it is. False where it is so already. */
  turnTo(open: 0 | 1, durationMs: number): boolean {
    if (this.#turn ? this.#turn.goal === open : this.open === open) return false
    this.#moved = []
    if (!this.canFold) {
      this.#clock.set(open)
      this.open = open
      return true
    }
    this.#turn = this.#turn ? { ...this.#turn, goal: open } : this.#turnFor(open)
    if (durationMs === 0) this.#finish()
    else this.#clock.run(open, this.#step, this.#finish)
    return true
  }

  /** Where a leaf stands; nowhere when it is not drawn. */
  columnOf(id: LeafId) {
    return this.columns[this.drawn.findIndex((leaf) => leaf.id === id)]
  }

  /** Tells the live maps how wide their leaves are now. */
  inset(): void {
    if (this.isTurning) return
    for (const { leaf, ...part } of this.parts) {
      this.cameras[leaf.id].turn(part.camera, insetsOf(leaf.id, part, this.sheet))
    }
  }

  /** Shows all places of the leaves that have come with other filters or another window. */
  refit(): void {
    if (this.#turn) this.#finish()
    this.#moved = []
    for (const { leaf, ...part } of this.home) {
      this.cameras[leaf.id].jump(part.camera, insetsOf(leaf.id, part, this.sheet))
    }
    this.#write()
  }

  destroy(): void {
    this.#clock.stop()
    Object.values(this.cameras).forEach((camera) => camera.destroy())
  }

  #partsAt(cameraOf: (id: LeafId) => Camera): SetLeaf[] {
    return this.drawn.flatMap((leaf, order): SetLeaf[] => {
      const column = this.columns[order]
      return column ? [{ ...column, leaf, camera: cameraOf(leaf.id), heightPx: this.sheet.heightPx }] : []
    })
  }

  #turnFor(goal: 0 | 1): Turn {
    const { leaves, sheet } = this
    const folded = goal === 1 ? this.parts : leavesAtHome(leaves, sheet)
    const [whole] = goal === 1 ? leavesAtHome([wholeOf(leaves)], sheet) : []
    // Names stay where they are as the map unfolds.
    this.#ends = goal === 1 ? this.settled : folded
    return {
      leaves,
      sheet,
      folded: folded.map(({ camera }) => camera),
      open: whole?.camera ?? this.cameras.main.now,
      goal
    }
  }

  readonly #step = (open: number) => {
    if (!this.#turn) return
    // Not before the first frame: until then the leaves and what is written on them are those of this end.
    this.isTurning = true
    this.open = open
    for (const { id, column, camera } of turned(this.#turn, open)) {
      this.cameras[id].turn(camera, insetsOf(id, column, this.#turn.sheet))
    }
  }

  readonly #finish = () => {
    const turn = this.#turn
    if (!turn) return
    this.#turn = null
    this.#clock.set(turn.goal)
    this.open = turn.goal
    this.isTurning = false
    this.activeId = 'main'
    this.columns.forEach((column, order) => {
      const leaf = this.drawn[order]
      const camera = turn.goal === 1 ? turn.open : turn.folded[order]
      if (leaf && camera) this.cameras[leaf.id].jump(camera, insetsOf(leaf.id, column, this.sheet))
    })
  }

  /** A leaf has come to rest: what is kept to the map follows the visitor's own gesture, and it alone. */
  #rest(id: LeafId): void {
    if (this.#moved.includes(id)) this.#write()
    if (this.#isGesture && this.#view.current.within)
      this.#view.keepWithin(boundsOf(framed(this.parts)), 'map', 'replace')
    this.#isGesture = false
  }

  /** Tells the View where the visitor has moved what. */
  #write(): void {
    const moved = untrack(() => this.parts.filter(({ leaf }) => this.#moved.includes(leaf.id)))
    const cameras = moved.map(({ camera }) => camera)
    this.#view.moveMap(cameras, 'map')
  }
}
