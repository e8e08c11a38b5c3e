import type { Filed } from './read-mail.ts';

/** What a file of a calendar or a mailbox is. */
export type SourceKind = 'calendar' | 'mbox' | 'message' | 'msg';

/** How many bytes at the beginning of a file tell what it is. */
export const SOURCE_BYTES = 4096;

/** What a file is, by its beginning; its name never counts. Null for anything else. */
export function sourceKind(beginning: Uint8Array): SourceKind | null {
  if (CFB.every((byte, at) => beginning[at] === byte)) return 'msg';
  // In UTF-16 every other byte is zero.
  const text = new TextDecoder('latin1')
    .decode(beginning.subarray(0, SOURCE_BYTES))
    .replace(/\0/g, '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .trimStart();
  if (/^BEGIN:\s*VCALENDAR\b/i.test(text) || /^BEGIN:VEVENT\b/i.test(text)) return 'calendar';
  if (/^From /.test(text)) return 'mbox';
  return HEADER.test(text) && !/^BEGIN:/i.test(text) ? 'message' : null;
}

/** Compound File Binary, the container of .msg. */
const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER =
  /^(?:[!-9;-~]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?(?:from|date|received|message-id|return-path|delivered-to|mime-version|to|subject|x-[a-z-]+):/i;

/**
 * What the place of a message says of it. `path` is that of its file, with slashes: the flags behind `:2,` in a maildir,
 * and the folder: of `.Sent/cur/1700…`, `Sent.mbox/mbox`, `Local Folders/Sent`, `Sent.mbox`.
 */
export function filedAt(path: string): Filed {
  const parts = path.split(/[/\\]/).filter(Boolean);
  const name = parts.pop() ?? '';
  const above = parts.at(-1) ?? '';
  const flags = /[:;!]2,([A-Za-z]*)$/.exec(name)?.[1] ?? '';
  const inMaildir = above === 'cur' || above === 'new';
  const holder = inMaildir ? (parts.at(-2) ?? '') : /^(?:mbox|messages)$/i.test(name) ? above : name;
  const folder = (
    holder
      .split('.')
      .filter((part) => !/^(?:mbox|mbx|eml|mail|sbd)$/i.test(part))
      .at(-1) ?? ''
  ).trim();
  return { flags, folder };
}

/** Whether a file in a folder of mail is none to read: what a maildir keeps for itself, indexes, hidden files. */
export function isAside(path: string): boolean {
  const parts = path.split(/[/\\]/).filter(Boolean);
  const name = parts.at(-1) ?? '';
  return (
    parts.includes('tmp') ||
    name.startsWith('.') ||
    /\.(?:msf|dat|lock|plist|json|html|txt|idx|index|cache)$/i.test(name) ||
    /^dovecot/i.test(name)
  );
}
