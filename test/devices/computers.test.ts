import { describe, expect, test } from 'vitest';
import type { Carrier } from '../../lib/devices/carrier.ts';
import { computerName } from '../../lib/devices/clock.ts';
import { folderCarrier } from '../../lib/devices/folder-carrier.ts';
import { openPack, sealingWith, sealPack } from '../../lib/devices/pack.ts';
import { receive } from '../../lib/devices/receive.ts';
import { type RowKey, shownRow, tableOf } from '../../lib/devices/rows.ts';
import { send } from '../../lib/devices/send.ts';
import { noteActs, type Surroundings } from '../../lib/devices/write.ts';
import { FakeFolder } from './fake-folder.ts';
import { drawn, FaultyCarrier } from './faulty-carrier.ts';
import { testVault } from './histories.ts';
import { MemoryDesk } from './memory-desk.ts';

const draw = drawn(3);
const random = (bytes: number) => Uint8Array.from({ length: bytes }, () => Math.floor(draw() * 256));

/** Computers over one carrier that does what it should, a minute apart in all they do. */
async function someComputers(count: number, carrier: Carrier = steady()) {
  const vault = await testVault();
  let time = Date.UTC(2026, 10, 1);
  const around: Surroundings = {
    sealing: sealingWith(vault, random),
    carrier,
    random,
    now: () => (time += 60_000),
  };
  const desks = Array.from({ length: count }, () => new MemoryDesk(computerName(random(8))));
  const put = (desk: MemoryDesk, key: RowKey, record: object) => noteActs(desk, [{ key, record }], around);
  const erase = (desk: MemoryDesk, key: RowKey) =>
    noteActs(desk, [{ key, stone: { id: 'anna', deletedAt: '2026-11-01' } }], around);
  const shown = (desk: MemoryDesk) =>
    Object.fromEntries(desk.all().map(([key, row]) => [key, shownRow(tableOf(key), row)]));
  /** Each sends, then each reads. */
  const round = async () => {
    for (const desk of desks) await send(desk, around);
    for (const desk of desks) await receive(desk, around);
  };
  return {
    desks: desks as [MemoryDesk, MemoryDesk, ...MemoryDesk[]],
    around,
    vault,
    put,
    erase,
    shown,
    round,
  };
}

function steady(): FaultyCarrier {
  const carrier = new FaultyCarrier(draw);
  carrier.settle();
  return carrier;
}
const filesOf = ({ carrier }: Surroundings) => [...(carrier as FaultyCarrier).files.keys()].sort();

