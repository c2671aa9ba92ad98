import type { Header, HeaderField } from "../model.ts";
import type { Evidence } from "../model-evidence.ts";
import { withoutMarkup } from "../text/markup.ts";
import { withoutPageNumbers } from "../text/page-numbers.ts";
import { onOneLine, type Span } from "../text/span.ts";
import { attachedDate, numberInAnnexes } from "./header-attached.ts";
import { findPlaceAndDate, type PlaceAndDate } from "./header-date.ts";
import { findHeading } from "./header-heading.ts";
import { findAuthor } from "./header-issuer.ts";
import { organsOf } from "./header-masthead.ts";
import { completeName, isCentral } from "./header-names.ts";
import { findAddressees, findRecipients, type Recipient } from "./header-recipients.ts";
import { findSignature, type Signature } from "./header-signature.ts";
import { withoutStamps } from "./header-stamps.ts";
import { findSymbol, type SymbolFound } from "./header-symbol.ts";
import type { Heading } from "./header-title.ts";
import { findLevel, findProvince } from "./jurisdiction.ts";
import type { Reading } from "./reading.ts";
import type { Zones } from "./zones.ts";

/** Reads what head and foot say of a document: each value with the place that shows it, `null` where none does. */
export function parseHeader(read: Reading, zones: Zones): Header {
  const reading = withoutStamps(read);
  const heading = findHeading(reading);
  const masthead: Span = [zones.head[0], heading.mastheadEnd];
  const { symbol, place, date } = identityOf(reading, zones, { heading, masthead });
  const signature = findSignature(reading, zones.foot);
  const issuer = issuerOf(reading, zones, { heading, masthead, symbol, place, date, signature });
  const title = titleOf(reading, heading);
  const recipients = recipientsOf(reading, zones, signature.body?.span ?? signature.role?.span ?? null);
  const found: Fields = {
    type: heading.type && { value: heading.type.name, span: heading.type.span },
    symbol: symbol && { value: symbol.symbol, span: symbol.span },
    number: symbol && { value: symbol.number, span: symbol.span },
    date,
    place,
    title: title === null || !heading.title ? null : { value: title, span: heading.title },
    signer: signature.signer,
    signerRole: signature.role,
  };
  return {
    ...valuesOf(found, issuer?.name ?? null),
    recipients: recipients.map(({ value }) => value),
    evidence: {
      ...evidenceOf(found),
      ...(issuer ? { issuer: issuer.evidence } : {}),
      recipients: recipients.map(({ span }): Evidence => ({ span, rule: "header.recipient" })),
    },
  };
}

/** Number, place and date: as the head prints them, else as the line that the document is attached by, or an annex, does. */
function identityOf(
  reading: Reading,
  zones: Zones,
  { heading, masthead }: Pick<Read, "heading" | "masthead">,
): Pick<Read, "symbol" | "place" | "date"> {
  const { place, date } = findDate(reading, zones, masthead);
  const symbol =
    findSymbol(reading, masthead) ?? findSymbol(reading, [masthead[1], heading.title?.[0] ?? masthead[1]]);
  const annexed = symbol ? null : numberInAnnexes(reading, zones.annexes, heading.type?.name ?? null);
  return {
    symbol: symbol ?? annexed?.symbol ?? null,
    place,
    date: date ?? annexed?.date ?? attachedDate(reading, heading),
  };
}

/** The fields but the issuer, whose evidence has a rule of its own. */
type Fields = Readonly<
  Record<Exclude<HeaderField, "issuer">, { readonly value: string; readonly span: Span } | null>
>;

function valuesOf(
  { type, symbol, number, date, place, title, signer, signerRole }: Fields,
  issuer: string | null,
) {
  return {
    type: type?.value ?? null,
    symbol: symbol?.value ?? null,
    number: number?.value ?? null,
    date: date?.value ?? null,
    place: place?.value ?? null,
    issuer,
    title: title?.value ?? null,
    signer: signer?.value ?? null,
    signerRole: signerRole?.value ?? null,
  };
}

function evidenceOf(fields: Fields): Partial<Record<HeaderField, Evidence>> {
  const shown = Object.entries(fields).flatMap(([name, field]) =>
    field ? [[name, { span: field.span, rule: `header.${name}` }] as const] : [],
  );
  return Object.fromEntries(shown);
}

/** What the issuer is read from, beside the preamble. */
interface Read extends PlaceAndDate {
  readonly heading: Heading;
  readonly masthead: Span;
  readonly symbol: SymbolFound | null;
  readonly signature: Signature;
}

/** The issuer's name in full, with its province where the level lets it have one. */
function issuerOf(
  reading: Reading,
  zones: Zones,
  { heading, masthead, symbol, place, date, signature }: Read,
) {
  const others = [symbol?.span, place?.span, date?.span].filter((span) => span !== undefined);
  const author = findAuthor(reading, {
    heading,
    masthead,
    organs: organsOf(reading, masthead, others),
    preamble: zones.preamble,
    signature,
    symbol: symbol?.symbol ?? null,
  });
  if (!author) return null;
  const { words, evidence } = author;
  const sources = { issuer: { words, evidence }, symbol: symbol?.symbol ?? null, symbolEvidence: undefined };
  const central = findLevel(sources).level?.value === "central" || isCentral(author.parent ?? "");
  const placed = place ? { span: place.span, rule: "header.place" } : undefined;
  const found = central ? null : findProvince(reading, zones, { place: placed, issuer: evidence });
  return { name: completeName(reading, author, found?.province ?? null, !central), evidence };
}

/** The line of place and date stands in the masthead, behind the subject of a letter, or, in some papers, above the signature. */
function findDate(reading: Reading, { head, foot, body }: Zones, masthead: Span): PlaceAndDate {
  const above = findPlaceAndDate(reading, masthead);
  if (above.place || above.date) return above;
  const beside = findPlaceAndDate(reading, [masthead[1], Math.max(masthead[1], head[1])]);
  if (beside.place) return beside;
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
  const plain = withoutMarkup(withoutPageNumbers(reading, title)).replace(/[*_#\\|]/gu, "");
  const words = onOneLine(plain).trim();
  return words === "" ? null : words;
}
