/**
 * Filters and searches the list of all fact checks, in the browser alone.
 *
 * The list is in the page, some claims at a time. This script shows the form
 * above it; on its first use it loads a file with all claims, or on a large site
 * one that says in which parts they are, and from then on lists those that match.
 * The address says what was asked for, so a search can be linked to, and Back
 * leads to the one before. Without this script the page is a list, and its pages
 * lead to one another.
 */
"use strict";
(() => {
  const AT_ONCE = 25; // claims that are shown before the reader asks for more
  const AT_ONCE_IN_PARTS = 10; // the same where each may be in another file
  const PAUSE = 200; // milliseconds without a key after which parts are loaded
  const LEAST_BEGINNING = 3; // letters of a word that is also looked for as a beginning

  const find = (selector, within = document) => within.querySelector(selector);
  /** Spelled without accents and capitals. */
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const fetchJson = (address) => fetch(address).then((response) => response.json());

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

  /** What knows all claims, once it is there: `whole` or `parts`. */
  let source;
  let loading;
  let matches = [];
  let shown = 0;
  /** Counts what was asked, so that a late answer is not taken for the latest. */
  let turn = 0;
  /** The query that the page shows, or will when the claims are there. */
  let asked = new URLSearchParams(location.search);

  const load = () =>
    (loading ??= fetchJson(search)
      .then((data) => {
        source = data.format === 2 ? parts(data) : whole(data);
        form.elements.year.append(...source.years.map((year) => new Option(year, year)));
        if (source.isSmall || find(".factcheck-more", form).open) return offer();
      })
      .catch((error) => {
        loading = undefined; // the next use tries again
        throw error;
      }));

  let offered;
  /** Let the reader choose a claimant, a tag or a source. */
  const offer = () =>
    (offered ??= Promise.all(
      ["claimant", "tag", "source"].map(async (name) => {
        const options = (await source.groups(`${name}s`)).map(
          ([slug, label, count]) => new Option(`${label} (${count})`, slug),
        );
        options.sort((one, other) => one.text.localeCompare(other.text, lang));
        form.elements[name].append(...options);
      }),
    ));

  /** All claims of one file, looked through at each key. */
  const whole = (data) => {
    // The fields of a claim in the file, in their order.
    const [STATEMENT, SLUG, VERDICT, DATE, ARTICLE, CLAIMANT, TAGS, SOURCES, WITHDRAWN, LANG] =
      Array(10).keys();
    /** A slug that is a number is made of so many words of the text. */
    const slugOf = (short, text) =>
      typeof short === "string" ? short : text.toLowerCase().match(/[a-z0-9]+/g).slice(0, short).join("-");
    for (const groups of [data.claimants, data.tags, data.sources])
      for (const group of groups) group[0] = slugOf(...group);
    const placesOf = {
      claimants: (claim) => [claim[CLAIMANT]],
      tags: (claim) => claim[TAGS] ?? [],
      sources: (claim) => claim[SOURCES] ?? [],
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
    const texts = data.claims.map(textOf);

    /** The path of a claim's page, or else of its sentence. */
    const pathOf = (claim) => {
      const slug = encodeURIComponent(slugOf(claim[SLUG], claim[STATEMENT]));
      const { claims } = data.folders;
      return claims ? `${claims}${slug}.html` : `${data.articles[claim[ARTICLE]][1]}#claim-${slug}`;
    };

    /** The place of the group that was asked for: null for any, NaN if there is none. */
    const wanted = (query, name) => {
      if (!query.has(name)) return null;
      const place = data[`${name}s`].findIndex(([slug]) => slug === query.get(name));
      return place < 0 ? NaN : place;
    };

    return {
      isSmall: true,
      atOnce: AT_ONCE,
      years: [...new Set(data.claims.map(yearOf))].filter(Boolean).sort().reverse(),

      async groups(name) {
        const counts = data[name].map(() => 0);
        for (const claim of data.claims) for (const place of placesOf[name](claim)) counts[place] += 1;
        return data[name].map(([slug, label], place) => [slug, label, counts[place]]);
      },

      async match(query) {
        const words = fold(query.get("q") ?? "").split(/\s+/).filter(Boolean);
        const verdicts = query.getAll("verdict");
        const claimant = wanted(query, "claimant");
        const tag = wanted(query, "tag");
        const cited = wanted(query, "source");
        const year = query.get("year");
        return data.claims.filter(
          (claim, place) =>
            (!verdicts.length || (!claim[WITHDRAWN] && verdicts.includes(data.verdicts[claim[VERDICT]][0]))) &&
            (claimant === null || claim[CLAIMANT] === claimant) &&
            (tag === null || claim[TAGS]?.includes(tag)) &&
            (cited === null || claim[SOURCES]?.includes(cited)) &&
            (!year || yearOf(claim) === year) &&
            words.every((word) => texts[place].includes(word)),
        );
      },

      async views(claims) {
        return claims.map((claim) => {
          const claimant = data.claimants[claim[CLAIMANT]];
          const { claimants } = data.folders;
          const [title, article] = data.articles[claim[ARTICLE]];
          return {
            statement: claim[STATEMENT],
            path: pathOf(claim),
            verdict: data.verdicts[claim[VERDICT]],
            date: claim[DATE],
            title,
            article,
            claimant: claimant?.[1],
            page: claimants && claimant && `${claimants}${encodeURIComponent(claimant[0])}/index.html`,
            isWithdrawn: Boolean(claim[WITHDRAWN]),
            lang: claim[LANG],
          };
        });
      },
    };
  };

  /** The claims of a large site: numbers by words, and blocks of claims by numbers. */
  const parts = (head) => {
    const SPACELESS =
      "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff";
    const RUNS = new RegExp(`[${SPACELESS}]+|[^${SPACELESS}]+`, "gu");
    const IS_SPACELESS = new RegExp(`^[${SPACELESS}]`, "u");
    const loaded = new Map();
    const part = (name) => {
      if (!loaded.has(name)) {
        const made = fetchJson(`${base}/${head.folder}${name}.json`);
        made.catch(() => loaded.delete(name)); // the next use tries again
        loaded.set(name, made);
      }
      return loaded.get(name);
    };

    /** Mark in *marks* the numbers that were packed by `pack_numbers`. */
    const unpack = (packed, marks) => {
      if (typeof packed === "number") {
        marks[packed] = 1;
        return;
      }
      const bytes = Uint8Array.from(atob(packed.slice(1)), (letter) => letter.charCodeAt(0));
      if (packed[0] === "b") {
        bytes.forEach((byte, place) => {
          for (let bit = 0; bit < 8; bit += 1) if (byte & (1 << bit)) marks[8 * place + bit] = 1;
        });
        return;
      }
      let number = 0;
      let step = 0;
      let shift = 0;
      for (const byte of bytes) {
        step |= (byte & 0x7f) << shift;
        shift += 7;
        if (byte & 0x80) continue;
        number += step;
        marks[number] = 1;
        step = shift = 0;
      }
    };

    /** The pieces of the index that may hold a word from *first* to *last*, joined. */
    const wordsFrom = async (first, last) => {
      const places = [...head.pieces.keys()].filter((place) => {
        const next = head.pieces[place + 1];
        return head.pieces[place] <= last && (next === undefined || next > first);
      });
      const pieces = await Promise.all(places.map((place) => part(`words/${place}`)));
      return pieces.flatMap(Object.entries);
    };

    /** Mark the claims that have *word*. */
    const lookUp = async (word) => {
      const marks = new Uint8Array(head.total);
      for (const [known, packed] of await wordsFrom(word, word)) if (known === word) unpack(packed, marks);
      return marks;
    };

    /** Mark the claims that have a word with this *beginning*; of very many, they are joined. */
    const lookUpBeginning = async (beginning) => {
      const joined = `${beginning}*`;
      const known = await wordsFrom(joined, joined);
      if (known.some(([word]) => word === joined)) return lookUp(joined);
      const marks = new Uint8Array(head.total);
      for (const [word, packed] of await wordsFrom(beginning, `${beginning}\uffff`))
        if (word.startsWith(beginning)) unpack(packed, marks);
      return marks;
    };

    /** What a word is looked up by: pairs of letters where no spaces part words. */
    const lookUpsOf = (word) => {
      const made = [];
      for (const [run] of word.matchAll(RUNS)) {
        if (IS_SPACELESS.test(run) && run.length > 1) {
          for (let place = 0; place + 1 < run.length; place += 1) made.push(lookUp(run.slice(place, place + 2)));
        } else if (run.length < LEAST_BEGINNING && !IS_SPACELESS.test(run)) made.push(lookUp(run));
        else made.push(lookUpBeginning(run));
      }
      return made;
    };

    return {
      isSmall: false,
      atOnce: AT_ONCE_IN_PARTS,
      years: head.years.filter(Boolean),
      groups: (name) => part(name),

      async match(query) {
        const words = fold(query.get("q") ?? "").match(/[\p{L}\p{N}]+/gu) ?? [];
        const asked = words.flatMap(lookUpsOf);
        const verdicts = query.getAll("verdict");
        if (verdicts.length) {
          asked.push(
            Promise.all(verdicts.map((verdict) => lookUp(`v:${verdict}`))).then((all) =>
              all.reduce((marks, more) => marks.map((mark, place) => mark | more[place])),
            ),
          );
        }
        for (const [name, sign] of Object.entries({ year: "y:", claimant: "c:", tag: "t:", source: "s:" }))
          if (query.get(name)) asked.push(lookUp(sign + query.get(name)));
        const found = await Promise.all(asked);
        const numbers = [];
        for (let number = 0; number < head.total; number += 1)
          if (found.every((marks) => marks[number])) numbers.push(number);
        return numbers;
      },

      async views(numbers) {
        const blocks = numbers.map((number) => part(`claims/${Math.floor(number / head.block)}`));
        const claims = (await Promise.all(blocks)).map((block, place) => block[numbers[place] % head.block]);
        return claims.map(([statement, path, key, date, title, article, claimant, page, isWithdrawn, lang]) => ({
          statement,
          path,
          verdict: head.verdicts.find(([name]) => name === key),
          date,
          title,
          article,
          claimant,
          page,
          isWithdrawn: Boolean(isWithdrawn),
          lang,
        }));
      },
    };
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

  const link = (element, path, text) => {
    if (path) element.href = `${base}/${path}`;
    element.textContent = text;
  };

  const day = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" });

  /** Make the element of a claim: a copy of the template's, filled. */
  const entryOf = (view) => {
    const entry = blank.cloneNode(true);
    const [, label, tone] = view.verdict;
    const badge = find(".factcheck-badge", entry);
    badge.classList.add(...`factcheck-${view.isWithdrawn ? "withdrawn" : tone}`.split(" "));
    badge.textContent = label;
    if (!view.isWithdrawn) find(".factcheck-state", entry).remove();
    const time = find("time", entry);
    time.dateTime = view.date;
    time.textContent = view.date && day.format(new Date(view.date));
    const statement = find(".factcheck-entry-claim a", entry);
    link(statement, view.path, view.statement);
    if (view.lang) Object.assign(statement, { lang: view.lang, dir: "auto" });
    if (view.claimant) link(find(".factcheck-entry-claimant a", entry), view.page, view.claimant);
    else find(".factcheck-entry-claimant", entry).remove();
    link(find(".factcheck-entry-article a", entry), view.article, view.title);
    return entry;
  };

  /** Show the next claims; the first of their elements, nothing if others are asked for. */
  const showMore = async () => {
    const mine = turn;
    const next = matches.slice(shown, shown + (source?.atOnce ?? 0));
    const views = next.length ? await source.views(next) : [];
    if (mine !== turn) return undefined;
    const entries = views.map(entryOf);
    if (!shown) results.replaceChildren();
    results.append(...entries);
    shown += entries.length;
    further.hidden = shown >= matches.length;
    return entries[0];
  };

  /** Show what was asked for: the list as it was if nothing. */
  const show = async () => {
    turn += 1;
    const mine = turn;
    const isAsked = asked.size > 0;
    let numbers = [];
    try {
      if (isAsked) {
        if (!source) {
          await load();
          fill(asked); // now that there is something to choose from
        }
        numbers = await source.match(asked);
      }
      if (mine !== turn) return;
      matches = numbers;
      shown = 0;
      if (!matches.length) results.replaceChildren();
      await showMore();
    } catch {
      if (mine === turn) status.textContent = failed;
      return;
    }
    if (mine !== turn) return;
    results.hidden = reset.hidden = !isAsked;
    all.hidden = isAsked;
    const count = new Intl.NumberFormat(lang).format(matches.length);
    status.textContent = isAsked ? found.replace("%(count)s", count) : "";
  };

  let pause;
  /** Show what the form asks for, and say so in the address. */
  const ask = (isNew, isTyped = false) => {
    asked = query();
    const address = `${location.pathname}${asked.size ? "?" : ""}${asked}`;
    history[isNew ? "pushState" : "replaceState"](null, "", address);
    clearTimeout(pause);
    // Each key may ask for other parts: wait for the last one.
    if (isTyped && source && !source.isSmall) pause = setTimeout(show, PAUSE);
    else show();
  };

  form.addEventListener("input", (event) => {
    // One entry in the history for each choice, and one for all of a text.
    const isTyped = event.target.type === "search";
    ask(!isTyped || !location.search, isTyped);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => ask(true)));
  form.addEventListener("focusin", () => load().catch(() => {}));
  further.addEventListener("click", async () => {
    const first = await showMore().catch(() => {
      status.textContent = failed;
    });
    if (first) find("a", first).focus();
  });
  find(".factcheck-more", form).addEventListener("toggle", () => {
    if (source && !source.isSmall) offer().then(() => fill(asked), () => (offered = undefined));
  });
  addEventListener("popstate", () => {
    asked = new URLSearchParams(location.search);
    fill(asked);
    show();
  });

  form.hidden = false;
  fill(asked);
  show();
})();
