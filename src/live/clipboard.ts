/** Puts a content on the clipboard in several forms, by their media types. Rejects where that is not permitted. */
export async function writeForms(forms: Readonly<Record<string, string>>): Promise<void> {
  const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })] as const);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
