import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Looks for words in every file below a folder, byte for byte: as they are, as UTF-16 in both orders, as LevelDB notes
 * keys, and inside the compressed blocks of LevelDB's tables. Gives how often, by file and word; empty when nothing is
 * there.
 */
export function scanFiles(folder: string, words: readonly string[]): Record<string, Record<string, number>> {
  const forms = words.map((word) => ({ word, bytes: formsOf(word) }));
  const hits: Record<string, Record<string, number>> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = readIfThere(path);
    const parts = path.endsWith('.ldb') ? [file, ...tableBlocks(file)] : [file];
    for (const { word, bytes } of forms) {
      const count = parts.reduce(
        (sum, part) => sum + bytes.reduce((n, form) => n + countOf(part, form), 0),
        0,
      );
      if (count > 0)
        hits[path.slice(folder.length + 1)] = { ...hits[path.slice(folder.length + 1)], [word]: count };
    }
  }
  return hits;
}

function formsOf(word: string): Buffer[] {
  const little = Buffer.from(word, 'utf16le');
  // As LevelDB writes a key into its own notes (the file LOG).
  const noted = [...word].map((letter) => `\\x00${letter}`).join('');
  return [Buffer.from(word, 'utf8'), little, Buffer.from(little).swap16(), Buffer.from(noted, 'utf8')];
}

function countOf(part: Buffer, form: Buffer): number {
  let count = 0;
  for (let at = part.indexOf(form); at >= 0; at = part.indexOf(form, at + form.length)) count += 1;
  return count;
}

/** A running browser takes files away while they are looked for. */
function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

// LevelDB's table format: https://github.com/google/leveldb/blob/main/doc/table_format.md
const FOOTER = 48;
const MAGIC = Buffer.from('57fb808b247547db', 'hex');

/** The blocks of one table, unpacked, its index among them. Nothing of a file that is no table. */
function tableBlocks(file: Buffer): Buffer[] {
  if (file.length < FOOTER || !file.subarray(-8).equals(MAGIC)) return [];
  const footer = new Reader(file.subarray(-FOOTER));
  footer.varint();
  footer.varint();
  const index = blockAt(file, footer.varint(), footer.varint());
  const restarts = index.readUInt32LE(index.length - 4);
  const entries = new Reader(index.subarray(0, index.length - 4 - 4 * restarts));
  const blocks = [index];
  while (entries.at < entries.bytes.length) {
    entries.varint();
    const key = entries.varint();
    const value = entries.varint();
    entries.at += key;
    const handle = new Reader(entries.bytes.subarray(entries.at, entries.at + value));
    entries.at += value;
    blocks.push(blockAt(file, handle.varint(), handle.varint()));
  }
  return blocks;
}

function blockAt(file: Buffer, offset: number, size: number): Buffer {
  const raw = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? unpackSnappy(raw) : raw;
}

/** https://github.com/google/snappy/blob/main/format_description.txt */
function unpackSnappy(packed: Buffer): Buffer {
  const reader = new Reader(packed);
  const out = Buffer.alloc(reader.varint());
  let end = 0;
  while (reader.at < packed.length) {
    const tag = reader.byte();
    const kind = tag & 3;
    if (kind === 0) {
      const short = tag >> 2;
      const length = (short < 60 ? short : reader.little(short - 59)) + 1;
      packed.copy(out, end, reader.at, reader.at + length);
      reader.at += length;
      end += length;
      continue;
    }
    const length = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const back = kind === 1 ? ((tag >> 5) << 8) | reader.byte() : reader.little(kind === 2 ? 2 : 4);
    // Byte by byte: a copy may reach into what it writes.
    for (let i = 0; i < length; i++, end++) out[end] = out[end - back] ?? 0;
  }
  return out;
}

class Reader {
  at = 0;
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  byte(): number {
    return this.bytes.readUInt8(this.at++);
  }

  little(bytes: number): number {
    this.at += bytes;
    return this.bytes.readUIntLE(this.at - bytes, bytes);
  }

  varint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }
}
