/** What speaks for a document that could be meant, and what against it, in the words of both languages. */
import type { Language } from "../model.ts";
import type { CandidateReason } from "../model-chain.ts";

/** Candidates with their reasons: `12-kh-tu-2021 (same number; the date differs)`; the ids alone where none is known. */
export function candidatesInWords(
  candidates: readonly string[],
  reasons: readonly (readonly CandidateReason[])[],
): Readonly<Record<Language, string>> {
  const inLanguage = (lang: Language): string =>
    candidates.map((id, at) => withReasons(id, reasons[at] ?? [], lang)).join(", ");
  return { vi: inLanguage("vi"), en: inLanguage("en") };
}

function withReasons(id: string, reasons: readonly CandidateReason[], lang: Language): string {
  const words = reasons.map((reason) => reasonWords[reason][lang]).join("; ");
  return words === "" ? id : `${id} (${words})`;
}

const reasonWords: Readonly<Record<CandidateReason, Readonly<Record<Language, string>>>> = {
  "same-number": { vi: "cùng số, ký hiệu", en: "same number" },
  "same-name": { vi: "cùng tên", en: "same name" },
  "same-day": { vi: "cùng ngày", en: "same day" },
  "same-issuer": { vi: "cùng cơ quan ban hành", en: "same issuer" },
  "same-place": { vi: "cùng địa phương", en: "same province" },
  "sign-one-letter-off": { vi: "ký hiệu lệch một chữ", en: "one letter of the sign differs" },
  "number-one-digit-off": { vi: "số lệch một chữ số", en: "one digit of the number differs" },
  "number-missing": { vi: "không ghi số", en: "shows no number" },
  "date-differs": { vi: "khác ngày", en: "the date differs" },
  "type-differs": { vi: "khác loại văn bản", en: "the type differs" },
  "issuer-differs": { vi: "khác cơ quan ban hành", en: "the issuer differs" },
  "other-series": { vi: "một bên có năm trong ký hiệu", en: "only one has the year in its sign" },
  "other-term": { vi: "khác khóa", en: "of another term" },
  "other-province": { vi: "khác tỉnh", en: "of another province" },
  "before-merger": { vi: "của tỉnh trước khi sáp nhập", en: "of the province before it was merged" },
  "other-locality": { vi: "khác huyện, xã", en: "of another district or commune" },
};
