import type { Result } from '../../lib/contact/index.ts';
import { openBook, wholeBook } from '../../lib/store/index.ts';
import { writeBackup } from '../../lib/transfer/backup.ts';
import type { WrittenFile } from '../../lib/transfer/write-file.ts';

/** Seals and proves a backup away from the page: making a passphrase costly to guess takes a second or more. */
self.onmessage = async (event: MessageEvent<{ passphrase: string; now: Date }>) => {
  const opened = await openBook();
  const answer: Result<WrittenFile> = opened.ok
    ? await writeBackup(await wholeBook(opened.value), event.data)
    : opened;
  self.postMessage(answer);
};
