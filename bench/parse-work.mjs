/** One measurement of the suite `parse`, for a process of its own: `node parse-work.mjs PARSER DATA SIZE`. Prints one line of JSON. */
import { hostileText } from "./hostile.mjs";
import { parserNamed } from "./parse-peers.mjs";
import { bytesOf, documents, oneDocument } from "./texts.mjs";

const [parser, data, size] = process.argv.slice(2);
const isHostile = data !== "documents" && data !== "one";
const texts =
  data === "documents"
    ? documents(Number(size))
    : [isHostile ? hostileText(data, Number(size)) : oneDocument(Number(size))];
/** What a hostile string does is seen at once. */
const MOST = isHostile ? 3 : 200;

const parse = await parserNamed(parser);
const pass = () => {
  const begun = performance.now();
  for (const text of texts) parse(text);
  return (performance.now() - begun) / 1000;
};

/** A first pass alone where it is long, else passes until enough has been seen; what comes before the code is warm is left out. */
function measured() {
  const times = [pass()];
  const until = performance.now() + 1500;
  while (times[0] < 20 && times.length < MOST && (times.length < 4 || performance.now() < until))
    times.push(pass());
  const warm = times.length > 1 ? times.slice(Math.ceil(times.length / 4)) : times;
  return warm.sort((a, b) => a - b)[warm.length >> 1];
}

const seconds = measured();
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ size: bytesOf(texts), seconds, peak }));
