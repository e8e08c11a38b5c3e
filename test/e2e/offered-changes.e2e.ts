import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contact } from '../../lib/records/index.ts';
import { launchExtension, type Rig } from './extension.ts';
import { violationsOf } from './pages/axe.ts';
import { press, until } from './pages/by-test-id.ts';
import { Files, storedRecords } from './pages/files.ts';

const HEAD = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const page = (handle: string) => `https://www.linkedin.com/in/${handle}`;
const connections = (...rows: string[]) => `${HEAD}\n${rows.map((row) => `${row},08 Feb 2023`).join('\n')}\n`;
const BEFORE = connections(
  `Tove,Lundgren,${page('tove-l')},,Nordvik,Chef`,
  `Bo,Ekstam,${page('bo-e')},,Alfa,CFO`,
);
const AFTER = connections(
  `Tove,Lundgren,${page('tove-l')},,Krag,VD`,
  `Bo,Ekstam-Lind,${page('bo-e')},,Alfa,CFO`,
);
const GOOGLE = 'First Name,Last Name,E-mail 1 - Value,Organization Name,Organization Title,Notes,Labels';

describe('a file that is imported again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bollplank-again-'));
  let rig: Rig;
  let files: Files;
  beforeAll(async () => {
    rig = await launchExtension();
    files = new Files(await rig.open('/dashboard.html#/files'));
  });
  afterAll(async () => {
    expect(rig?.errors).toEqual([]);
    await rig?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const read = async (name: string, text: string): Promise<string> => {
    writeFileSync(join(folder, name), text);
    await files.choose(join(folder, name));
    return files.preview();
  };
  const people = async () => (await storedRecords(files.page)).contacts as Contact[];
  const named = async (start: string) => (await people()).find(({ name }) => name.startsWith(start));

  it('offers a new job and a new name, takes a new job that nobody has edited, and makes it an occasion', async () => {
    await read('Connections-1.csv', BEFORE);
    await files.take();
    await files.untilTaken();
    const said = await read('Connections-2.csv', AFTER);
    expect(said).toContain('2 people stand otherwise in the file');
    expect(said).not.toContain('Everything in this file is in your book already');
    expect(await violationsOf(files.page, 'light')).toEqual([]);
    await press(files.page, 'offered-1/name');
    await files.take();
    await files.untilTaken();
    await until(files.page, 'the new job', async () => (await named('Tove'))?.role === 'VD');
    const tove = await named('Tove');
    expect(tove).toMatchObject({ company: 'Krag' });
    expect(tove?.occasions.map(({ kind }) => kind)).toEqual(['new-job']);
    expect(tove?.positions).toContainEqual(expect.objectContaining({ title: 'Chef', company: 'Nordvik' }));
    // Its name had come from the same page and was unticked.
    expect((await named('Bo'))?.name).toBe('Bo Ekstam');
  });

  it('leaves what stands in the book unless it is ticked, one by one and all', async () => {
    await read('g1.csv', `${GOOGLE}\nEva,Bystrand,eva@example.org,Nordvik,Chef,Old words,A\n`);
    await files.take();
    await files.untilTaken();
    await read('g2.csv', `${GOOGLE}\nEva,Bystrand,eva@example.org,Krag,VD,New words,A\n`);
    const ticked = () =>
      files.page.$$eval('[data-testid="offered-changes"] input', (boxes) =>
        boxes.map((box) => (box as HTMLInputElement).checked),
      );
    expect(await ticked()).toEqual([false, false, false]);
    await press(files.page, 'offered-all');
    await until(files.page, 'all ticked', async () => (await ticked()).every(Boolean));
    await files.take();
    await files.untilTaken();
    await until(files.page, 'the new job', async () => (await named('Eva'))?.role === 'VD');
    expect(await named('Eva')).toMatchObject({ company: 'Krag', notes: 'Old words\n\nNew words' });
  });
});
