import type { Evidence, Header } from "../model.ts";
import { quoteLine, type Span } from "../text/span.ts";
import { findPlaceAndDate } from "./header-date.ts";
import { findHeading, type Heading } from "./header-heading.ts";
import { completeName, findAuthor } from "./header-issuer.ts";
import { organsOf } from "./header-masthead.ts";
import { findAddressees, findRecipients, type Recipient } from "./header-recipients.ts";
import { findSignature } from "./header-signature.ts";
import { findSymbol } from "./header-symbol.ts";
import { findLevel, findProvince } from "./jurisdiction.ts";
import type { Reading } from "./reading.ts";
import type { Zones } from "./zones.ts";

/** Reads what head and foot say of a document: each value with the place that shows it, `null` where none does. */
export function parseHeader(reading: Reading, zones: Zones): Header {
  const heading = findHeading(reading);
  const masthead: Span = [zones.head[0], heading.mastheadEnd];
  const symbol =
    findSymbol(reading, masthead) ?? findSymbol(reading, [masthead[1], heading.title?.[0] ?? masthead[1]]);
  const dated = findDate(reading, zones, masthead);
  const signature = findSignature(reading, zones.foot);
  const others = [symbol?.span, dated.place?.span, dated.date?.span].filter((span) => span !== undefined);
  const organs = organsOf(reading, masthead, others);
  const author = findAuthor(reading, {
    heading,
    masthead,
    organs,
    preamble: zones.preamble,
    signature,
    symbol: symbol?.symbol ?? null,
  });
  const evidence = author?.evidence;
  const level = findLevel({
    issuer: { words: author?.words ?? null, evidence },
    symbol: symbol?.symbol ?? null,
    symbolEvidence: undefined,
  }).level;
  const central = level?.value === "central";
  const province =
    central || !author
      ? null
      : findProvince(reading, zones, { place: at(dated.place?.span), issuer: evidence });
  const recipients = recipientsOf(reading, zones, signature.body?.span ?? signature.role?.span ?? null);
  return {
    type: heading.type?.name ?? null,
    symbol: symbol?.symbol ?? null,
    number: symbol?.number ?? null,
    date: dated.date?.value ?? null,
    place: dated.place?.value ?? null,
    issuer: author ? completeName(reading, author, province?.province ?? null, !central) : null,
    title: titleOf(reading, heading),
    signer: signature.signer?.value ?? null,
    signerRole: signature.role?.value ?? null,
    recipients: recipients.map(({ value }) => value),
    evidence: {
      ...field("type", heading.type?.span, "header.type"),
      ...field("symbol", symbol?.span, "header.symbol"),
      ...field("number", symbol?.span, "header.symbol"),
      ...field("date", dated.date?.span, "header.date"),
      ...field("place", dated.place?.span, "header.place"),
      ...(evidence ? { issuer: evidence } : {}),
      ...field("title", heading.title ?? undefined, "header.title"),
      ...field("signer", signature.signer?.span, "header.signer"),
      ...field("signerRole", signature.role?.span, "header.signer-role"),
      recipients: recipients.map(({ span }): Evidence => ({ span, rule: "header.recipient" })),
    },
  };
}

/** The line of place and date stands in the masthead, or, in some papers, above the signature. */
function findDate(reading: Reading, { foot, body }: Zones, masthead: Span) {
  const above = findPlaceAndDate(reading, masthead);
  if (above.place || above.date) return above;
  const below = findPlaceAndDate(reading, [Math.max(body[0], foot[0] - 120), foot[1]]);
  return below.place ? below : above;
}

/** The recipients; `Như trên` under a letter means those to whom it is addressed. */
function recipientsOf(
  reading: Reading,
  { head, preamble, foot }: Zones,
  signature: Span | null,
): readonly Recipient[] {
  const listed = findRecipients(reading, foot, signature);
  const alike = listed.findIndex(({ value }) => /^như trên/iu.test(value));
  if (alike < 0 && listed.length > 0) return listed;
  const addressed = findAddressees(reading, [head[0], preamble[1]]);
  return alike < 0 || addressed.length === 0
    ? [...addressed, ...listed]
    : [...addressed, ...listed.filter((_, n) => n !== alike)];
}

/** The title on one line, without marks of emphasis. */
function titleOf(reading: Reading, { title }: Heading): string | null {
  if (!title) return null;
  const words = quoteLine(reading.text, title)
    .replace(/[*_#\\|]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  return words === "" ? null : words;
}

function field(name: string, span: Span | undefined, rule: string): Record<string, Evidence> {
  return span ? { [name]: { span, rule } } : {};
}

function at(span: Span | undefined): Evidence | undefined {
  return span && { span, rule: "header.place" };
}
