import type { UndirectedGraph } from 'graphology';
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useMemo, useRef } from 'react';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { CameraState } from 'sigma/types';
import { i18n } from '#i18n';
import { IconButton } from '../../base/button.tsx';
import type { PlacedGraph } from '../../hooks/use-graph.ts';
import { colourOf, drawHover, type GraphLook, nameWriter } from './graph-look.ts';
import { drawnGraph, type EdgeMark, type NodeMark } from './graph-model.ts';
import { type GraphLine, graphSentence } from './graph-names.ts';
import { lightMoves, nodeAt } from './light-moves.ts';
import { NODE_SHAPES } from './node-shapes.ts';
import { pictureOf } from './picture.ts';

/** What the view may ask of the drawing. */
export interface StageDoor {
  /** The drawing as it is seen, as a PNG. */
  picture: () => Promise<Blob>;
  /** Moves so that these nodes fill the drawing. */
  fit: (ids: ReadonlySet<string>) => void;
}

interface StageProps {
  graph: PlacedGraph;
  lines: readonly GraphLine[];
  look: GraphLook;
  /** The nodes that answer the search and the chosen community; null for all. */
  lit: ReadonlySet<string> | null;
  /** Leaves the others out instead of dimming them. */
  hideOthers: boolean;
  onOpen: (id: string) => void;
  /** The drawing cannot be made, or was taken away. */
  onUnable: () => void;
  ref?: Ref<StageDoor>;
}

/** Where each drawing was left, so that the way back from a person shows the same part of it. */
const cameras = new Map<string, CameraState>();
const CENTRE: CameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
const ZOOM = 1.5;
/** A step of the arrow keys, as a part of what is seen; y grows upwards. */
const STEP = 0.12;
const PANS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};
const ZOOMS: Record<string, number> = { '+': 1 / ZOOM, '=': 1 / ZOOM, '-': ZOOM };
/** With so few nodes lit every one of them is named. */
const NAMED = 40;