describe('computers that share a folder', () => {
  test('come to the same through the folder that the browser hands over', async () => {
    const folder = new FakeFolder();
    const { desks, around, put, shown, round } = await someComputers(2, folderCarrier(folder.asHandle()));
    const [a, b] = desks;
    await put(a, 'contacts/anna', { id: 'anna', name: 'Anna', notes: null });
    await round();
    await put(a, 'contacts/anna', { id: 'anna', name: 'Anna', notes: 'Ring i maj' });
    await put(b, 'contacts/anna', { id: 'anna', name: 'Anna Berg', notes: null });
    await round();
    expect(shown(b)).toEqual({ 'contacts/anna': { id: 'anna', name: 'Anna Berg', notes: 'Ring i maj' } });
    expect(shown(a)).toEqual(shown(b));
    folder.files.set('desktop.ini', new Uint8Array(3));
    folder.folders.get('heads')?.files.set('AbCd3.00000001 (conflicted copy)', new Uint8Array(3));
    expect((await receive(a, around)).waiting.size).toBe(0);
    folder.refuses = new DOMException('no', 'NotAllowedError');
    await expect(send(a, around)).rejects.toThrow('no');
    folder.refuses = null;
    await send(a, around);
  });

  test('send little for one edit, and nothing when nothing happened', async () => {
    const { desks, around, put, round } = await someComputers(2);
    const [a] = desks;
    const anna = { id: 'anna', name: 'Anna', role: 'CFO', labels: ['padel'] };
    await put(a, 'contacts/anna', anna);
    await round();
    const carrier = around.carrier as FaultyCarrier;
    const before = new Set(filesOf(around));
    await put(a, 'contacts/anna', { ...anna, role: 'CEO' });
    await send(a, around);
    const fresh = filesOf(around).filter((path) => !before.has(path));
    const size = fresh.reduce((sum, path) => sum + (carrier.files.get(path)?.bytes.length ?? 0), 0);
    expect(fresh).toHaveLength(2);
    expect(size).toBeLessThanOrEqual(1200);
    await round();
    await round();
    const rest = filesOf(around);
    await round();
    await round();
    expect(filesOf(around)).toEqual(rest);
  });

  test('after all have tidied no file mentions whom one of them erased', async () => {
    const { desks, around, vault, put, erase, shown, round } = await someComputers(3);
    const [a, b] = desks;
    await put(a, 'contacts/anna', { id: 'anna', name: 'Xanthippe', notes: null });
    await round();
    await put(b, 'contacts/anna', { id: 'anna', name: 'Xanthippe', notes: 'met Xanthippe' });
    await round();
    await erase(a, 'contacts/anna');
    await round();
    await round();
    await round();
    expect(shown(b)).toEqual({ 'contacts/anna': null });
    for (const [path, { bytes }] of (around.carrier as FaultyCarrier).files)
      expect(await openPack(bytes, vault, path)).not.toContain('Xanthippe');
  });

  test('read few files when one of them was away for long', async () => {
    const { desks, around, put, shown, round } = await someComputers(2);
    const [a] = desks;
    for (let edit = 0; edit < 230; edit++) {
      await put(a, 'contacts/anna', { id: 'anna', name: `Anna ${edit}` });
      await send(a, around);
    }
    expect(filesOf(around).length).toBeLessThan(50);
    const late = new MemoryDesk('Late1');
    await receive(late, around);
    expect(shown(late)).toEqual({ 'contacts/anna': { id: 'anna', name: 'Anna 229' } });
    await round();
  });

  test('wait at a pack of a newer program and never pass it, while the others go on', async () => {
    const { desks, around, vault, put, shown, round } = await someComputers(3);
    const [a, b, c] = desks;
    await put(a, 'contacts/anna', { id: 'anna', name: 'Anna' });
    await round();
    const { computer } = await a.note();
    const path = `${computer}/00000002`;
    await put(a, 'contacts/anna', { id: 'anna', name: 'Anna 2' });
    await send(a, around);
    const carrier = around.carrier as FaultyCarrier;
    const kept = carrier.files.get(path);
    carrier.files.set(path, { from: 0, bytes: await sealPack('{"bollplank":2}\n?', vault, path, random) });
    await put(c as MemoryDesk, 'contacts/bo', { id: 'bo', name: 'Bo' });
    await send(c as MemoryDesk, around);
    expect((await receive(b, around)).waiting).toEqual(new Map([[computer, 'newer']]));
    expect(shown(b)).toMatchObject({ 'contacts/anna': { name: 'Anna' }, 'contacts/bo': { name: 'Bo' } });
    if (kept) carrier.files.set(path, kept);
    await receive(b, around);
    expect(shown(b)).toMatchObject({ 'contacts/anna': { name: 'Anna 2' } });
  });

  test('say that the folder shows an older day, and that a line could not be read', async () => {
    const { desks, around, vault, put, shown, round } = await someComputers(2);
    const [a, b] = desks;
    await put(a, 'contacts/anna', { id: 'anna', name: 'Anna' });
    await round();
    const carrier = around.carrier as FaultyCarrier;
    const before = new Map(carrier.files);
    await put(a, 'contacts/anna', { id: 'anna', name: 'Anna 2' });
    await round();
    carrier.files = new Map(before);
    expect((await receive(b, around)).rolledBack).toEqual([(await a.note()).computer]);
    await round();
    await round();
    expect(shown(b)).toEqual(shown(a));
    expect(shown(b)).toMatchObject({ 'contacts/anna': { name: 'Anna 2' } });
    await put(a, 'contacts/bo', { id: 'bo', name: 'Bo' });
    await send(a, around);
    const last =
      filesOf(around)
        .filter((path) => /^[^h].*\/\d{8}$/.test(path))
        .at(-1) ?? '';
    const text = await openPack(carrier.files.get(last)?.bytes ?? new Uint8Array(), vault, last);
    carrier.files.set(last, {
      from: 0,
      bytes: await sealPack(`${text}\n["contacts/x",`, vault, last, random),
    });
    expect((await receive(b, around)).broken).toBe(1);
    expect(shown(b)).toMatchObject({ 'contacts/bo': { name: 'Bo' } });
  });

  test('a copied profile goes on under another name, and both keep what they wrote', async () => {
    const { desks, around, put, shown, round } = await someComputers(2);
    const [a, b] = desks;
    await put(a, 'contacts/anna', { id: 'anna', name: 'Anna' });
    await round();
    const twin = a.copy();
    await put(a, 'contacts/anna', { id: 'anna', name: 'Anna', role: 'CFO' });
    await round();
    await put(twin, 'contacts/anna', { id: 'anna', name: 'Anna', company: 'Nordvik AB' });
    await send(twin, around);
    await receive(twin, around);
    await round();
    expect((await twin.note()).computer).not.toBe((await a.note()).computer);
    const all = { 'contacts/anna': { id: 'anna', name: 'Anna', role: 'CFO', company: 'Nordvik AB' } };
    for (const desk of [a, b, twin]) expect(shown(desk)).toEqual(all);
  });
});
