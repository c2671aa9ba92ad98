import { familyName, postPattern, recipients, signedForCues } from "../lexicon/signatures.ts";
import { isCapitals, type Line } from "./lines.ts";
import type { Reading } from "./reading.ts";

/** Whether recipients or a signature begin at a line. */
export function opensFoot(reading: Reading, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  const words = reading.folded.slice(line.start, Math.min(line.end, line.start + 120));
  if (recipients.phrase.test(words)) return true;
  if (!isCapitals(reading.text, [line.start, Math.min(line.end, line.start + 12)])) return false;
  if (signedForCues.some(({ phrase }) => phrase.test(words)) && SIGNED.test(words)) return true;
  return (
    POST.test(words) && isCapitals(reading.text, [line.start, line.end]) && namesSigner(reading, lines, index)
  );
}

/** Whether a person's name, or the recipients, stand within a few lines after a post that stands alone. */
function namesSigner({ text, folded }: Reading, lines: readonly Line[], index: number): boolean {
  if (index === 0 || !/[./]$/u.test(before(folded, lines[index - 1]))) return false;
  return lines.slice(index + 1, index + 5).some(({ start, end }) => {
    const words = folded.slice(start, end);
    return familyName.phrase.test(words) && end - start < 40 && /^\p{Lu}/u.test(text.charAt(start));
  });
}

function before(folded: string, line: Line | undefined): string {
  return line ? folded.slice(Math.max(line.start, line.end - 3), line.end) : "";
}

const SIGNED = /^(?:t|k|q)[\s./\p{L}]{0,3}[./\s]\s*\p{L}{2,}/u;
const POST = new RegExp(`^(?:${postPattern})(?!\\p{L})`, "u");
