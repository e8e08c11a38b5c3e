/**
 * What moves packs from computer to computer: a folder that OneDrive or Nextcloud carries, a server. It may be late, forget,
 * show an old listing or give back half a file; whoever reads and writes through it counts on none of it. A path has one
 * folder: `heads/AbCd3.00000042`. Everything throws where the carrier cannot be reached.
 */
export interface Carrier {
  /** The files in a folder, none where it does not exist. */
  list(folder: string): Promise<CarriedFile[]>;
  /** The bytes of a file, null where it is not there (yet). */
  get(path: string): Promise<Uint8Array<ArrayBuffer> | null>;
  put(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Nothing where there is no such file. */
  del(path: string): Promise<void>;
}

export interface CarriedFile {
  name: string;
  /** In bytes. */
  size: number;
}
