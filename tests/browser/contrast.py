"""How well text stands out from its ground, in whatever notation colours are given."""

from playwright.sync_api import Page

ENOUGH = 4.5
"""What WCAG asks of text of any size."""

# Colours are painted to a canvas to read them in sRGB. An open card hides what is
# below it; elsewhere the grounds of all ancestors lie upon one another.
RATIOS = """
(scope) => {
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = (colours) => {
    for (const colour of colours) { paint.fillStyle = colour; paint.fillRect(0, 0, 1, 1); }
    return [...paint.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (channels) => channels
    .map((value) => value / 255)
    .map((value) => value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4)
    .reduce((sum, value, index) => sum + value * [.2126, .7152, .0722][index], 0);
  const grounds = (element) => element
    ? [
      ...(element.matches(':popover-open') ? [] : grounds(element.parentElement)),
      getComputedStyle(element).backgroundColor,
    ]
    : ['white'];
  const speaks = (element) =>
    element.matches('.factcheck-marker') ||
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  const ratios = {};
  for (const element of document.querySelectorAll(`:is(${scope}), :is(${scope}) *`)) {
    if (!speaks(element) || !element.checkVisibility() || element.disabled) continue;
    const under = grounds(element);
    const ink = luminance(rgb([...under, getComputedStyle(element).color]));
    const paper = luminance(rgb(under));
    const ratio = (Math.max(ink, paper) + .05) / (Math.min(ink, paper) + .05);
    const name = element.id || `${element.tagName} ${element.textContent.trim().slice(0, 20)}`;
    ratios[name] = Math.min(ratio, ratios[name] ?? ratio);
  }
  return ratios;
}
"""


def ratios(page: Page, scope: str) -> dict[str, float]:
    """The contrast of every visible text in what the selector *scope* finds."""
    return page.evaluate(RATIOS, scope)


def faint(page: Page, scope: str) -> dict[str, float]:
    """The texts that have too little of it."""
    found = ratios(page, scope)
    return {text: ratio for text, ratio in found.items() if ratio < ENOUGH}
