import { useEffect, useState, useSyncExternalStore } from 'react';
import { saveFile } from '../../lib/browser/files.ts';
import { paintPng } from '../../lib/browser/paint.ts';
import type { KnownFormat } from '../../lib/transfer/format.ts';
import type { WrittenFile } from '../../lib/transfer/write-file.ts';
import { type CoverageMap, fail, type Id, ok, type Result } from '../../lib/words/index.ts';
import type { ExportAsk } from '../../lib/workers/export-messages.ts';
import ExportWorker from '../../lib/workers/export-worker.ts?worker';

/** Every reader and writer comes with the formats: they are loaded when somebody wants to know of them, and once. */
const loadFormats = async () => (await import('../../lib/transfer/formats/index.ts')).FORMATS;
let loaded: readonly KnownFormat[] | null = null;

/** Every kind of file, in the order in which they are offered; null until they are `wanted` and loaded. */
export function useFormats(wanted = true): readonly KnownFormat[] | null {
  const [formats, setFormats] = useState(loaded);
  useEffect(() => {
    if (!wanted || formats) return;
    let here = true;
    void loadFormats().then((all) => {
      loaded = all;
      if (here) setFormats(all);
    });
    return () => {
      here = false;
    };
  }, [wanted, formats]);
  return wanted ? formats : null;
}

/**
 * Writes the book in a format, in a worker, and hands the file to the browser's download. Gives the name of the file. A
 * picture is painted here, in the page; `pictureTooLarge` when the browser cannot.
 */
export async function exportFile(
  format: Id,
  options: Omit<ExportAsk, 'format' | 'now'>,
): Promise<Result<string>> {
  const { paintedFrom = null, mime = '' } = (await loadFormats()).find(({ id }) => id === format) ?? {};
  const written = await writeAway({ ...options, format: paintedFrom ?? format, now: new Date() });
  if (!written.ok) return written;
  if (paintedFrom === null) {
    saveFile(written.value);
    return ok(written.value.name);
  }
  const bytes = await paintPng(new TextDecoder().decode(written.value.bytes));
  if (!bytes) return fail({ code: 'pictureTooLarge' });
  const name = written.value.name.replace(/[^.]+$/, format);
  saveFile({ name, mime, bytes });
  return ok(name);
}

/** The map as the drawing that its file holds (SVG), for paper. */
export async function drawMap(map: CoverageMap, language: string): Promise<Result<Blob>> {
  const asked = { format: 'svg', privateNotes: false, contactIds: [], map, language, now: new Date() };
  const written = await writeAway(asked);
  return written.ok
    ? ok(new Blob([new Uint8Array(written.value.bytes)], { type: 'image/svg+xml' }))
    : written;
}

/** The files that are being written, each as what stops it. */
let underWay: readonly (() => void)[] = [];
const watchers = new Set<() => void>();
function setUnderWay(now: typeof underWay) {
  underWay = now;
  for (const watcher of watchers) watcher();
}

/** What stops the file that was asked for last; null while none is being written. */
export const useExportUnderWay = (): (() => void) | null =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => underWay.at(-1) ?? null,
  );

async function writeAway(asked: ExportAsk): Promise<Result<WrittenFile>> {
  const worker = new ExportWorker();
  let stop = () => {};
  const written = new Promise<Result<WrittenFile>>((resolve) => {
    worker.onmessage = (event: MessageEvent<Result<WrittenFile>>) => resolve(event.data);
    // A bug in there stands in the console; the page is answered whatever happens.
    worker.onerror = () => resolve(fail({ code: 'exportFailed' }));
    stop = () => resolve(fail({ code: 'actStopped' }));
    worker.postMessage(asked);
  });
  setUnderWay([...underWay, stop]);
  try {
    return await written;
  } finally {
    worker.terminate();
    setUnderWay(underWay.filter((each) => each !== stop));
  }
}
