import { useCallback, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { dayOf } from '../../lib/days/index.ts';
import type { Book } from '../../lib/records/index.ts';
import { anchorOf, shiftBook } from '../../lib/records/shift-book.ts';
import { fail, ok, type Result } from '../../lib/words/index.ts';
import { fromStore, useLive } from './use-live.ts';

const SAMPLE_FILE = '/sample-book.json';

/** The sample book that is packed with the extension, with its days moved so that it was written today. */
export async function readSample(now: Date): Promise<Result<Book>> {
  const [{ parseFile }, bytes] = await Promise.all([
    import('../../lib/transfer/index.ts'),
    fetch(SAMPLE_FILE).then((answer) => answer.arrayBuffer()),
  ]);
  const parsed = parseFile(new Uint8Array(bytes), SAMPLE_FILE);
  if (!parsed.ok) return parsed;
  const { book } = parsed.value;
  if (!book) return fail({ code: 'fileUnknown', params: [SAMPLE_FILE] });
  const file: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const anchor = anchorOf(file);
  const today = dayOf(now);
  return ok(
    shiftBook(
      inLanguage(book, textsOf(file), (key) => i18n.t(`sample.${key}` as 'sample.application')),
      anchor ?? today,
      today,
    ),
  );
}

/** Where the texts of goals and promises stand under `sample` in each language, by the text in the book. */
type Texts = Readonly<Record<string, string>>;

const textsOf = (file: unknown): Texts =>
  typeof file === 'object' && file !== null && 'texts' in file ? (file.texts as Texts) : {};

/** The sample with its goals and promises in the language of the screen; what has no text there stays as it is. */
export function inLanguage(book: Book, texts: Texts, say: (key: string) => string): Book {
  const told = <T extends { text: string }>(one: T): T => {
    const key = texts[one.text];
    return { ...one, text: (key && say(key)) || one.text };
  };
  return { ...book, goals: book.goals.map(told), promises: book.promises.map(told) };
}

/** Whether people of the sample book are in the user's book. False until it is known. */
export function useSampleLoaded(): boolean {
  const [ids, setIds] = useState<string[]>([]);
  useEffect(() => {
    let current = true;
    readSample(new Date()).then((sample) => {
      if (current && sample.ok) setIds(sample.value.contacts.map((contact) => contact.id));
    });
    return () => {
      current = false;
    };
  }, []);
  const present = useLive(
    `sample/${ids.length}`,
    () =>
      fromStore(async ({ store, db }) => {
        for (const id of ids) if (await store.contactOf(db, id)) return true;
        return false;
      }),
    (change) => change.tables.includes('contacts'),
  );
  return present.state === 'ready' && present.value;
}

/** The sample as a command needs it; the same function always. */
export function useSample(): () => Promise<Result<Book>> {
  return useCallback(() => readSample(new Date()), []);
}
