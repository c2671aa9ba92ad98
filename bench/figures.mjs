/** What every suite makes of its measurements. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The middle one, or the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** What some work makes, with its time and the processor time of all threads, in seconds. */
export function timed(work) {
  const begun = performance.now();
  const before = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(before);
  return { made, seconds: (performance.now() - begun) / 1000, cpu: (user + system) / 1e6 };
}

/** The exponent by which time grows with size between two measurements: 1 is in proportion, 2 is with the square. */
export function exponent(small, large) {
  return Math.log(large.seconds / small.seconds) / Math.log(large.size / small.size);
}

/** Three figures, as far as they tell anything. */
export function figure(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** What a script of this folder reports, run in a process of its own so that nobody's memory counts for another. */
export function inOwnProcess(script, args, { seconds = 900 } = {}) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const options = { timeout: seconds * 1000, killSignal: "SIGKILL", maxBuffer: 1 << 26 };
  return new Promise((resolve) => {
    execFile(process.execPath, ["--max-old-space-size=8000", path, ...args], options, (error, out, words) => {
      if (error?.killed) resolve({ failed: `stopped after ${seconds} s` });
      else if (error) resolve({ failed: reasonIn(words) || String(error.code) });
      else resolve(JSON.parse(out.trim().split("\n").at(-1)));
    });
  });
}

/** Why a process failed, of what it wrote: the line that names the error, else the last. */
export function reasonIn(words) {
  const lines = words.trim().split("\n");
  return (lines.findLast((line) => /^\S*(?:Error|Exception)\b|^FATAL/u.test(line)) ?? lines.at(-1)).trim();
}

/** Prints rows below their headings, in columns. */
export function printTable(heading, columns, rows) {
  const lines = [columns, ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  console.log(`\n${heading}\n`);
  for (const line of lines)
    console.log(
      line
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[at])))
        .join("  ")
        .trimEnd(),
    );
}
