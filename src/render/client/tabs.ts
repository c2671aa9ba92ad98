/** One section at a time, chosen by the page's links. */

/** Turns the sections into tabs: the address says which one is shown, so a link to a section still leads there. */
export function addTabs(): void {
  const sections = [...document.querySelectorAll<HTMLElement>("main > section")];
  const links = [...document.querySelectorAll<HTMLAnchorElement>("nav a")];
  const show = () => {
    const asked = decodeURIComponent(location.hash.slice(1));
    const current = sections.find(({ id }) => id === asked) ?? sections[0];
    for (const section of sections) section.classList.toggle("current", section === current);
    for (const link of links) {
      if (link.hash === `#${current?.id}`) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    window.scrollTo(0, 0);
  };
  document.body.classList.add("tabbed");
  window.addEventListener("hashchange", show);
  show();
}
