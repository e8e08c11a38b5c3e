/** Hands a file to the user through the browser's own download, which needs no permission. */
export function saveFile(file: { name: string; mime: string; bytes: Uint8Array }): void {
  const url = URL.createObjectURL(new Blob([file.bytes.slice()], { type: file.mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser takes the address at the click but the bytes a little later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
