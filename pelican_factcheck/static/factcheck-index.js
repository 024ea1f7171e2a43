/**
 * Filters and searches the list of all fact checks, in the browser alone.
 *
 * The list is in the page, some claims at a time. This script shows the form
 * above it; on its first use it loads one file with all claims, and from then on
 * lists those that match. The address says what was asked for, so a search can
 * be linked to, and Back leads to the one before. Without this script the page
 * is a list, and its pages lead to one another.
 */
"use strict";
(() => {
  const AT_ONCE = 25; // claims that are shown before the reader asks for more
  // The fields of a claim in the file, in their order.
  const [STATEMENT, SLUG, VERDICT, DATE, ARTICLE, CLAIMANT, TAGS, SOURCES, WITHDRAWN, LANG] =
    Array(10).keys();

  const find = (selector, within = document) => within.querySelector(selector);
  /** Spelled without accents and capitals. */
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  const copy = find(".factcheck-copy");
  if (copy && navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(find("#factcheck-embed").value);
      copy.textContent = copy.dataset.done;
    });
  }

  const form = find(".factcheck-filter");
  // A page that was opened from disk may not load a file.
  if (!form || location.protocol === "file:") return;
  const { base, lang, search, found, failed } = form.dataset;
  const all = find(".factcheck-all");
  const results = find(".factcheck-results");
  const further = find(".factcheck-further");
  const blank = find(".factcheck-blank").content.firstElementChild;
  const status = find("[role=status]", form);
  const reset = find("[type=reset]", form);

  /** The file's content once it is there, and what each claim can be found by. */
  let data;
  let loading;
  let texts = [];
  let matches = [];
  let shown = 0;
  /** The query that the page shows, or will when the file is there. */
  let asked = new URLSearchParams(location.search);

  const load = () =>
    (loading ??= fetch(search)
      .then((response) => response.json())
      .then((loaded) => {
        data = loaded;
        for (const groups of [data.claimants, data.tags, data.sources])
          for (const group of groups) group[0] = slugOf(...group);
        texts = data.claims.map(textOf);
        offer("claimant", data.claimants, (claim) => [claim[CLAIMANT]]);
        offer("tag", data.tags, (claim) => claim[TAGS] ?? []);
        offer("source", data.sources, (claim) => claim[SOURCES] ?? []);
        const years = [...new Set(data.claims.map(yearOf))].filter(Boolean).sort().reverse();
        form.elements.year.append(...years.map((year) => new Option(year, year)));
      })
      .catch((error) => {
        loading = undefined; // the next use tries again
        throw error;
      }));

  /** A slug that is a number is made of so many words of the text. */
  const slugOf = (short, text) =>
    typeof short === "string" ? short : text.toLowerCase().match(/[a-z0-9]+/g).slice(0, short).join("-");

  /** The path of a claim's page, or else of its sentence. */
  const pathOf = (claim) => {
    const slug = encodeURIComponent(slugOf(claim[SLUG], claim[STATEMENT]));
    const { claims } = data.folders;
    return claims ? `${claims}${slug}.html` : `${data.articles[claim[ARTICLE]][1]}#claim-${slug}`;
  };

  const yearOf = (claim) => claim[DATE].slice(0, 4);

  /** All words by which a claim can be found. */
  const textOf = (claim) =>
    fold(
      [
        claim[STATEMENT],
        data.verdicts[claim[VERDICT]][1],
        data.articles[claim[ARTICLE]][0],
        data.claimants[claim[CLAIMANT]]?.[1],
        ...(claim[TAGS] ?? []).map((tag) => data.tags[tag][1]),
        ...(claim[SOURCES] ?? []).map((source) => data.sources[source][1]),
      ].join("\n"),
    );

  /** Let the reader choose one of *groups*; *placesOf* gives a claim's own. */
  const offer = (name, groups, placesOf) => {
    const counts = groups.map(() => 0);
    for (const claim of data.claims) for (const place of placesOf(claim)) counts[place] += 1;
    const options = groups.map(([slug, label], place) => new Option(`${label} (${counts[place]})`, slug));
    options.sort((one, other) => one.text.localeCompare(other.text, lang));
    form.elements[name].append(...options);
  };

  /** What the form asks for, as the query of an address. */
  const query = () => {
    const asked = [...new FormData(form)].map(([name, value]) => [name, value.trim()]);
    return new URLSearchParams(asked.filter(([, value]) => value));
  };

  /** Fill the form from a *query*. */
  const fill = (query) => {
    for (const field of form.elements) {
      if (field.type === "checkbox") field.checked = query.getAll(field.name).includes(field.value);
      else if (field.name && field.value.trim() !== (query.get(field.name) ?? ""))
        field.value = query.get(field.name) ?? "";
    }
    const more = find(".factcheck-more", form);
    more.open ||= [...more.querySelectorAll("select")].some((field) => query.has(field.name));
  };

  /** The place of the group that was asked for: null for any, NaN if there is none. */
  const wanted = (query, name, groups) => {
    if (!query.has(name)) return null;
    const place = groups.findIndex(([slug]) => slug === query.get(name));
    return place < 0 ? NaN : place;
  };

  const matching = (query) => {
    const words = fold(query.get("q") ?? "").split(/\s+/).filter(Boolean);
    const verdicts = query.getAll("verdict");
    const claimant = wanted(query, "claimant", data.claimants);
    const tag = wanted(query, "tag", data.tags);
    const source = wanted(query, "source", data.sources);
    const year = query.get("year");
    return data.claims.filter(
      (claim, place) =>
        (!verdicts.length || verdicts.includes(data.verdicts[claim[VERDICT]][0])) &&
        (claimant === null || claim[CLAIMANT] === claimant) &&
        (tag === null || claim[TAGS]?.includes(tag)) &&
        (source === null || claim[SOURCES]?.includes(source)) &&
        (!year || yearOf(claim) === year) &&
        words.every((word) => texts[place].includes(word)),
    );
  };

  const link = (element, path, text) => {
    if (path) element.href = `${base}/${path}`;
    element.textContent = text;
  };

  const day = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" });

  /** Make the element of a claim: a copy of the template's, filled. */
  const entryOf = (claim) => {
    const entry = blank.cloneNode(true);
    const [, label, tone] = data.verdicts[claim[VERDICT]];
    const badge = find(".factcheck-badge", entry);
    badge.classList.add(`factcheck-${claim[WITHDRAWN] ? "withdrawn" : tone}`);
    badge.textContent = label;
    if (!claim[WITHDRAWN]) find(".factcheck-state", entry).remove();
    const time = find("time", entry);
    time.dateTime = claim[DATE];
    time.textContent = claim[DATE] && day.format(new Date(claim[DATE]));
    const statement = find(".factcheck-entry-claim a", entry);
    link(statement, pathOf(claim), claim[STATEMENT]);
    if (claim[LANG]) statement.lang = claim[LANG];
    const claimant = data.claimants[claim[CLAIMANT]];
    const { claimants } = data.folders;
    const page = claimants && claimant && `${claimants}${encodeURIComponent(claimant[0])}/index.html`;
    if (claimant) link(find(".factcheck-entry-claimant a", entry), page, claimant[1]);
    else find(".factcheck-entry-claimant", entry).remove();
    const [title, path] = data.articles[claim[ARTICLE]];
    link(find(".factcheck-entry-article a", entry), path, title);
    return entry;
  };

  const showMore = () => {
    const next = matches.slice(shown, shown + AT_ONCE).map(entryOf);
    results.append(...next);
    shown += next.length;
    further.hidden = shown >= matches.length;
    return next[0];
  };

  /** Show what was asked for: the list as it was if nothing. */
  const show = async () => {
    if (asked.size && !data) {
      try {
        await load();
      } catch {
        status.textContent = failed;
        return;
      }
      fill(asked); // now that there is something to choose from
    }
    const isAsked = asked.size > 0;
    matches = isAsked ? matching(asked) : [];
    shown = 0;
    results.replaceChildren();
    showMore();
    results.hidden = reset.hidden = !isAsked;
    all.hidden = isAsked;
    const count = new Intl.NumberFormat(lang).format(matches.length);
    status.textContent = isAsked ? found.replace("%(count)s", count) : "";
  };

  /** Show what the form asks for, and say so in the address. */
  const ask = (isNew) => {
    asked = query();
    const address = `${location.pathname}${asked.size ? "?" : ""}${asked}`;
    history[isNew ? "pushState" : "replaceState"](null, "", address);
    show();
  };

  form.addEventListener("input", (event) => {
    // One entry in the history for each choice, and one for all of a text.
    const isTyped = event.target.type === "search";
    ask(!isTyped || !location.search);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => ask(true)));
  form.addEventListener("focusin", () => load().catch(() => {}));
  further.addEventListener("click", () => find("a", showMore()).focus());
  addEventListener("popstate", () => {
    asked = new URLSearchParams(location.search);
    fill(asked);
    show();
  });

  form.hidden = false;
  fill(asked);
  show();
})();
