/** A large page answers before all of its data has arrived; what needs the data waits for it. */

/** Whether all of the page is there. */
export function isLoaded(): boolean {
  return document.readyState !== "loading";
}

/** Does something now, or once all of the page is there. */
export function whenLoaded(act: () => void): void {
  if (isLoaded()) act();
  else document.addEventListener("DOMContentLoaded", act, { once: true });
}
