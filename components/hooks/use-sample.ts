import { useCallback, useEffect, useState } from 'react';
import { dayOf } from '../../lib/days/index.ts';
import type { Book } from '../../lib/records/index.ts';
import { anchorOf, shiftBook } from '../../lib/records/shift-book.ts';
import { fail, ok, type Result } from '../../lib/words/index.ts';
import { textLanguage } from '../base/names.ts';
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
  return ok(shiftBook(inLanguage(book, textsOf(file), textLanguage()), anchor ?? today, today));
}

/** Texts of goals and promises in other languages, by the text in the book. */
type Texts = Record<string, Record<string, string>>;

const textsOf = (file: unknown): Texts =>
  typeof file === 'object' && file !== null && 'texts' in file ? (file.texts as Texts) : {};

/** The sample with its goals and promises in the language of the screen; what has no text there stays as it is. */
export function inLanguage(book: Book, texts: Texts, language: string): Book {
  const say = <T extends { text: string }>(one: T): T => ({
    ...one,
    text: texts[one.text]?.[language] ?? one.text,
  });
  return { ...book, goals: book.goals.map(say), promises: book.promises.map(say) };
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
