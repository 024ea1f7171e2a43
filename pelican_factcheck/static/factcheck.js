/**
 * Shows a note beside its sentence, as a card, while a reader rests on that, taps
 * it or tabs to its marker. Without script a marker is a link to its note.
 */
"use strict";
(() => {
  const REST = 300; // ms on a sentence or marker
  const LONGEST_REST = 900; // ms, for a hand that trembles
  const NEIGHBOUR = 150; // ms, if a card was open RECENT ms ago
  const RECENT = 600;
  const LEAVE = 300; // ms to get from a sentence to its card
  const RETURN = 100; // ms in which a closed card gives the focus back
  const STORE = "factcheck-marks";
  const CARD = ".factcheck-card:popover-open";
  const CONTROL = ".factcheck-marker, " + CARD;

  const root = document.documentElement;
  const find = (selector, within = document) => within.querySelector(selector);
  const findAll = (name) => document.getElementsByClassName(name);
  const on = (type, action) => document.addEventListener(type, action, true);

  const cards = findAll("factcheck-card");
  const markers = findAll("factcheck-marker");
  const shown = find(".factcheck-switch");
  if (!root.showPopover || !markers[0] || markers[0].ariaExpanded) return;

  /** @type {Map<Element, HTMLAnchorElement>} the marker of each marker and mark */
  const known = new Map();
  /** @type {?HTMLAnchorElement} whose card is open */
  let open = null;
  let pinned = false; // it stays when the pointer leaves
  /** @type {?HTMLAnchorElement|false} whose card was pinned at the last press */
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

  /** The card of a marker, or the element that the page's address names. */
  const targetOf = ({ hash }) => {
    try {
      return document.getElementById(decodeURIComponent(hash.slice(1)));
    } catch {
      return null; // an address may be anything
    }
  };

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

  /** Make a card a note again. */
  const release = (card) => {
    card.removeAttribute("popover");
    card.removeAttribute("style");
    card.parentNode.style.minBlockSize = "";
  };

  const close = () => {
    cancel();
    if (!open) return;
    const card = targetOf(open);
    card.hidePopover();
    release(card);
  };

  /** Open the card of *marker* at *mark*, or else at the last one. */
  const show = (marker, mark = [...known].findLast(([, its]) => its === marker)[0]) => {
    cancel();
    const card = targetOf(marker);
    if (marker === open || !card || shown?.checked === false) return;
    close();
    release(card); // if the browser closed it just now
    addControls(card);
    mark.classList.add("factcheck-open");
    // The page stays as high.
    card.parentNode.style.minBlockSize = card.offsetHeight + "px";
    card.popover = "auto";
    card.showPopover({ source: marker }); // Tab goes from the marker into the card
    // Safari 26 places it as if the page were not scrolled.
    if (card.getBoundingClientRect().top < 0)
      card.style.maxBlockSize = `clamp(6em, ${innerHeight - mark.getBoundingClientRect().bottom - 12}px, 60vh)`;
    marker.ariaExpanded = true;
    open = marker;
  };

  const pin = (marker, mark) => {
    show(marker, mark);
    pinned = open === marker;
    const isSheet = pinned && targetOf(marker).offsetWidth === root.clientWidth;
    if (isSheet) find(".factcheck-open").scrollIntoView({ block: "nearest" });
  };

  const go = (index) => {
    const marker = [...markers].find((marker) => targetOf(marker) === cards[index]);
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
    add("×", dismiss, close);
    card.prepend(controls);
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
    const part = event.target.closest?.(".factcheck, " + CONTROL);
    const marker = markerOf(part);
    const entered = marker !== over;
    if (entered) since = Date.now();
    if (entered || event.buttons) cancel();
    over = marker;
    if (event.buttons || pinned || marker === open) return;
    const nearer = open && approaches(event);
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
    if (!pinned) wait(LEAVE, close);
  });

  on("focusin", ({ target }) => {
    const marker = markerOf(target.closest(CONTROL));
    if (marker === open) return;
    const returned = Date.now() - closed < RETURN;
    close();
    if (marker && !returned && target.matches(":focus-visible")) wait(REST, () => show(marker));
  });

  on("pointerdown", () => { pressed = pinned && open; });

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
      if (control) targetOf(marker).focus({ preventScroll: true });
    }
    pressed = null;
  });

  on("keydown", (event) => {
    const marker = markerOf(event.target.closest(CONTROL));
    const step = { n: 1, p: -1 }[event.key];
    if (!marker || !step || event.ctrlKey || event.metaKey || event.altKey) return;
    go([...cards].indexOf(targetOf(marker)) + step);
  });

  on("beforetoggle", ({ target }) => {
    if (!open || target !== targetOf(open)) return;
    // Not every browser does.
    if (target.contains(document.activeElement)) open.focus({ preventScroll: true });
    find(".factcheck-open").classList.remove("factcheck-open");
    open.ariaExpanded = false;
    open = null;
    pinned = false;
    closed = Date.now();
    cancel();
  });

  on("toggle", ({ target }) => {
    if (target.matches(".factcheck-card:not(:popover-open)")) release(target);
  });

  /** Open the card of the claim in the address. */
  const reveal = () => {
    const marker = location.hash && markerOf(targetOf(location));
    if (marker && location.hash !== returning) pin(marker);
    returning = "";
  };

  if (shown) {
    // Storage may be forbidden.
    try {
      shown.checked = localStorage[STORE] !== "hidden";
    } catch {}
    shown.onchange = () => {
      close();
      try {
        localStorage[STORE] = shown.checked ? "shown" : "hidden";
      } catch {}
    };
  }

  for (const marker of markers) marker.ariaExpanded = false;
  addEventListener("hashchange", reveal);
  addEventListener("beforeprint", close);
  reveal();
})();