/** The drawing itself: nodes and ties on a canvas, moved and zoomed by mouse, touch and keys. */
export function GraphStage(props: StageProps) {
  const { graph, lines, look, lit, hideOthers, onOpen, onUnable, ref } = props;
  const frame = useRef<HTMLDivElement>(null);
  const renderer = useRef<Sigma | null>(null);
  const latest = useRef({ lit, hideOthers, look, onOpen, onUnable });
  latest.current = { lit, hideOthers, look, onOpen, onUnable };
  const drawn = useMemo(() => drawnGraph(graph, lines), [graph, lines]);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    if (!canDraw()) {
      latest.current.onUnable();
      return;
    }
    const sigma = startSigma(drawn, element, () => latest.current);
    if (!sigma) {
      latest.current.onUnable();
      return;
    }
    renderer.current = sigma;
    const camera = cameras.get(graph.key);
    if (camera) sigma.getCamera().setState(camera);
    const moves = lightMoves(sigma);
    let ended = false;
    const click = (place: { x: number; y: number }, seen: string | null) => {
      const node = moves.behind ? nodeAt(sigma, place) : seen;
      if (node !== null) latest.current.onOpen(node);
    };
    sigma.on('clickNode', ({ event, node }) => click(event, node));
    sigma.on('clickStage', ({ event }) => click(event, null));
    sigma.on('enterNode', ({ node }) => {
      element.dataset.over = node;
    });
    sigma.on('leaveNode', () => {
      delete element.dataset.over;
    });
    const settle = quietDrag(sigma);
    const lost = () => {
      if (!ended) latest.current.onUnable();
    };
    for (const canvas of Object.values(sigma.getCanvases()))
      canvas.addEventListener('webglcontextlost', lost);
    return () => {
      ended = true;
      cameras.set(graph.key, sigma.getCamera().getState());
      renderer.current = null;
      settle();
      moves.end();
      sigma.kill();
    };
  }, [drawn, graph.key]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the reducers read these from `latest`
  useEffect(() => {
    const sigma = renderer.current;
    if (!sigma) return;
    sigma.setSettings(lookSettings(look));
    sigma.refresh({ skipIndexation: true });
  }, [lit, hideOthers, look]);

  const move = (change: (state: CameraState) => Partial<CameraState>) => {
    const camera = renderer.current?.getCamera();
    if (camera) void camera.animate(change(camera.getState()), { duration: calm() ? 0 : 160 });
  };
  const zoom = (by: number) => move(({ ratio }) => ({ ratio: ratio * by }));
  const showAll = () => move(() => CENTRE);
  useImperativeHandle(ref, () => ({
    picture: async () => {
      if (!renderer.current) throw new Error('There is no drawing to take a picture of');
      return pictureOf(renderer.current, latest.current.look.surface);
    },
    fit: (ids) => {
      const sigma = renderer.current;
      if (sigma) move(() => cameraFor(sigma, ids));
    },
  }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pan = PANS[event.key];
    const by = ZOOMS[event.key];
    if (pan) move(({ x, y, ratio }) => ({ x: x + pan[0] * ratio, y: y + pan[1] * ratio }));
    else if (by) zoom(by);
    else if (event.key === '0') showAll();
    else return;
    event.preventDefault();
  };
  return (
    <div className="graph__stage">
      <div
        ref={frame}
        className="graph__canvas"
        data-testid="graph-canvas"
        role="application"
        aria-label={i18n.t('graph.canvasName', [graphSentence(graph)])}
        aria-description={i18n.t('graph.keys')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys move and zoom the drawing
        tabIndex={0}
        onKeyDown={onKeyDown}
      />
      <div className="graph__zoom">
        <IconButton icon="add" label={i18n.t('graph.zoomIn')} onClick={() => zoom(1 / ZOOM)} />
        <IconButton icon="less" label={i18n.t('graph.zoomOut')} onClick={() => zoom(ZOOM)} />
        <IconButton icon="fit" label={i18n.t('graph.fit')} onClick={showAll} />
      </div>
    </div>
  );
}

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Whether this browser draws with WebGL at all; sigma itself would throw late. */
function canDraw(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

const lookSettings = (look: GraphLook) => ({
  labelColor: { color: look.ink },
  labelFont: look.font,
  defaultDrawNodeHover: drawHover(look),
});

function startSigma(
  drawn: UndirectedGraph,
  element: HTMLElement,
  now: () => Pick<StageProps, 'lit' | 'hideOthers' | 'look'>,
): Sigma | null {
  const names = nameWriter(() => now().look.surface);
  try {
    const sigma = new Sigma(drawn, element, {
      ...lookSettings(now().look),
      defaultDrawNodeLabel: names.ask,
      allowInvalidContainer: true,
      defaultNodeType: 'person',
      nodeProgramClasses: NODE_SHAPES,
      edgeProgramClasses: { line: EdgeRectangleProgram, arrow: EdgeArrowProgram },
      labelSize: 12,
      labelWeight: '500',
      labelRenderedSizeThreshold: drawn.order <= 150 ? 3 : 6,
      labelDensity: drawn.order <= 150 ? 3 : 0.8,
      stagePadding: 40,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      zIndex: true,
      inertiaDuration: calm() ? 0 : 200,
      zoomDuration: calm() ? 0 : 250,
      nodeReducer: (id, attributes) => {
        const mark = attributes as NodeMark;
        const { lit, hideOthers, look } = now();
        if (lit === null || lit.has(id))
          return {
            ...mark,
            color: colourOf(mark.community, look),
            zIndex: 1,
            forceLabel: lit !== null && lit.size <= NAMED,
          };
        return { ...mark, color: look.dim, label: null, zIndex: 0, hidden: hideOthers };
      },
      edgeReducer: (edge, attributes) => {
        const mark = attributes as EdgeMark;
        const { lit, hideOthers, look } = now();
        if (lit === null || drawn.extremities(edge).every((id) => lit.has(id)))
          return { ...mark, color: mark.strong ? look.strong : look.tie, zIndex: 1 };
        return { ...mark, color: look.dimTie, zIndex: 0, hidden: hideOthers };
      },
    });
    sigma.on('beforeRender', names.begin);
    sigma.on('afterRender', names.write);
    // The first frame was drawn before anybody listened.
    names.write();
    return sigma;
  } catch {
    return null;
  }
}

/** So many pixels are a drag; fewer are the trembling of a click. */
const DRAG = 6;

/**
 * Looks for no node under the mouse while the drawing is dragged: each look waits for the whole frame, which is felt where
 * the processor draws. Gives the function that ends it.
 */
function quietDrag(sigma: Sigma): () => void {
  const { mouse } = sigma.getCanvases();
  let from: { x: number; y: number } | null = null;
  const down = ({ event }: { event: { x: number; y: number } }) => {
    from = { x: event.x, y: event.y };
  };
  sigma.on('downStage', down);
  sigma.on('downNode', down);
  sigma.on('moveBody', ({ event }) => {
    if (from && mouse && Math.hypot(event.x - from.x, event.y - from.y) > DRAG)
      mouse.style.pointerEvents = 'none';
  });
  const up = () => {
    from = null;
    if (mouse) mouse.style.pointerEvents = '';
  };
  document.addEventListener('mouseup', up);
  return () => document.removeEventListener('mouseup', up);
}

/** The camera that shows these nodes and little else. */
function cameraFor(sigma: Sigma, ids: ReadonlySet<string>): Partial<CameraState> {
  const places = [...ids].map((id) => sigma.getNodeDisplayData(id)).filter((each) => each !== undefined);
  if (places.length === 0) return CENTRE;
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  return {
    x: (left + right) / 2,
    y: (low + high) / 2,
    ratio: Math.max(0.15, Math.min(1, 1.3 * Math.max(right - left, high - low))),
  };
}
