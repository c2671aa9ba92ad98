/** Values that are made when somebody asks for them, and once. */

/** Calls a function when its value is first asked for. */
export function once<T>(build: () => T): () => T {
  let built: { readonly value: T } | null = null;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}

/** An object each of whose values is made when it is first read. Reading all of them, as a spread does, makes all of them. */
export function lazily<T extends object>(builders: { readonly [K in keyof T]-?: () => T[K] }): T {
  const made = {};
  for (const [key, build] of Object.entries(builders) as [string, () => unknown][])
    Object.defineProperty(made, key, { get: once(build), enumerable: true });
  return made as T;
}
