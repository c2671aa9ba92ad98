/** Measurements of the suite `graph`: of what runs on Node, and of the shared peers in Python, each in a process of its own. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { inOwnProcess } from "./figures.mjs";
import { peers } from "./graph-peers.mjs";

const script = fileURLToPath(new URL("../../shared/bench/peers/graph/py.py", import.meta.url));
const python = process.env.PYTHON ?? "python3";
const inPython = ["igraph", "networkx"];

/** Who is measured, this library first. */
export const names = [...Object.keys(peers), ...inPython];

/** Whether a peer can search a graph of so many nodes: graphology needs minutes for a million. */
export async function isInstalled(name, size) {
  if (inPython.includes(name)) return !(await inPythonProcess(["-c", `import ${name}`])).failed;
  return name !== "graphology" || size < 1e6;
}

/** What a peer reports of a graph. */
export async function measured(name, folder) {
  if (!inPython.includes(name)) return inOwnProcess("graph-work.mjs", [name, folder]);
  const { failed, out } = await inPythonProcess([script, name, folder]);
  return failed ? { failed } : JSON.parse(out.trim().split("\n").at(-1));
}

function inPythonProcess(args) {
  return new Promise((resolve) => {
    execFile(python, args, { timeout: 900_000, killSignal: "SIGKILL" }, (error, out, words) => {
      if (error) resolve({ failed: words.trim().split("\n").at(-1) || String(error.code) });
      else resolve({ out });
    });
  });
}
