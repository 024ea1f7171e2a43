"""Axe finds nothing, in any theme, closed and open."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from gestures import click, open_card, tap

pytestmark = pytest.mark.browser

THEMES = ["light", "dark", "sepia", "important", "arabic", "quiet"]


def violations(page):
    """What axe finds, in short; it needs a clock that runs."""
    page.clock.resume()
    found = Axe().run(page).response["violations"]
    return [
        (each["id"], [node["html"][:90] for node in each["nodes"]]) for each in found
    ]


@pytest.mark.parametrize("theme", THEMES)
def test_axe_finds_nothing(open_page, theme):
    """Closed and open, on any paper; and all text of ours has contrast."""
    page = open_page(theme)
    assert violations(page) == []
    click(page, "#claim-wall")
    assert open_card(page) == "wall"
    page.wait_for_timeout(150)  # the card has faded in
    assert violations(page) == []
    ratios = page.evaluate(CONTRAST)
    assert len(ratios) > 20
    assert {text: ratio for text, ratio in ratios.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_on_a_phone(open_page, theme):
    """With the sheet open, too."""
    page = open_page(theme, phone=True)
    tap(page, "#claim-wall")
    assert open_card(page) == "wall"
    page.wait_for_timeout(150)
    assert violations(page) == []


# Colours are painted to a canvas to read them in sRGB, whatever their notation.
CONTRAST = """
(() => {
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = (colours) => {
    for (const colour of colours) { paint.fillStyle = colour; paint.fillRect(0, 0, 1, 1); }
    return [...paint.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (channels) => channels
    .map((value) => value / 255)
    .map((value) => value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4)
    .reduce((sum, value, index) => sum + value * [.2126, .7152, .0722][index], 0);
  const papers = (element) => element
    ? [...papers(element.parentElement), getComputedStyle(element).backgroundColor]
    : ['white'];
  const ratios = {};
  const texts = '.factcheck-marker, .factcheck-card:popover-open :is(p, strong, span, a, li, bdi, dt, dd, em, q, time, button:enabled)';
  for (const element of document.querySelectorAll(texts)) {
    const under = element.matches('.factcheck-marker')
      ? papers(element)
      : papers(element.closest('.factcheck-card')).slice(-1);
    const ink = luminance(rgb([...under, getComputedStyle(element).color]));
    const paper = luminance(rgb(under));
    const ratio = (Math.max(ink, paper) + .05) / (Math.min(ink, paper) + .05);
    ratios[element.id || element.tagName + ' ' + element.textContent.slice(0, 20)] = ratio;
  }
  return ratios;
})()
"""
