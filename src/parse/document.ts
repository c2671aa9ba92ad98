import type { Document, Source } from "../model.ts";
import { fold } from "../text/fold.ts";
import { hashOf } from "../text/hash.ts";
import { findAliases } from "./aliases.ts";
import { findCitations } from "./citations.ts";
import { withExpected } from "./expected.ts";
import { parseHeader } from "./header.ts";
import { findJurisdiction } from "./jurisdiction.ts";
import { parseOutline } from "./outline.ts";
import type { Reading } from "./reading.ts";
import { findRelations } from "./relations.ts";
import { statedOf, withStatedHeader, withStatedJurisdiction } from "./stated.ts";
import { findTasks } from "./tasks.ts";
import { findWarnings } from "./warnings.ts";
import { findZones, splitDocuments } from "./zones.ts";

/**
 * Reads one text: what it is, how it is built, what it cites and whom it obliges. Whatever the text, there is a document; a text
 * that holds a decision and the plan that it promulgates gives two, the second with `~2` after its id.
 */
export function parseDocument(source: Source): readonly Document[] {
  const text = source.text.normalize("NFC");
  const folded = fold(text);
  return splitDocuments({ text, folded, extent: [0, text.length] }).map((extent, index) =>
    parseExtent(index === 0 ? source : { ...source, id: `${source.id}~${index + 1}` }, {
      text,
      folded,
      extent,
    }),
  );
}

function parseExtent({ file, id, stated: rows }: Source, reading: Reading): Document {
  const stated = statedOf(rows, id);
  const zones = findZones(reading);
  const shown = parseHeader(reading, zones);
  const header = withStatedHeader(shown, stated);
  const jurisdiction = withStatedJurisdiction(findJurisdiction(reading, zones, shown), stated);
  const outline = parseOutline(reading, zones);
  const aliases = findAliases(reading);
  const citations = findCitations(reading, { zones, header, outline, aliases });
  const relations = findRelations(reading, { zones, header, outline, citations });
  const tasks = withExpected(
    reading,
    findTasks(reading, { zones, header, jurisdiction, outline, aliases, citations }),
  );
  const known = { document: header, jurisdiction, ...(stated.length > 0 && { stated }) };
  const facts = { ...known, citations, relations, outline, tasks };
  const { text, extent } = reading;
  return { file, id, hash: hashOf(text), text, extent, ...facts, warnings: findWarnings(reading, facts) };
}
