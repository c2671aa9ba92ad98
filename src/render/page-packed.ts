/** The shape of the data that the page is read from. */

/** The data of a page, as JSON; what is compressed is `deflate-raw`, written in base64. */
export interface PageData {
  /** Each part of the report in columns, by its name. */
  readonly parts: Readonly<Record<string, string>>;
  /** The ids of the documents whose texts stand in each block, in columns. */
  readonly ids: string;
  /** Texts of documents one after the other: a JSON array of strings each. */
  readonly blocks: readonly string[];
  /** How many letters the texts have in all. */
  readonly letters: number;
  /** Files beside the page that hold the tables of its sections. */
  readonly files: PageFiles;
}

/** The names of files that stand beside the page, by the ids of its sections. */
export type PageFiles = Readonly<Record<string, readonly string[]>>;
