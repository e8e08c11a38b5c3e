import type Sigma from 'sigma';

/** The layers of the drawing, from the lowest. The layer of the mouse is no part of the picture. */
const LAYERS = ['edges', 'edgeLabels', 'nodes', 'labels'];

/** What is seen of the drawing as a PNG on a plain ground, as large as its pixels. */
export async function pictureOf(sigma: Sigma, ground: string): Promise<Blob> {
  // What WebGL has drawn is gone after the frame: it is drawn again and read at once.
  sigma.refresh();
  const canvases = sigma.getCanvases();
  const { width = 1, height = 1 } = canvases.nodes ?? {};
  const picture = document.createElement('canvas');
  Object.assign(picture, { width, height });
  const context = picture.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas for the picture');
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  for (const layer of LAYERS) {
    const canvas = canvases[layer];
    if (canvas && canvas.width > 0) context.drawImage(canvas, 0, 0, width, height);
  }
  return new Promise((resolve, reject) =>
    picture.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture came out empty')))),
  );
}
