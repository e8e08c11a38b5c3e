import type { CarriedFile, Carrier } from './carrier.ts';

/**
 * A carrier over a folder that was picked once, or the browser's own; a program on the computer carries it on. A file is
 * there whole or not at all: the browser writes it beside its place and then moves it there.
 */
export function folderCarrier(root: FileSystemDirectoryHandle): Carrier {
  return {
    list: async (folder) => {
      const handle = await folderIn(root, folder, false);
      const files: CarriedFile[] = [];
      if (!handle) return files;
      for await (const one of handle.values())
        if (one.kind === 'file') {
          const file = await orNull(one.getFile());
          if (file) files.push({ name: one.name, size: file.size });
        }
      return files;
    },
    get: async (path) => {
      const [folder, name] = placeOf(path);
      const handle = await folderIn(root, folder, false);
      const file = handle && (await orNull(handle.getFileHandle(name)));
      const bytes = file && (await orNull(file.getFile()));
      return bytes ? new Uint8Array(await bytes.arrayBuffer()) : null;
    },
    put: async (path, bytes) => {
      const [folder, name] = placeOf(path);
      const handle = await folderIn(root, folder, true);
      const file = await handle?.getFileHandle(name, { create: true });
      const writing = await file?.createWritable();
      await writing?.write(bytes);
      await writing?.close();
    },
    del: async (path) => {
      const [folder, name] = placeOf(path);
      const handle = await folderIn(root, folder, false);
      await orNull(handle?.removeEntry(name));
    },
  };
}

const placeOf = (path: string): [folder: string, name: string] => {
  const at = path.lastIndexOf('/');
  return [path.slice(0, at), path.slice(at + 1)];
};

function folderIn(
  root: FileSystemDirectoryHandle,
  folder: string,
  create: boolean,
): Promise<FileSystemDirectoryHandle | null> {
  return create ? root.getDirectoryHandle(folder, { create }) : orNull(root.getDirectoryHandle(folder));
}

/** What is not there, or went while it was looked for, is null; anything else (a permission withdrawn, a full disk) throws. */
async function orNull<T>(found: Promise<T> | undefined): Promise<T | null> {
  try {
    return (await found) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}
