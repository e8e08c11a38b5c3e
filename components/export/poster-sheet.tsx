import { i18n } from '#i18n';
import type { CoverageMap, Result } from '../../lib/words/index.ts';
import { textLanguage } from '../base/names.ts';
import { printSheet } from '../base/print-sheet.tsx';
import { drawMap } from '../hooks/use-export.ts';
import './poster.css';

/** Prints the poster of a map: the very drawing that its file holds, on one sheet of A4 on its side. */
export async function printPoster(map: CoverageMap): Promise<Result<null>> {
  const drawn = await drawMap(map, textLanguage());
  if (!drawn.ok) return drawn;
  const address = URL.createObjectURL(drawn.value);
  const image = new Image();
  image.src = address;
  // The browser prints what is there: the drawing has to be read before.
  await image.decode();
  window.addEventListener('afterprint', () => URL.revokeObjectURL(address), { once: true });
  const [rows, columns] = [map.rowAxis, map.columnAxis].map((axis) => i18n.t(`mapFile.axis.${axis}`));
  printSheet(
    <img
      className="sheet__poster"
      src={address}
      alt={i18n.t('mapFile.title', [rows ?? '', columns ?? ''])}
    />,
  );
  return { ok: true, value: null };
}
