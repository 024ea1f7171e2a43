/**
 * Shows each note beside its sentence: a card is the note itself, in the top
 * layer while a reader rests on the sentence, taps it or tabs to its marker.
 * Without script or popovers a marker is a link to its note.
 */
"use strict";
(() => {
  const REST = 300; // ms on a sentence or marker
  const LONGEST_REST = 900; // ms, for a hand that trembles
  const NEIGHBOUR = 150; // ms, if a card was open RECENT ms ago
  const RECENT = 600;
  const LEAVE = 300; // ms to get from a sentence to its card
  const RETURN = 100; // ms in which a closed card gives the focus back
  const SHEET = matchMedia("(max-width: 40em), (max-height: 30em)");
  const STORE = "factcheck-marks";
  const CARD = ".factcheck-card:popover-open";
  const CONTROL = ".factcheck-marker, " + CARD;

  const root = document.documentElement;
  const find = (selector, within = document) => within.querySelector(selector);
  const findAll = (name) => document.getElementsByClassName(name);
  const on = (type, action, capture) => document.addEventListener(type, action, capture);

  const cards = findAll("factcheck-card");
  const markers = findAll("factcheck-marker");
  const shown = find(".factcheck-switch");
  if (!root.showPopover || !markers[0] || markers[0].ariaExpanded) return;

  /** @type {Map<Element, HTMLAnchorElement>} the marker of each marker and mark */
  const known = new Map();
  /** @type {?HTMLAnchorElement} whose card is open */
  let open = null;
  let pinned = false; // it stays when the pointer leaves
  /** @type {?HTMLAnchorElement} whose card was pinned at the last press */
  let pressed = null;
  /** @type {?HTMLAnchorElement} whose part is under the pointer */
  let over = null;
  let since = 0; // ms, when it came there
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

  // An id may be in any script; an address may be anything.
  const idOf = ({ hash }) => {
    try {
      return decodeURIComponent(hash.slice(1));
    } catch {
      return "";
    }
  };
  const cardOf = (marker) => document.getElementById(idOf(marker));

  const markerOf = (part) => {
    if (!known.size) {
      const place = {};
      for (const marker of markers) known.set(marker, marker);
      for (const mark of findAll("factcheck")) {
        const claim = mark.dataset.claim;
        place[claim] = mark.id || place[claim];
        known.set(mark, document.getElementById(place[claim] + "-marker"));
      }
    }
    return part?.matches(CARD) ? open : known.get(part) ?? null;
  };

  /** Make a card a note of the page again. */
  const release = (card) => {
    card.removeAttribute("popover");
    card.parentNode.style.minBlockSize = "";
  };

  const close = () => {
    cancel();
    if (!open) return;
    const card = cardOf(open);
    card.hidePopover();
    release(card);
  };

  /** Open the card of *marker* at *mark*, or else at the last one. */
  const show = (marker, mark = [...known].findLast(([, its]) => its === marker)[0]) => {
    cancel();
    const card = cardOf(marker);
    if (marker === open || !card || shown?.checked === false) return;
    close();
    release(card); // if the browser closed it just now
    addControls(card);
    mark.classList.add("factcheck-open");
    // The page stays as high as it was.
    card.parentNode.style.minBlockSize = card.offsetHeight + "px";
    card.popover = "auto";
    card.showPopover({ source: marker }); // Tab goes from the marker into the card
    marker.ariaExpanded = true;
    open = marker;
  };

  const pin = (marker, mark) => {
    show(marker, mark);
    pinned = open === marker;
    if (pinned && SHEET.matches) find(".factcheck-open").scrollIntoView({ block: "nearest" });
  };

  const go = (index) => {
    const marker = [...markers].find((marker) => cardOf(marker) === cards[index]);
    if (!marker) return;
    pin(marker);
    marker.focus();
  };

  const addControls = (card) => {
    if (find(".factcheck-controls", card)) return;
    const [previous, next, dismiss] = find(".factcheck-list").dataset.words.split("|");
    const index = [...cards].indexOf(card);
    const controls = document.createElement("span");
    const add = (textContent, ariaLabel, onclick, disabled) => {
      const button = document.createElement("button");
      Object.assign(button, { type: "button", textContent, ariaLabel, onclick, disabled });
      controls.append(button);
    };
    controls.className = "factcheck-controls";
    if (cards[1]) {
      add("‹", previous, () => go(index - 1), !index);
      controls.append(`${index + 1}/${cards.length}`);
      add("›", next, () => go(index + 1), !cards[index + 1]);
    }
    add("×", dismiss, close, false);
    card.prepend(controls);
  };

  const approaches = ({ x, y }) => {
    if (!open) return false;
    const before = distance;
    const { left, right, top, bottom } = cardOf(open).getBoundingClientRect();
    distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    return distance < before;
  };

  on("pointermove", (event) => {
    if (event.pointerType === "touch") return;
    const part = event.target.closest?.(".factcheck, " + CONTROL);
    const marker = markerOf(part);
    const entered = marker !== over;
    if (entered) since = Date.now();
    if (entered || event.buttons) cancel();
    over = marker;
    if (event.buttons || pinned || marker === open) return;
    const nearer = approaches(event);
    if (!marker && (entered || !again)) {
      wait(LEAVE, close);
    } else if (entered) {
      const action = () => part.matches(":hover") && show(marker, part); // no scroll since
      wait(open || Date.now() - closed < RECENT ? NEIGHBOUR : REST, action);
    } else if (again && (nearer || (marker && Date.now() - since < LONGEST_REST))) {
      again();
    }
  });

  root.addEventListener("pointerleave", () => {
    over = null;
    cancel();
    if (open && !pinned) wait(LEAVE, close);
  });

  on("focusin", ({ target }) => {
    const marker = markerOf(target.closest(CONTROL));
    if (marker === open) return;
    const returned = Date.now() - closed < RETURN;
    close();
    if (marker && !returned && target.matches(":focus-visible")) wait(REST, () => show(marker));
  });

  on("pointerdown", () => { pressed = pinned ? open : null; }, true);

  on("click", (event) => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const control = event.target.closest("a, button, input, label, summary");
    const part = event.target.closest(control ? ".factcheck-marker" : ".factcheck");
    const marker = markerOf(part);
    if (!marker) {
      const same = control?.hash === location.hash;
      if (control?.matches(".factcheck-back")) returning = same ? "" : control.hash;
      else if (same) reveal(); // without a hashchange
      return;
    }
    if (control) event.preventDefault();
    else if (String(getSelection())) return;
    if (pressed === marker) {
      close();
    } else {
      pin(marker, control ? undefined : part);
      if (control) cardOf(marker).focus({ preventScroll: true });
    }
    pressed = null;
  });

  on("keydown", (event) => {
    const marker = markerOf(event.target.closest(CONTROL));
    const step = { n: 1, p: -1 }[event.key];
    if (!marker || !step || event.ctrlKey || event.metaKey || event.altKey) return;
    go([...cards].indexOf(cardOf(marker)) + step);
  });

  on("beforetoggle", ({ target, newState }) => {
    if (newState === "open" || !open || target !== cardOf(open)) return;
    // Not every browser does.
    if (target.contains(document.activeElement)) open.focus({ preventScroll: true });
    find(".factcheck-open").classList.remove("factcheck-open");
    open.ariaExpanded = false;
    open = null;
    pinned = false;
    closed = Date.now();
    cancel();
  }, true);

  on("toggle", ({ target }) => {
    if (target.matches(".factcheck-card:not(:popover-open)")) release(target);
  }, true);

  /** Open the card of the claim in the address. */
  const reveal = () => {
    const marker = location.hash && markerOf(document.getElementById(idOf(location)));
    if (marker && location.hash !== returning) pin(marker);
    returning = "";
  };

  if (shown) {
    // Storage may be forbidden.
    try {
      shown.checked = localStorage.getItem(STORE) !== "hidden";
    } catch {}
    shown.onchange = () => {
      close();
      try {
        localStorage.setItem(STORE, shown.checked ? "shown" : "hidden");
      } catch {}
    };
  }

  for (const marker of markers) marker.ariaExpanded = false;
  addEventListener("hashchange", reveal);
  addEventListener("beforeprint", close);
  reveal();
})();
