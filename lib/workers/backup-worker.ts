import { writeBackup } from '../backups/write-backup.ts';
import { openBook, storeProblemOf, wholeBook } from '../store/index.ts';
import type { WrittenFile } from '../transfer/write-file.ts';
import { fail, type Result } from '../words/index.ts';

/** Seals and proves a backup away from the page: making a passphrase costly to guess takes a second or more. */
self.onmessage = async ({ data }: MessageEvent<{ passphrase: string; now: Date }>) => {
  const answer = await write(data).catch((error: unknown): Result<WrittenFile> => {
    const problem = storeProblemOf(error);
    // A bug stands in the console; the page is answered all the same.
    if (!problem) self.reportError(error);
    return fail(problem ?? { code: 'backupFailed' });
  });
  self.postMessage(answer);
};

async function write(how: { passphrase: string; now: Date }): Promise<Result<WrittenFile>> {
  const opened = await openBook();
  return opened.ok ? writeBackup(await wholeBook(opened.value), how) : opened;
}
