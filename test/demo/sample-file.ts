import { BOOK_VERSION } from '../../lib/records/index.ts';
import { JSON_FORMAT } from '../../lib/transfer/json.ts';
import { ANCHOR, instantOf, makeSampleBook } from './sample-book.ts';
import { PLAN_KEYS } from './sample-plans.ts';

/** The text of `public/sample-book.json`: a lossless book file, one record a line, with the day it is written for. */
export function sampleFile(): string {
  const { settings, ...lists } = makeSampleBook();
  const rows = Object.entries(lists).map(
    ([key, list]) => `"${key}":[\n${list.map((record: unknown) => JSON.stringify(record)).join(',\n')}\n]`,
  );
  const head = `"format":"${JSON_FORMAT}","version":${BOOK_VERSION},"writtenAt":"${instantOf(ANCHOR)}","anchor":"${ANCHOR}","texts":${JSON.stringify(PLAN_KEYS)}`;
  return `{${head},\n"book":{${rows.join(',\n')},\n"settings":${JSON.stringify(settings)}}}\n`;
}
