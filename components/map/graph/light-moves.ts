import type Sigma from 'sigma';
import type { CameraState } from 'sigma/types';

/** A frame that takes longer is felt. Where the drawing alone takes so long, it is moved as a picture. */
const SLOW_MS = 20;
/** So many frames in a row that keep the next one waiting for so long are no chance. */
const IN_A_ROW = 5;
const APART_MS = 40;
/** Nothing has moved for so long: it is drawn again, sharp and whole. */
const REST_MS = 140;
/** While it moves the picture is drawn anew no more often than this, and only when it has become too coarse or shows too little. */
const ANEW_MS = 500;
const COARSE = 2.5;
const ENOUGH = 0.6;
/** Layers that have nothing to show while the drawing moves; each would cost the browser as much as a full one. */
const RESTING = ['edgeLabels', 'hovers', 'hoverNodes'];

/** How the drawing is moved. */
export interface Moves {
  /** What is seen is an older drawing, pushed to its place: sigma does not know what lies under the mouse. */
  readonly behind: boolean;
  end(): void;
}

/**
 * Makes the drawing follow the hand also where drawing it takes long, as with WebGL worked out by the processor: while it
 * moves, the picture that is there is pushed and stretched by the browser, and drawn again at rest. Lines and names stay
 * on it, so nothing flickers. Where drawing is fast, measured once at the start, every frame is drawn in full as before;
 * should frames come late while it moves, the rest of them are pushed.
 */
export function lightMoves(sigma: Sigma): Moves {
  const draw = sigma.scheduleRender.bind(sigma);
  const canvases = Object.entries(sigma.getCanvases()).filter(([layer]) => layer !== 'mouse');
  const camera = sigma.getCamera();
  let drawn: CameraState = camera.getState();
  let slow = false;
  let pushed = false;
  let drawnAt = 0;
  let late = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const layOut = () => {
    pushed = false;
    for (const [layer, canvas] of canvases) {
      canvas.style.transform = '';
      if (RESTING.includes(layer)) canvas.style.visibility = '';
    }
  };
  const push = () => {
    pushed = true;
    const { transform } = between(sigma, drawn, camera.getState());
    for (const [layer, canvas] of canvases) {
      if (RESTING.includes(layer)) canvas.style.visibility = 'hidden';
      else {
        canvas.style.transformOrigin = '0 0';
        canvas.style.transform = transform;
      }
    }
  };

  sigma.on('beforeRender', () => {
    drawnAt = performance.now();
  });
  sigma.on('afterRender', () => {
    clearTimeout(resting);
    if (!slow && !same(drawn, camera.getState())) {
      const from = drawnAt;
      requestAnimationFrame(() => {
        late = performance.now() - from > APART_MS ? late + 1 : 0;
        slow ||= late >= IN_A_ROW;
      });
    }
    drawn = camera.getState();
    if (pushed) layOut();
  });
  sigma.scheduleRender = () => {
    const to = camera.getState();
    if (!slow || same(drawn, to)) return draw();
    push();
    clearTimeout(resting);
    if (performance.now() - drawnAt > ANEW_MS && wornOut(sigma, drawn, to)) return draw();
    resting = setTimeout(draw, REST_MS);
    return sigma;
  };

  // What sigma would find under the mouse is what stood there in the older drawing.
  const container = sigma.getContainer();
  const hold = (event: MouseEvent) => {
    if (pushed && event.buttons === 0) event.stopPropagation();
  };
  container.addEventListener('mousemove', hold);

  // Measured when the page has come to rest after the first drawing.
  const measuring = setTimeout(() => {
    const began = () => {
      finish(sigma);
      const from = performance.now();
      sigma.once('afterRender', () => {
        finish(sigma);
        slow = performance.now() - from > SLOW_MS;
      });
    };
    sigma.once('beforeRender', began);
    draw();
  }, REST_MS);

  return {
    get behind() {
      return pushed;
    },
    end: () => {
      container.removeEventListener('mousemove', hold);
      clearTimeout(measuring);
      clearTimeout(resting);
    },
  };
}

