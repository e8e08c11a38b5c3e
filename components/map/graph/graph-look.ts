import { useEffect, useState } from 'react';
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';

/** The tokens a canvas needs as values: style sheets do not reach into it. */
export interface GraphLook {
  surface: string;
  ink: string;
  faint: string;
  dim: string;
  tie: string;
  dimTie: string;
  strong: string;
  lone: string;
  font: string;
  /** One colour for each of the largest communities; the others share `lone`. */
  communities: string[];
}

/** Communities with a colour of their own: more colours cannot be told apart. */
const COLOURED = 8;

function readLook(): GraphLook {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    surface: token('--surface'),
    ink: token('--ink'),
    faint: token('--ink-faint'),
    dim: token('--line'),
    tie: token('--graph-tie'),
    dimTie: token('--sunk'),
    strong: token('--accent'),
    lone: token('--line-control'),
    font: token('--font'),
    communities: Array.from({ length: COLOURED }, (_, at) => token(`--graph-${at + 1}`)),
  };
}

/** The look of the graph, again when the system turns light or dark. */
export function useGraphLook(): GraphLook {
  const [look, setLook] = useState(readLook);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const listen = () => setLook(readLook());
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, []);
  return look;
}

/** The colour of a node that is not dimmed. */
export function colourOf(community: number | null, look: GraphLook): string {
  return (community !== null && community < COLOURED && look.communities[community]) || look.lone;
}

/** Characters of a name on the drawing, and of one under the mouse; the table has the whole. */
const NAME_SHOWN = 26;
const NAME_HOVERED = 60;

/** A name cut to what fits, never within a character that is made of several (an emoji family, a letter with marks). */
export function shortName(name: string, length = NAME_SHOWN): string {
  if (name.length <= length) return name;
  let short = '';
  let count = 0;
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    if (++count >= length) return `${short.trimEnd()}…`;
    short += segment;
  }
  return name;
}

/** A name that a node asks for, and where: `[left, top, width, height]` in pixels of the drawing. */
type Box = readonly [number, number, number, number];
const overlap = (a: Box, b: Box): boolean =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];

/**
 * The names of a frame, so that none lies over another: `ask` notes one, `write` writes those that have room, the larger
 * nodes first, each beside its node: to the right, or to the left where that is taken or the drawing ends. A node with
 * `forceLabel` is named in any case. `ground` is the colour behind them.
 */
export function nameWriter(ground: () => string): {
  ask: NodeLabelDrawingFunction;
  begin: () => void;
  write: () => void;
} {
  let asked: Parameters<NodeLabelDrawingFunction>[] = [];
  return {
    begin: () => {
      asked = [];
    },
    ask: (...name) => {
      if (name[1].label) asked.push(name);
    },
    write: () => {
      const written: Box[] = [];
      for (const [context, data, settings] of asked.sort(([, a], [, b]) => b.size - a.size)) {
        const { labelSize, labelWeight, labelFont, labelColor } = settings;
        const label = data.label ?? '';
        context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
        const { width } = context.measureText(label);
        const at = (left: number): Box => [left, data.y - labelSize / 2 - 1, width, labelSize + 2];
        const right = at(data.x + data.size + 3);
        const left = at(data.x - data.size - 3 - width);
        const seen = [right, left].filter(
          (box) => box[0] >= 0 && box[0] + width <= context.canvas.clientWidth,
        );
        const free = seen.find((box) => !written.some((each) => overlap(each, box)));
        const box = free ?? (data.forceLabel ? (seen[0] ?? right) : undefined);
        if (!box) continue;
        written.push(box);
        // Its own ground around it keeps a name legible over ties and nodes.
        context.strokeStyle = ground();
        context.lineWidth = 3;
        context.lineJoin = 'round';
        context.strokeText(label, box[0], data.y + labelSize / 3);
        context.fillStyle = labelColor.color ?? '';
        context.fillText(label, box[0], data.y + labelSize / 3);
      }
      asked = [];
    },
  };
}

/** The box with the whole name beside the node that the mouse is on. */
export function drawHover(look: GraphLook): NodeHoverDrawingFunction {
  return (context, data, settings) => {
    const size = settings.labelSize;
    const radius = data.size + 3;
    context.beginPath();
    context.arc(data.x, data.y, radius, 0, 2 * Math.PI);
    context.strokeStyle = look.ink;
    context.lineWidth = 2;
    context.stroke();
    const label = shortName(String(data.fullName ?? data.label ?? ''), NAME_HOVERED);
    if (!label) return;
    context.font = `${settings.labelWeight} ${size}px ${settings.labelFont}`;
    const width = context.measureText(label).width + 14;
    const height = size + 12;
    const room = context.canvas.clientWidth;
    const left =
      data.x + radius + 4 + width > room ? Math.max(0, data.x - radius - 4 - width) : data.x + radius + 4;
    context.beginPath();
    context.roundRect(left, data.y - height / 2, width, height, 6);
    context.fillStyle = look.surface;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = look.lone;
    context.stroke();
    context.fillStyle = look.ink;
    context.fillText(label, left + 7, data.y + size / 3);
  };
}

/** Whether a media query holds, again when that changes. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const listen = () => setHolds(list.matches);
    listen();
    list.addEventListener('change', listen);
    return () => list.removeEventListener('change', listen);
  }, [query]);
  return holds;
}
