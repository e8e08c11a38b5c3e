/**
 * Writes `public/sample-book.json`: `npm run sample`. The file is committed; run this after changing the people, the
 * notes or the plans in this folder. A test says when the two differ.
 */
import { writeFile } from 'node:fs/promises';
import { sampleFile } from './sample-file.ts';

await writeFile('public/sample-book.json', sampleFile());
