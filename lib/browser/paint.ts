/** Points of the picture for each pixel of the drawing: sharp on the screens and in the slides of today. */
const SCALE = 2;
/** What every browser can still paint (Chromium 16,384 a side; Firefox about 120 million points in all). */
const LIMIT = { side: 16_384, points: 100_000_000 };

/**
 * Paints a drawing (SVG, with its own width and height) as a PNG at twice its size, or as large as the browser can when
 * that is less. Null when it cannot be painted at all.
 */
export async function paintPng(svg: string): Promise<Uint8Array | null> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(
      SCALE,
      LIMIT.side / width,
      LIMIT.side / height,
      Math.sqrt(LIMIT.points / (width * height)),
    );
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.floor(width * scale));
    canvas.height = Math.max(1, Math.floor(height * scale));
    const pen = canvas.getContext('2d');
    if (!pen) return null;
    // A picture without a background would be unreadable wherever the page behind it is dark.
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return blob && new Uint8Array(await blob.arrayBuffer());
  } catch {
    // `decode` refuses what it cannot hold in memory.
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}
