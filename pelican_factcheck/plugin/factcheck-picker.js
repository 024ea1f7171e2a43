/**
 * Copies the words that an author selects in a preview as a claim for the sidecar.
 *
 * Only the author's own builds have this (FACTCHECK_PREVIEW). The page hands over the
 * visible text of its article, in pieces: what is said, and in between asides such as the
 * markers of footnotes. The selected words are found there by their letters, so that a
 * quote is what the article says, whatever the theme and scripts have made of the page.
 */
"use strict";
(() => {
  const PAUSE = 150; // ms after the last change of the selection
  const GAP = 8; // px between the selected words and the button
  const LONGEST = 1500; // letters of a quote
  const MOST_WORDS = 24; // of a context
  const MOST_ADDED = 200; // letters that a script has put at the edge of the words
  const NEAR = [6, 12, 40, 80, 160, 320]; // letters that tell where words stand
  const LETTER = /[\p{L}\p{N}]/u;
  const UNSPACED = "[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Tibetan}\\p{Script=Myanmar}\\p{Script=Khmer}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]";
  // What a quote must not tear: the same as TORN in `anchoring/findings.py`.
  const TORN = new RegExp(
    [
      `(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}_]\\0(?!${UNSPACED})[\\p{L}\\p{N}_]`, // a word
      "\\0[\\p{M}\\u200c\\u200d\\ufe0f]|\\u200d\\0|[\\ud800-\\udbff]\\0|\\0[\\udc00-\\udfff]", // a letter
      "\\p{Nd}[.,:/'’٫٬]\\0\\p{Nd}|\\p{Nd}\\0[.,:/'’٫٬]\\p{Nd}", // a number
      "\\p{Nd}[-–‑]\\0\\p{Nd}|\\p{Nd}\\0[-–‑]\\p{Nd}", // a range, a date
      "(?:^|[^\\p{L}\\p{N}_)\\]])[-−–+±]\\0\\p{Nd}", // a sign
      "\\p{Nd}\\0[%‰°]", // a unit
      "\\p{L}['’]\\0\\p{L}|\\p{L}\\0['’]\\p{L}", // a negation, an elision
      "[\\p{L}\\p{N}][-‐‑]\\0[\\p{L}\\p{N}]|[\\p{L}\\p{N}]\\0[-‐‑][\\p{L}\\p{N}]", // a compound
      "[不没沒未非無无莫勿否]\\0|ไม่\\0|\\0(?:ない|なかっ|なく|ません|ぬ[。、]|ず[。、に])",
      "[〇零一二三四五六七八九十百千万萬億亿兆\\p{Nd}]\\0[〇零一二三四五六七八九十百千万萬億亿兆]",
      "[〇零一二三四五六七八九十百千万萬億亿兆]\\0\\p{Nd}",
    ].join("|"),
    "u",
  );

  if (!document.body.showPopover) return;
  const given = JSON.parse(document.currentScript.previousElementSibling.textContent);
  const text = given.pieces.join("");
  /** Words in small letters, without all else, and where each stands. */
  const read = (words, from = 0) => {
    let letters = "";
    const offsets = [];
    let offset = from;
    for (const sign of words) {
      for (const part of sign.normalize("NFKD").toUpperCase().toLowerCase()) {
        if (!LETTER.test(part)) continue;
        letters += part;
        for (let unit = 0; unit < part.length; unit++) offsets.push(offset);
      }
      offset += sign.length;
    }
    return { letters, offsets };
  };
  const whole = read(text);
  const spoken = read(given.pieces.filter((_, place) => place % 2 === 0).join(""));

  // --- where the selected words stand in the article ---------------------------------

  const blocks = ["notes", "preview", "summary"].map((name) => `.factcheck-${name}[role][lang][dir]`);
  const ours = [".factcheck-marker[data-number]", ...blocks];
  const hidden = ["[hidden]:not([hidden='until-found'])", "dialog:not([open])", "[popover]"];
  const unseen = [...given.unseen, ...ours, "[data-factcheck]", ...hidden].join(",");

  /** The letters of the page, and from which to which of them a range goes. */
  const look = (range) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
      if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
      return node.matches(unseen) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    });
    let letters = "";
    let start = -1;
    let end = -1;
    let picked = "";
    for (let node; (node = walker.nextNode()); ) {
      if (range.intersectsNode(node)) {
        const from = node === range.startContainer ? range.startOffset : 0;
        const to = node === range.endContainer ? range.endOffset : node.length;
        const before = letters.length + read(node.data.slice(0, from)).letters.length;
        if (start < 0) start = before;
        end = before + read(node.data.slice(from, to)).letters.length;
        picked += node.data.slice(from, to);
      }
      letters += read(node.data).letters;
    }
    return { letters, start, end, picked };
  };

  const onlyPlace = (letters, words) => {
    const place = letters.indexOf(words);
    return words && letters.indexOf(words, place + 1) < 0 ? place : -1;
  };

  /** Which letters of the article they are; null for words that are none of its own. */
  const locate = ({ letters, start, end }) => {
    if (start >= end) return null;
    const first = onlyPlace(letters, whole.letters);
    if (first >= 0) {
      const from = Math.max(start - first, 0);
      const to = Math.min(end - first, whole.letters.length);
      return from < to ? [from, to] : null;
    }
    // A script has changed the text: what stands around either end tells the place.
    const opening = letters.indexOf(whole.letters.slice(0, NEAR[2]));
    if (start < opening) return null;
    // What it has added at either end is not selected of the article.
    const far = Math.min(end - start, MOST_ADDED);
    const known = (step, offset) => {
      for (let moved = 0; moved < far; moved++) {
        const place = pointAt(letters, offset + moved * step);
        if (place >= 0) return place;
      }
      return -1;
    };
    const [from, to] = [known(1, start), known(-1, end)];
    return from >= 0 && from < to && to - from <= end - start ? [from, to] : null;
  };

  /** The letter of the article that is the one at an *offset* of the page; -1 for none. */
  const pointAt = (letters, offset) => {
    for (const near of NEAR) {
      for (const [before, behind] of [[near, near], [0, near], [near, 0]]) {
        const from = Math.max(offset - before, 0);
        const place = onlyPlace(whole.letters, letters.slice(from, offset + behind));
        if (place >= 0) return place + offset - from;
      }
    }
    return -1;
  };

  // --- the quote and its context -----------------------------------------------------

  const magnitudes = new Set(given.magnitudes.map((word) => read(word).letters));
  const unspaced = given.unspaced.map((word) => read(word).letters);

  /** Whether an *offset* parts a figure from a word such as "million". */
  const partsMagnitude = (offset) => {
    if (!/\p{N}\s?$/u.test(text.slice(Math.max(offset - 3, 0), offset))) return false;
    const [word] = text.slice(offset, offset + 40).match(/^\s?-?[\p{L}\p{M}]*/u);
    const { letters } = read(word);
    return magnitudes.has(letters) || unspaced.some((each) => letters.startsWith(each));
  };

  const isTorn = (offset) =>
    offset > 0 && offset < text.length &&
    (TORN.test(`${text.slice(Math.max(offset - 4, 0), offset)}\0${text.slice(offset, offset + 4)}`) || partsMagnitude(offset));

  /** Move an *offset* until it tears nothing. */
  const settle = (offset, step) => {
    while (isTorn(offset)) offset += step;
    return offset;
  };

  /** Move an *offset* over so many signs that are neither letters nor spaces. */
  const include = (offset, count, step) => {
    for (let at = offset; count > 0 && (step < 0 ? at > 0 : at < text.length); at += step) {
      const sign = text[step < 0 ? at - 1 : at];
      if (/\s/.test(sign)) continue;
      if (LETTER.test(sign)) break;
      offset = at + step;
      count--;
    }
    return offset;
  };

  /** What is said between two offsets, on one line; struck words where nothing else is. */
  const wordsBetween = (from, to) => {
    const said = ["", ""];
    let start = 0;
    given.pieces.forEach((piece, place) => {
      const part = piece.slice(Math.max(from - start, 0), Math.max(to - start, 0));
      // A space that only parted a marker from the sign behind it goes with the marker.
      if (/^[^\s\p{L}\p{N}]/u.test(part)) said[place % 2] = said[place % 2].trimEnd();
      said[place % 2] += part;
      start += piece.length;
    });
    const words = LETTER.test(said[0]) ? said[0] : text.slice(from, to);
    return words.replace(/[\u00ad\u200b\u2060]/g, "").replace(/\s+/g, " ").trim();
  };

  /** Whether the article says *words* no more than once. */
  const isUnique = (words) => {
    const sought = read(words).letters;
    return [spoken, whole].every(({ letters }) => letters.indexOf(sought, letters.indexOf(sought) + 1) < 0);
  };

  /** The next offset beyond a word. */
  const beyond = (offset, step) => {
    let isWord = false;
    while (step < 0 ? offset > 0 : offset < text.length) {
      isWord ||= LETTER.test(String.fromCodePoint(text.codePointAt(step < 0 ? offset - 1 : offset)));
      offset += step;
      const [inner, outer] = step < 0 ? [text[offset], text[offset - 1]] : [text[offset - 1], text[offset]];
      const isFree = /\s/.test(outer) || new RegExp(UNSPACED, "u").test(inner);
      if (isWord && isFree && !isTorn(offset)) break;
    }
    return offset;
  };

  /** Words before or behind the quote that tell it from the same words elsewhere. */
  const context = (from, to) => {
    const quote = wordsBetween(from, to);
    if (isUnique(quote)) return {};
    for (let start = from, words = 0; start > 0 && words < MOST_WORDS; words++) {
      start = beyond(start, -1);
      const prefix = wordsBetween(start, from);
      if (isUnique(prefix + quote)) return { prefix };
    }
    for (let end = to, words = 0; end < text.length && words < MOST_WORDS; words++) {
      end = beyond(end, 1);
      const suffix = wordsBetween(to, end);
      if (isUnique(quote + suffix)) return { suffix };
    }
    return { nth: read(wordsBetween(0, to)).letters.split(read(quote).letters).length - 1 };
  };

  /** Write *words* so that YAML cannot take them for anything else. */
  const spell = (words) =>
    JSON.stringify(words).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufff0-\uffff]/g, (sign) =>
      `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

  /** The claim about the words of a selection; "" where it holds none of the article's. */
  const write = (range) => {
    const seen = look(range);
    const place = locate(seen);
    if (!place || place[1] - place[0] > LONGEST) return "";
    const signs = [...seen.picked.normalize("NFKD").replace(/\s/g, "")];
    const lead = signs.findIndex((sign) => LETTER.test(sign));
    const trail = signs.length - 1 - signs.findLastIndex((sign) => LETTER.test(sign));
    const last = whole.offsets[place[1] - 1];
    const behind = last + String.fromCodePoint(text.codePointAt(last)).length;
    const from = settle(include(whole.offsets[place[0]], lead, -1), -1);
    const to = settle(include(behind, trail, 1), 1);
    const quote = wordsBetween(from, to).replace(/^[.,;:!?…،؛؟]+ /, ""); // what ends the words before
    const entry = { quote, ...context(from, to) };
    const lines = Object.entries(entry).map(([key, value]) => `${key}: ${typeof value === "string" ? spell(value) : value}`);
    lines.push(`verdict:  # ${given.verdicts.join(", ")}`);
    return `${given.isNew ? "claims:\n" : ""}- ${lines.join("\n  ")}\n`;
  };

  // --- the button --------------------------------------------------------------------

  const host = document.createElement("div");
  host.className = "factcheck-picker";
  host.role = "region";
  host.ariaLabel = given.words.region;
  host.lang = given.lang;
  host.dir = given.dir;
  host.popover = "manual";
  const shadow = host.attachShadow({ mode: "open" });
  shadow.innerHTML = `
    <style>
      :host { all: initial; position: absolute; inset: auto; margin: 0; padding: 0; border: 0; z-index: 2147483647;
        background: none; overflow: visible; font: 14px/1.4 system-ui, sans-serif; }
      :host(:not(:popover-open)) { display: none; }
      button, p { box-sizing: border-box; margin: 0; max-inline-size: min(22rem, 100vw - 16px); padding: .35em .8em; font: inherit;
        color: #fff; background: #23272f; border: 1px solid #8b93a1; border-radius: 6px; box-shadow: 0 2px 8px #0006; overflow-wrap: anywhere; }
      button { cursor: pointer; }
      button:hover { background: #3a4150; }
      button:focus-visible { outline: 3px solid #6ea8fe; outline-offset: 1px; }
      @media (pointer: coarse) { button { min-block-size: 44px; padding: .75em 1em; } }
      textarea { display: block; box-sizing: border-box; inline-size: min(32rem, 100vw - 16px); block-size: 9em; margin-block-start: 4px;
        padding: .5em; font: 13px/1.4 ui-monospace, monospace; color: #111; background: #fff; border: 1px solid #8b93a1; border-radius: 6px; }
      [hidden] { display: none; }
    </style>
    <button type="button"></button>
    <p role="status" hidden></p>
    <textarea dir="ltr" readonly hidden></textarea>`;
  const [button, status, area] = ["button", "p", "textarea"].map((name) => shadow.querySelector(name));
  button.textContent = given.words.copy;
  area.ariaLabel = given.words.text;
  let claim = "";
  let range = null;
  let isPressed = false;
  let timer;

  const hide = () => {
    if (!claim) return;
    claim = "";
    host.hidePopover();
  };

  /** Stand below the end of the words, where the lines of their language end. */
  const place = () => {
    const boxes = [...range.getClientRects()].filter(({ width }) => width);
    const box = boxes.at(-1) ?? range.getBoundingClientRect();
    const holder = range.endContainer.parentElement ?? document.body;
    const x = getComputedStyle(holder).direction === "rtl" ? box.left : box.right - host.offsetWidth;
    const gap = matchMedia("(pointer: coarse)").matches ? 4 * GAP : GAP; // the handles of the selection
    const room = document.documentElement.clientWidth - host.offsetWidth - GAP;
    const low = box.bottom + gap;
    const isAbove = low + host.offsetHeight > innerHeight && box.top - gap - host.offsetHeight > 0;
    host.style.left = `${Math.max(GAP, Math.min(x, room)) + scrollX}px`;
    host.style.top = `${(isAbove ? boxes[0].top - gap - host.offsetHeight : low) + scrollY}px`;
  };

  const update = () => {
    const selection = getSelection();
    if (isPressed || shadow.activeElement === area) return;
    const selected = selection.rangeCount ? selection.getRangeAt(0) : null;
    const written = selected && !selected.collapsed ? write(selected) : "";
    if (!written) {
      hide();
    } else if (written !== claim || !range || selected.compareBoundaryPoints(Range.START_TO_START, range)) {
      claim = written;
      range = selected.cloneRange();
      button.hidden = false;
      status.hidden = area.hidden = true;
      host.showPopover();
      place();
    }
  };

  const tell = (words) => {
    status.hidden = false;
    status.textContent = words;
    button.hidden = true;
    place();
  };

  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(claim);
      tell(given.words.copied);
    } catch {
      area.hidden = false;
      area.value = claim;
      tell(given.words.denied);
      area.focus();
      area.select();
      area.scrollTop = 0;
    }
  });
  // The words stay selected, and the focus where it is.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("mousedown", (event) => event.preventDefault());

  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(update, PAUSE);
  };
  document.body.append(host);
  document.addEventListener("selectionchange", wait);
  const press = (event) => {
    if (event.target === host) return;
    isPressed = event.type === "pointerdown";
    if (isPressed && shadow.activeElement === area) area.blur();
    wait();
  };
  for (const type of ["pointerdown", "pointerup", "pointercancel"]) document.addEventListener(type, press, true);
  document.addEventListener("keydown", (event) => {
    if (!claim || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      area.blur();
      hide();
    } else if (event.key === "Tab" && !event.shiftKey && document.activeElement !== host && !button.hidden) {
      event.preventDefault(); // the button is the next thing behind the words
      button.focus();
    }
  }, true);
  addEventListener("resize", () => claim && place());
})();