/** Pixels beside a node that still mean it. */
const NEAR = 2;

/** The node at a place of the canvas as the camera stands now, whether it has been drawn there or not. */
export function nodeAt(sigma: Sigma, place: { x: number; y: number }): string | null {
  const here = sigma.viewportToFramedGraph(place);
  const beside = sigma.viewportToFramedGraph({ x: place.x + 1, y: place.y });
  const pixel = Math.hypot(beside.x - here.x, beside.y - here.y);
  let found: string | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  sigma.getGraph().forEachNode((id) => {
    const node = sigma.getNodeDisplayData(id);
    if (!node || node.hidden) return;
    const away = Math.hypot(node.x - here.x, node.y - here.y) / pixel;
    if (away > sigma.scaleSize(node.size) + NEAR || away >= nearest) return;
    found = id;
    nearest = away;
  });
  return found;
}

const same = (a: CameraState, b: CameraState) =>
  a.x === b.x && a.y === b.y && a.ratio === b.ratio && a.angle === b.angle;

/** Waits until WebGL has drawn all that it was told to: only reading a pixel does. */
function finish(sigma: Sigma): void {
  const pixel = new Uint8Array(4);
  for (const layer of ['edges', 'nodes']) {
    const canvas = sigma.getCanvases()[layer];
    const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  }
}

/** What turns the picture seen by one camera into what another sees, as CSS, and how much larger it makes it. */
function between(sigma: Sigma, from: CameraState, to: CameraState): { transform: string; scale: number } {
  const { width, height } = sigma.getDimensions();
  const moved = (x: number, y: number) =>
    sigma.framedGraphToViewport(sigma.viewportToFramedGraph({ x, y }, { cameraState: from }), {
      cameraState: to,
    });
  const [origin, right, below] = [moved(0, 0), moved(width, 0), moved(0, height)];
  const [a, b] = [(right.x - origin.x) / width, (right.y - origin.y) / width];
  const [c, d] = [(below.x - origin.x) / height, (below.y - origin.y) / height];
  return {
    transform: `matrix(${a}, ${b}, ${c}, ${d}, ${origin.x}, ${origin.y})`,
    scale: Math.hypot(a, b),
  };
}

/** Whether the picture is stretched too far, or leaves out too much of the graph that should be seen. */
function wornOut(sigma: Sigma, from: CameraState, to: CameraState): boolean {
  const { scale } = between(sigma, from, to);
  if (scale > COARSE || scale < 1 / COARSE) return true;
  const [had, wanted] = [seenOf(sigma, from), seenOf(sigma, to)];
  const all = area(wanted);
  return all > 0 && area(common(had, wanted)) / all < ENOUGH;
}

interface Box {
  left: number;
  right: number;
  low: number;
  high: number;
}
/** The whole graph, in the measure of the camera. */
const WHOLE: Box = { left: 0, right: 1, low: 0, high: 1 };

/** The part of the graph that a camera sees. */
function seenOf(sigma: Sigma, cameraState: CameraState): Box {
  const { width, height } = sigma.getDimensions();
  const corner = sigma.viewportToFramedGraph({ x: 0, y: 0 }, { cameraState });
  const other = sigma.viewportToFramedGraph({ x: width, y: height }, { cameraState });
  return common(WHOLE, {
    left: Math.min(corner.x, other.x),
    right: Math.max(corner.x, other.x),
    low: Math.min(corner.y, other.y),
    high: Math.max(corner.y, other.y),
  });
}

const common = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  right: Math.min(a.right, b.right),
  low: Math.max(a.low, b.low),
  high: Math.min(a.high, b.high),
});

const area = ({ left, right, low, high }: Box) => Math.max(0, right - left) * Math.max(0, high - low);
