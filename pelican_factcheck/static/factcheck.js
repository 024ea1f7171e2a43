/**
 * Shows a note beside its sentence: a glance while a reader rests on that or tabs to
 * its marker, the whole card when it is asked for. Without script a marker is a link
 * to its note, and every note stands open.
 */
"use strict";
(() => {
  const REST = 300; // ms on a sentence or marker
  const LONGEST_REST = 900; // ms, for a hand that trembles
  const NEIGHBOUR = 150; // ms, if a card was open RECENT ms ago
  const RECENT = 600;
  const LEAVE = 300; // ms to get from a sentence to its card
  const RETURN = 100; // ms in which a closed card gives the focus back
  const GAP = 6; // px between a sentence and its card
  const LEAST = 5; // em: a lower glance would say nothing
  const LEAST_WHOLE = 15; // em: with less room a card is a sheet
  const LEAST_WIDTH = 16; // em, beside a sentence
  const STORE = "factcheck-marks";
  const MARK = ".factcheck[data-claim]";
  const CARD = ".factcheck-card:popover-open";
  const CONTROL = ".factcheck-marker, .factcheck-also button, " + CARD;

  const root = document.documentElement;
  const find = (selector, within = document) => within.querySelector(selector);
  const findAll = (selector, within = document) => [...within.querySelectorAll(selector)];
  const on = (type, action) => document.addEventListener(type, action, true);
  const make = (name, properties) => Object.assign(document.createElement(name), properties);

  const markers = findAll(".factcheck-marker");
  const shown = find(".factcheck-switch");
  if (!root.showPopover || !markers[0] || markers[0].ariaExpanded) return;

  /** @type {Map<Element, HTMLAnchorElement>} the marker of each marker, mark and button */
  const known = new Map();
  /** @type {Map<HTMLAnchorElement, Element[]>} the marks in front of each marker */
  const parts = new Map();
  /** @type {?HTMLAnchorElement} whose card is open */
  let open = null;
  let pinned = false; // asked for: it is whole, and stays when the pointer leaves
  /** @type {?HTMLAnchorElement|false} whose card was pinned at the last press */
  let pressed = null;
  /** @type {?HTMLAnchorElement} whose part is under the pointer */
  let over = null;
  let pointer = [-1, -1]; // where it was last
  let since = 0; // ms, when it came to that part
  let handsOver = true; // whether the browser knows that Tab leads from a marker into its card
  let closed = 0; // ms, when the last card closed
  let distance = 0; // px from the pointer to the card
  let returning = ""; // where a back link leads, and no card shall open
  let timer;
  let again = null; // to wait anew

  const cancel = () => {
    clearTimeout(timer);
    again = null;
  };

  const wait = (delay, action) => {
    again = () => {
      clearTimeout(timer);
      timer = setTimeout(action, delay);
    };
    again();
  };

  // Storage may be forbidden, and hold anything.
  const recall = (key) => {
    try {
      return localStorage[key];
    } catch {}
  };
  const keep = (key, value) => {
    try {
      localStorage[key] = value;
    } catch {}
  };

  /** The card of a marker, or the element that the page's address names. */
  const targetOf = ({ hash }) => {
    try {
      return document.getElementById(decodeURIComponent(hash.slice(1)));
    } catch {
      return null; // an address may be anything
    }
  };

  const cards = [...new Set(markers.map(targetOf))]; // of the sentences, by their place

  const markerOf = (part) => {
    if (!known.size) {
      const place = {};
      for (const marker of markers) {
        known.set(marker, marker);
        parts.set(marker, []);
      }
      for (const mark of findAll(MARK)) {
        const claim = mark.dataset.claim;
        place[claim] = mark.id || place[claim];
        const marker = document.getElementById(place[claim] + "-marker");
        known.set(mark, marker);
        parts.get(marker)?.push(mark);
      }
    }
    return part?.matches(CARD) ? open : known.get(part) ?? null;
  };

  const partsOf = (marker) => {
    markerOf(marker);
    return parts.get(marker);
  };

  /** Make a card a note again. */
  const release = (card) => {
    card.removeAttribute("popover");
    card.removeAttribute("style");
    // A note that is still unfolded when it comes back would move the page for a frame.
    card.classList.remove("factcheck-glance", "factcheck-sheet", "factcheck-cramped", "factcheck-unfolded");
    find(".factcheck-rest", card).open = false;
    card.parentNode.style.minBlockSize = "";
  };

  const close = () => {
    cancel();
    if (!open) return;
    const card = targetOf(open);
    card.hidePopover();
    release(card);
  };

  /** The box that holds the lines of *element*. */
  const blockOf = (element) => {
    while (/^(inline|contents)/.test(getComputedStyle(element).display)) element = element.parentElement;
    return element.getBoundingClientRect();
  };

  /** Put the card where it covers no line of its sentence; false if there is no room. */
  const place = (card, marker) => {
    const whole = !card.matches(".factcheck-glance");
    const style = card.style;
    style.inlineSize = style.maxBlockSize = style.top = style.left = "";
    card.classList.remove("factcheck-sheet", "factcheck-cramped");
    const width = root.clientWidth;
    const lines = [...partsOf(marker), marker]
      .flatMap((part) => [...part.getClientRects()])
      .filter(({ top, bottom }) => bottom > 0 && top < innerHeight);
    const least = (name) => Math.min(...lines.map((line) => line[name]));
    const most = (name) => Math.max(...lines.map((line) => line[name]));
    const above = least("top") - 2 * GAP;
    const below = innerHeight - most("bottom") - 2 * GAP;
    const column = blockOf(marker);
    const beside = Math.max(column.left, width - column.right) - 3 * GAP;
    const em = parseFloat(getComputedStyle(card).fontSize);
    // With little room a glance leaves out all but statement, verdict and finding.
    const highest = Math.max(above, below);
    card.classList.toggle("factcheck-cramped", !whole && highest < card.offsetHeight && beside < LEAST_WIDTH * em);
    const isLow = below >= card.offsetHeight || (below >= above && above < card.offsetHeight);
    const room = isLow ? below : above;
    const fits = room >= card.offsetHeight;
    const inMargin = !fits && beside >= LEAST_WIDTH * em && !(whole && room >= LEAST_WHOLE * em);
    if (!lines[0] || whole && card.offsetWidth > 0.8 * width || !fits && !inMargin && !(room >= (whole ? LEAST_WHOLE : LEAST) * em)) {
      card.classList.toggle("factcheck-sheet", whole);
      return whole;
    }
    if (inMargin) style.inlineSize = `${Math.min(beside, card.offsetWidth)}px`;
    style.maxBlockSize = fits ? "" : `${inMargin ? innerHeight - 2 * GAP : room}px`;
    const isRight = width - column.right > column.left;
    const { direction } = getComputedStyle(marker);
    const x = inMargin
      ? (isRight ? column.right + GAP : column.left - GAP - card.offsetWidth)
      : direction === "rtl" ? most("right") - card.offsetWidth : least("left");
    const y = inMargin
      ? Math.min(least("top"), innerHeight - card.offsetHeight - GAP)
      : isLow ? most("bottom") + GAP : above + GAP - card.offsetHeight;
    style.top = `${Math.max(GAP, y) + scrollY}px`;
    style.left = `${Math.max(2 * GAP, Math.min(x, width - card.offsetWidth - 2 * GAP)) + scrollX}px`;
    return true;
  };

  /** Open the card of *marker*, whole or as a glance. */
  const show = (marker, whole) => {
    cancel();
    const card = targetOf(marker);
    if (!card || (marker === open && pinned >= whole)) return;
    const height = marker !== open && card.parentNode.offsetHeight; // before all that moves it
    close();
    release(card); // if the browser closed it just now
    dress(card, marker);
    for (const part of partsOf(marker)) part.classList.add("factcheck-open");
    // The page stays as high.
    card.parentNode.style.minBlockSize = `${height || card.offsetHeight}px`;
    find(".factcheck-rest", card).open = whole;
    card.classList.toggle("factcheck-glance", !whole);
    // A glance closes nothing of the page's own; a back gesture closes what was asked for.
    card.popover = whole ? "auto" : "manual";
    // Tab goes from the marker into the card; where nobody asks for the source, we see to it.
    handsOver = false;
    card.showPopover({ get source() { handsOver = true; return marker; } });
    marker.ariaExpanded = true;
    open = marker;
    pinned = whole;
    if (!place(card, marker)) close();
    else if (card.scrollTop) card.scrollTop = 0;
  };

  /** Tab from a marker into its open card, and out of it again, where the browser does not. */
  const walk = (event) => {
    const here = document.activeElement;
    const stops = findAll("a[href], button:enabled, summary", targetOf(open)).filter((each) => each.checkVisibility());
    const [first] = stops;
    if (here === (event.shiftKey ? first : open) && first) {
      event.preventDefault();
      (here === open ? first : open).focus({ preventScroll: here !== open });
    } else if (!event.shiftKey && here === stops.at(-1)) {
      open.focus({ preventScroll: true }); // from where the browser itself goes on
    }
  };

  const pin = (marker) => {
    disclose(marker);
    const [mark = marker] = partsOf(marker);
    const { top, bottom } = mark.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) mark.scrollIntoView({ block: "center", behavior: "instant" });
    show(marker, true);
    const card = targetOf(marker);
    if (!card?.matches(".factcheck-sheet")) return;
    const line = mark.getBoundingClientRect();
    const covered = line.bottom + GAP - card.getBoundingClientRect().top;
    if (covered > 0) scrollBy({ top: Math.min(covered, line.top - GAP), behavior: "instant" });
  };

  /** Open whatever hides *element*, from the outside to the inside. */
  const disclose = (element) => {
    const holders = [];
    for (let each = element; each; each = each.parentElement) holders.unshift(each);
    for (const each of holders) {
      if (each.matches("details:not([open])")) {
        each.open = !find(":scope > summary", each)?.contains(element);
      } else if (each.hidden === "until-found") {
        each.dispatchEvent(new Event("beforematch", { bubbles: true }));
        each.hidden = false;
      } else if (!each.checkVisibility()) {
        openerOf(each)?.click();
      }
    }
  };

  /** The tab, button or choice that shows a hidden panel. */
  const openerOf = (panel) => {
    const index = [...(panel.parentElement?.children ?? [])].indexOf(panel);
    const choices = panel.parentElement?.parentElement?.querySelectorAll(":scope > input[type=radio]");
    return (panel.id && find(`[aria-controls~="${CSS.escape(panel.id)}"]`)) || choices?.[index];
  };

  /** Open the first card from *index* on that can be shown, in steps of 1 or -1. */
  const go = (index, step) => {
    for (; markers[index]; index += step) {
      const marker = markers[index];
      disclose(marker);
      if (!partsOf(marker)[0]?.checkVisibility({ visibilityProperty: true })) continue;
      pin(marker);
      marker.focus({ preventScroll: true });
      return;
    }
  };

  /** Give a card its controls, behind its words; the style sheet puts them on top. */
  const dress = (card, marker) => {
    const words = find(".factcheck-list").dataset.words.split("|");
    const [previous, next, dismiss, copying, copied, also] = words;
    const index = markers.indexOf(marker);
    const button = (textContent, ariaLabel, onclick, disabled = false) =>
      make("button", { type: "button", textContent, ariaLabel, onclick, disabled });
    for (const old of findAll(".factcheck-controls, .factcheck-also, .factcheck-copier", card))
      old.remove();
    const controls = make("span", { className: "factcheck-controls" });
    if (markers[1]) {
      controls.append(
        `${cards.indexOf(card) + 1}/${cards.length} `,
        button("‹", previous, () => go(index - 1, -1), !index),
        button("›", next, () => go(index + 1, 1), !markers[index + 1]),
      );
    }
    controls.append(button("×", dismiss, close));
    const others = neighboursOf(marker);
    if (others.size) {
      const list = make("p", { className: "factcheck-also", textContent: also });
      for (const other of others) {
        const { classList } = targetOf(other);
        const choice = button(nameOf(other), null, () => pin(other));
        choice.className = ["factcheck-count", ...classList].filter((name) => name !== "factcheck-card").join(" ");
        known.set(choice, other);
        list.append(" ", choice);
      }
      card.append(list);
    }
    card.append(controls);
    if (!navigator.clipboard?.write) return;
    const done = () => { copier.textContent = copied; };
    const copier = button(copying, null, () => copy(card, marker).then(done, () => {})); // it may be refused
    copier.className = "factcheck-copier";
    copier.ariaLive = "polite";
    find(".factcheck-ways", card)?.append(" ", copier);
  };

  /** The markers of the claims that share words with that of *marker*. */
  const neighboursOf = (marker) => {
    const others = new Set();
    for (const part of partsOf(marker)) {
      for (const inner of findAll(MARK, part)) others.add(known.get(inner));
      for (let each = part; (each = each.parentElement.closest(MARK)); ) others.add(known.get(each));
    }
    others.delete(marker);
    return others;
  };

  const nameOf = (marker) => {
    const card = targetOf(marker);
    const statement = find(".factcheck-claim, .factcheck-words", card);
    return [find(".factcheck-verdict", card), statement].map((each) => each?.textContent).join(" ");
  };

  /** Copy a card's words with the addresses of its sources, as text and as HTML. */
  const copy = (card, marker) => {
    const address = location.href.replace(/#.*|$/, "#" + marker.id.replace(/-marker$/, ""));
    const spare = ".factcheck-controls, .factcheck-also, .factcheck-ways, .factcheck-means, summary";
    const html = card.cloneNode(true);
    for (const each of findAll(spare, html)) each.remove();
    for (const link of findAll("a", html)) link.href = link.href;
    const hidden = findAll(spare, card);
    const added = findAll("a[href^=http]", card).map((link) => {
      const text = new Text(` <${link.dataset.address ?? link.href}>`);
      link.after(text);
      return text;
    });
    for (const each of hidden) each.hidden = true;
    const text = card.innerText;
    for (const each of hidden) each.hidden = false;
    for (const each of added) each.remove();
    const link = make("a", { href: address, textContent: address }).outerHTML;
    const blob = (type, words) => new Blob([words], { type });
    return navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": blob("text/plain", `${text.trim()}\n\n${address}`),
        "text/html": blob("text/html", `${html.innerHTML}<p>${link}</p>`),
      }),
    ]);
  };

  const approaches = ({ x, y }) => {
    const before = distance;
    const { left, right, top, bottom } = targetOf(open).getBoundingClientRect();
    distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    return distance < before;
  };

  on("pointermove", (event) => {
    // WebKit sends one after a scroll.
    if (event.pointerType === "touch" || (event.movementX === 0 && event.movementY === 0)) return;
    pointer = [event.clientX, event.clientY];
    const part = event.target.closest?.(CONTROL) ?? event.target.closest?.(MARK);
    const marker = markerOf(part);
    const entered = marker !== over;
    if (entered) since = Date.now();
    if (entered || event.buttons) cancel();
    over = marker;
    if (event.buttons || pinned || marker === open) return;
    const nearer = open && approaches(event);
    if (!marker && (entered || !again)) {
      wait(LEAVE, close);
    } else if (entered && shown?.checked !== false) {
      const action = () => part.matches(":hover") && show(marker, false); // no scroll since
      wait(open || Date.now() - closed < RECENT ? NEIGHBOUR : REST, action);
    } else if (again && (nearer || (marker && Date.now() - since < LONGEST_REST))) {
      again();
    }
  });

  root.addEventListener("pointerleave", () => {
    over = null;
    if (!pinned) wait(LEAVE, close);
  });

  /** A glance goes with its sentence, and closes once that has left the pointer. */
  on("scroll", ({ target }) => {
    if (!open) return;
    const card = targetOf(open);
    if (card.contains(target)) return;
    if (pinned) {
      if (target !== document) place(card, open);
      return;
    }
    const { top, bottom } = open.getBoundingClientRect();
    const under = document.elementFromPoint(...pointer);
    const stays = document.activeElement === open || markerOf(under?.closest(CARD) ?? under?.closest(MARK)) === open;
    if (bottom < 0 || top > innerHeight) close();
    else if (!stays && !again) wait(LEAVE, close);
  });

  addEventListener("resize", () => open && !place(targetOf(open), open) && close());

  on("focusin", ({ target }) => {
    const marker = markerOf(target.closest(CONTROL));
    if (marker === open || target.closest(CARD)) return;
    const returned = Date.now() - closed < RETURN;
    close();
    if (marker && !returned && target.matches(":focus-visible")) wait(REST, () => show(marker, false));
  });

  on("pointerdown", () => { pressed = pinned && open; });

  on("click", (event) => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const glance = event.target.closest(".factcheck-glance");
    if (glance && !event.target.closest("a, button")) {
      event.preventDefault();
      if (!String(getSelection())) pin(open);
      return;
    }
    const control = event.target.closest("a, button, input, label, summary");
    const part = event.target.closest(control ? ".factcheck-marker" : MARK);
    const marker = markerOf(part);
    if (!marker) {
      const same = control?.hash === location.hash;
      if (control?.matches(".factcheck-back")) returning = same ? "" : control.hash;
      else if (same) reveal(); // without a hashchange
      return;
    }
    if (control) event.preventDefault();
    else if (String(getSelection()) || shown?.checked === false) return;
    if (pressed === marker) {
      close();
    } else {
      pin(marker);
      if (control) targetOf(marker).focus({ preventScroll: true });
    }
    pressed = null;
  });

  on("keydown", (event) => {
    if (event.key === "Escape" && open && !pinned) close();
    if (event.key === "Tab" && open && !handsOver) walk(event);
    const marker = markerOf(event.target.closest(".factcheck-marker, " + CARD));
    const step = { n: 1, p: -1 }[event.key];
    if (!marker || !step || event.ctrlKey || event.metaKey || event.altKey) return;
    go(markers.indexOf(marker) + step, step);
  });

  on("beforetoggle", ({ target, newState }) => {
    if (!open || newState === "open" || target !== targetOf(open)) return;
    // Not every browser does.
    if (target.contains(document.activeElement)) open.focus({ preventScroll: true });
    for (const part of partsOf(open)) part.classList.remove("factcheck-open");
    open.ariaExpanded = false;
    open = null;
    pinned = false;
    closed = Date.now();
    cancel();
  });

  on("toggle", ({ target }) => {
    if (target.matches(".factcheck-card:not(:popover-open)")) release(target);
    else if (target.open && target.matches(".factcheck-rest")) target.parentNode.classList.add("factcheck-unfolded");
    else if (target.matches(".factcheck-rest")) target.parentNode.classList.remove("factcheck-unfolded");
  });

  /** Open the card of the claim in the address. */
  const reveal = () => {
    const target = location.hash ? targetOf(location) : null;
    const marker = target && markerOf(target);
    const card = target?.closest(".factcheck-card");
    if (marker && location.hash !== returning) pin(marker);
    else if (card) find(".factcheck-rest", card).open = true;
    returning = "";
  };

  if (shown) {
    const obey = () => root.classList.toggle("factcheck-off", !shown.checked);
    shown.checked = recall(STORE) !== "hidden";
    obey();
    shown.onchange = () => {
      close();
      obey();
      keep(STORE, shown.checked ? "shown" : "hidden");
    };
  }

  /** Say which verdicts have changed since the reader saw them; nothing leaves the browser. */
  const compare = () => {
    const summary = find(".factcheck-summary[data-changed]");
    if (!summary) return;
    const key = "factcheck-seen:" + location.pathname;
    let seen;
    try {
      seen = new Map(JSON.parse(recall(key)));
    } catch {
      seen = new Map();
    }
    const isOther = ({ hash, dataset }) => seen.has(hash) && seen.get(hash)[0] !== dataset.verdict;
    const changed = markers.filter((marker, index, all) =>
      isOther(marker) && all.findIndex(({ hash }) => hash === marker.hash) === index);
    if (changed[0]) {
      const [one, many] = summary.dataset.changed.split("|");
      const since = new Date(changed.map(({ hash }) => seen.get(hash)[1]).sort()[0]);
      const date = since.toLocaleDateString(summary.lang || undefined, { day: "numeric", month: "long" });
      const sentence = (changed[1] ? many : one).replace("%(count)s", changed.length).replace("%(date)s", date);
      const news = make("p", { className: "factcheck-changed", textContent: `${sentence}: ` });
      changed.forEach((marker, index) => news.append(
        index ? ", " : "",
        make("a", {
          href: "#" + marker.id.replace(/-marker$/, ""),
          textContent: `${seen.get(marker.hash)[0]} → ${marker.dataset.verdict}`,
        }),
      ));
      summary.append(news);
    }
    const watcher = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.set(target.hash, [target.dataset.verdict, new Date().toJSON()]);
      }
      keep(key, JSON.stringify([...seen]));
    });
    for (const marker of markers) watcher.observe(marker);
  };

  /** Draw a strong line under what was quoted, a faint one under the rest of the sentence. */
  const emphasise = ({ id, dataset: { quoted } }) => {
    const [before, within, all] = quoted.split(" ").map(Number);
    const marks = partsOf(document.getElementById(id + "-marker"));
    const signs = []; // the text node and the offset behind each sign
    for (const mark of marks) {
      const walker = document.createTreeWalker(mark, NodeFilter.SHOW_TEXT);
      for (let node; (node = walker.nextNode()); ) {
        let offset = 0;
        for (const sign of node.data) {
          offset += sign.length;
          if (sign.trim()) signs.push([node, offset, sign.length]);
        }
      }
    }
    if (signs.length !== all || !within) return; // the page's text is not what was counted
    const range = document.createRange();
    const [first, offset, length] = signs[before];
    range.setStart(first, offset - length);
    range.setEnd(...signs[before + within - 1].slice(0, 2));
    CSS.highlights.set("factcheck", (CSS.highlights.get("factcheck") ?? new Highlight()).add(range));
    for (const mark of marks) mark.classList.add("factcheck-partly");
  };

  for (const marker of markers) {
    const label = marker.firstElementChild;
    marker.ariaLabel = label.textContent.slice(1, -1);
    marker.ariaExpanded = false;
    label.remove(); // no word of ours in the text that readers search and copy
  }
  if (window.Highlight) findAll("[data-quoted]").forEach(emphasise);
  // Where the style sheet cannot read the names from the attributes.
  if (!CSS.supports("anchor-name: attr(data-anchor type(<custom-ident>))")) {
    for (const { style, dataset, localName } of findAll("[data-anchor]"))
      style[localName === "mark" ? "anchorName" : "positionAnchor"] = dataset.anchor;
  }
  let folded = findAll(".factcheck-rest");
  find(".factcheck-notes").classList.add("factcheck-folding"); // two lists, where claims were corrected
  for (const rest of folded) rest.open = false;
  addEventListener("hashchange", reveal);
  addEventListener("beforeprint", () => {
    close();
    folded = findAll(".factcheck-rest:not([open])");
    for (const rest of folded) rest.open = true;
  });
  addEventListener("afterprint", () => {
    for (const rest of folded) rest.open = false;
  });
  compare();
  addEventListener("DOMContentLoaded", reveal); // once other scripts have made their tabs
})();
