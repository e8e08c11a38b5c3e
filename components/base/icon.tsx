/** Line icons on a 16-px grid, drawn for this product. They carry no meaning alone: a name stands beside or behind. */
const PATHS = {
  add: 'M8 3v10M3 8h10',
  less: 'M3 8h10',
  fit: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  graph:
    'M4.5 3a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM12 4.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM6.5 10.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM6 4.8l4.5 1M5 6l1.2 4.4M7.8 11l3.3-3.8',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  chevron: 'M4 6l4 4 4-4',
  clock: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5v3.2l2 1.3',
  rest: 'M12.8 9.6A5.4 5.4 0 0 1 6.4 3.2a5.4 5.4 0 1 0 6.4 6.4z',
  open: 'M9.5 3H13v3.5M13 3L7.5 8.5M11.5 9.5V13H3V4.5h3.5',
  undo: 'M5.5 3.5L3 6l2.5 2.5M3 6h6.2a3.3 3.3 0 0 1 0 6.6H6',
  edit: 'M3 13l.6-2.8 7-7 2.2 2.2-7 7L3 13z',
  remove: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5',
  search: 'M7 2.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4zM10.2 10.2L13.4 13.4',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  reload: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5v2.6h-2.6',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  met: 'M5.5 7.2a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM11 7.8a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4zM2 13c0-2.2 1.5-3.6 3.5-3.6S9 10.8 9 13M10.6 9.9c1.9-.2 3.4 1 3.4 3.1',
  call: 'M4.2 2.8l2 .2.8 2.6-1.3 1.2c.7 1.5 1.9 2.7 3.4 3.4l1.2-1.3 2.6.8.2 2c-.1.9-.8 1.5-1.7 1.4C6.6 12.6 3.3 9.4 2.8 4.5c-.1-.9.5-1.6 1.4-1.7z',
  video: 'M2.5 4.5h7.5v7h-7.5zM10 7l3.5-2v6L10 9',
  message: 'M2.5 3.5h11v7.5H7l-2.8 2.3V11H2.5z',
  email: 'M2.5 4h11v8.5h-11zM2.8 4.5L8 8.8l5.2-4.3',
  week: 'M2.5 4h11v9.5h-11zM5.2 2.5V5M10.8 2.5V5M5.5 8.7h.01M8 8.7h.01M10.5 8.7h.01',
  lock: 'M4 7.2h8v6H4zM5.6 7.2V5.4a2.4 2.4 0 0 1 4.8 0v1.8',
  promise: 'M3.5 2.5h9v11h-9zM5.8 5.8h4.4M5.8 8.3h4.4M5.8 10.8h2.4',
  sprout: 'M8 13.5V7.5M8 9.5C8 6.5 5.8 5 3 5c0 3 2 4.5 5 4.5zM8 7.5c0-2.6 1.8-4.3 5-4.5 0 3-1.8 4.5-5 4.5z',
  rings:
    'M5.6 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM10.4 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z',
  event: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5V5M10.5 2.5V5',
  other: 'M8 3.5l1.2 3.3 3.3 1.2-3.3 1.2L8 12.5 6.8 9.2 3.5 8l3.3-1.2z',
  people:
    'M6 7.6a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM2 13.2c0-2.3 1.7-3.7 4-3.7s4 1.4 4 3.7M10.6 3.3a2.2 2.2 0 0 1 0 4.1M11.7 9.7c1.5.4 2.3 1.6 2.3 3.5',
  map: 'M2.5 2.5h4.5v4.5H2.5zM9 2.5h4.5v4.5H9zM2.5 9h4.5v4.5H2.5zM9 9h4.5v4.5H9z',
  group:
    'M8 3.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM4 9.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM12 9.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM5.8 11h4.4M5 9.4l2-2.8M11 9.4L9 6.6',
  goal: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2z',
  files: 'M5 13V3.5M2.6 5.8L5 3.4l2.4 2.4M11 3v9.5M8.6 10.2L11 12.6l2.4-2.4',
  give: 'M2.5 5.5h10M9.5 2.5l3 3-3 3M13.5 10.5h-10M6.5 7.5l-3 3 3 3',
  settings: 'M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6M10 3v3M6 10v3',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  label: 'M2.8 2.8h5l5.5 5.5-5 5-5.5-5.5zM5.5 5.5h.01',
  archive: 'M2.5 3.5h11v3h-11zM3.5 6.5v6h9v-6M6.5 9h3',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={name === 'more' ? 2.2 : 1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** The mark: a ball above a board. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="11" r="6" fill="currentColor" />
      <rect x="4" y="22" width="24" height="4" rx="2" fill="currentColor" />
    </svg>
  );
}
