/** A folder as the browser hands it over, in memory: only what the carrier asks of one. */
export class FakeFolder {
  readonly kind = 'directory';
  readonly folders = new Map<string, FakeFolder>();
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  /** What every act of it fails with from now on. */
  refuses: DOMException | null = null;

  asHandle = () => this as unknown as FileSystemDirectoryHandle;

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<FakeFolder> {
    this.#check();
    const folder = this.folders.get(name) ?? (create ? new FakeFolder() : missing());
    this.folders.set(name, folder);
    return folder;
  }

  async getFileHandle(name: string, { create = false } = {}) {
    this.#check();
    if (!this.files.has(name) && !create) missing();
    if (!this.files.has(name)) this.files.set(name, new Uint8Array());
    return {
      kind: 'file' as const,
      name,
      getFile: async () => new File([this.files.get(name) ?? missing()], name),
      createWritable: async () => {
        let written = new Uint8Array();
        return {
          write: async (bytes: Uint8Array<ArrayBuffer>) => {
            written = bytes.slice();
          },
          close: async () => {
            this.#check();
            this.files.set(name, written);
          },
        };
      },
    };
  }

  async *values() {
    this.#check();
    for (const folder of this.folders.values()) yield folder;
    for (const name of this.files.keys()) yield this.getFileHandle(name);
  }

  async removeEntry(name: string): Promise<void> {
    this.#check();
    if (!this.files.delete(name)) missing();
  }

  #check(): void {
    if (this.refuses) throw this.refuses;
  }
}

function missing(): never {
  throw new DOMException('A requested file or directory could not be found.', 'NotFoundError');
}
