/** Bytes → text, or the reason why they are none. */

/** Why a file could not be read as text. */
export type Unreadable = "missing" | "not-text" | "not-utf8" | "no-access" | "empty-folder" | "not-a-chain";

/** The text of a file, NFC, or the reason why it is not text. UTF-16 files are known by their byte order mark. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly reason: Unreadable } {
  const utf16 = utf16Of(bytes);
  if (utf16 === null && bytes.includes(0)) return { reason: "not-text" };
  try {
    return {
      text: new TextDecoder(utf16 ?? "utf-8", { fatal: true, ignoreBOM: true })
        .decode(bytes)
        .normalize("NFC"),
    };
  } catch {
    return { reason: "not-utf8" };
  }
}

function utf16Of([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}
