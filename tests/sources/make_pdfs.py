"""How the PDF files beside this script were made; it is not run by the tests.

    pip install typst==0.15.2 weasyprint==70.0 pypdf cryptography
    apt-get install chromium texlive-latex-base
    python tests/sources/make_pdfs.py

One text (`tests/sourcepairs.py`) by four makers: narrow lines with hyphens, heads
left and right, page numbers, footnotes, raised figures; typst numbers the lines, and
LaTeX numbers the first pages in Roman figures and writes accents as its old fonts do.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from sourcepairs import LINES, NOTE, NOTES, RAISED, html_line  # noqa: E402 - as above

STYLE = """
@page { size: 105mm 148mm; margin: 18mm 14mm; }
body { font: 11pt/1.3 "DejaVu Serif", serif; hyphens: auto; text-align: justify; }
sup { font-size: 65%; line-height: 0; }
"""
PAGED = """
@page :left { @top-left { content: "The Westhaven Courier"; } @bottom-center { content: counter(page); } }
@page :right { @top-right { content: "Harbour Report 2026"; } @bottom-center { content: counter(page); } }
.note { float: footnote; font-size: 75%; }
"""


def page(style, notes):
    """The text as HTML; *notes* make footnotes of the marks."""
    body = "".join(f"<p>{notes(line)}</p>" for line in LINES)
    return (
        f"<!DOCTYPE html><html lang=en><meta charset=utf-8><style>{style}</style>{body}"
    )


def with_footnotes(line):
    """HTML whose notes WeasyPrint puts at the bottom of the page."""
    text = RAISED.sub(r"<sup>\1</sup>", line.replace("&", "&amp;"))
    return NOTE.sub(lambda n: f'<span class="note">{NOTES[n[1]]}</span>', text)


def chromium(folder):
    """With Chromium's own head and foot."""
    (folder / "text.html").write_text(page(STYLE, html_line), encoding="utf-8")
    subprocess.run(
        [
            shutil.which("chromium"),
            "--no-sandbox",
            "--headless",
            f"--print-to-pdf={HERE / 'chromium.pdf'}",
            str(folder / "text.html"),
        ],
        check=True,
        capture_output=True,
    )


def weasyprint(_):
    """With heads left and right, and footnotes."""
    from weasyprint import HTML

    html = page(STYLE + PAGED, with_footnotes)
    HTML(string=html).write_pdf(HERE / "weasyprint.pdf")


def typst(folder):
    """With numbers of lines in the margin."""
    import typst as compiler

    lines = []
    for line in LINES:
        text = re.sub(r"([$&#%*_<>@])", r"\\\1", line)
        text = NOTE.sub(lambda n: f"#footnote[{NOTES[n[1]]}]", text)
        lines.append(RAISED.sub(r"#super[\1]", text))
    head = """
#set page(width: 105mm, height: 148mm, margin: 18mm, numbering: "1", header: context {
  if calc.odd(counter(page).get().first()) [#h(1fr) Harbour Report 2026] else [The Westhaven Courier]
})
#set par(justify: true)
#set par.line(numbering: "1", numbering-scope: "page")
#set text(lang: "en", hyphenate: true, size: 10pt)
"""
    (folder / "text.typ").write_text(head + "\n\n".join(lines), encoding="utf-8")
    compiler.compile(str(folder / "text.typ"), output=str(HERE / "typst.pdf"))


LATEX = r"""\documentclass[twoside]{article}
\usepackage[paperwidth=105mm,paperheight=148mm,margin=17mm]{geometry}
\usepackage{fancyhdr}\usepackage{hyperref}
\pagestyle{fancy}\fancyhf{}\fancyhead[LE]{The Westhaven Courier}
\fancyhead[RO]{Harbour Report 2026}\fancyfoot[C]{\thepage}
\pdfminorversion=4\pdfcompresslevel=9
\begin{document}\frenchspacing\pagenumbering{roman}
%s
\clearpage\pagenumbering{arabic}
%s
\end{document}
"""
SIGNS = {"“": "``", "”": "''", "–": "--", "−": "$-$", "£": r"\pounds{}", "%": r"\%"}


def latex(folder):
    """With two sides, Roman and Arabic labels, and the fonts of 1982."""
    lines = []
    for line in LINES:
        text = re.sub(r"([$&#])", r"\\\1", line)
        for own, written in SIGNS.items():
            text = text.replace(own, written)
        text = RAISED.sub(r"$^{\1}$", text)
        lines.append(NOTE.sub(lambda n: rf"\footnote{{{NOTES[n[1]]}}}", text))
    half = len(lines) // 2
    source = LATEX % ("\n\n".join(lines[:half]), "\n\n".join(lines[half:]))
    (folder / "text.tex").write_text(source, encoding="utf-8")
    for _ in range(2):
        subprocess.run(
            [shutil.which("pdflatex"), "-interaction=nonstopmode", "text.tex"],
            cwd=folder,
            check=True,
            capture_output=True,
        )
    shutil.copy(folder / "text.pdf", HERE / "latex.pdf")


ODD = {
    "hebrew": "<html lang=he dir=rtl><p>שער הנמל סגור עד חודש מאי 2026. איש לא חתם על ההסכם.",
    "arabic": "<html lang=ar dir=rtl><p>بوابة الميناء مغلقة حتى شهر مايو 2026.",
    "vertical": "<html lang=ja style='writing-mode:vertical-rl'><p>港の門は五月まで閉じている。",
    "spaced": "<p style='letter-spacing:.4em'>The lock is shut until May",
    "columns": "<div style='columns:2;text-align:justify'><p>The left column ends with an"
    " uncommonly long sentence about the harbour.<p>The right column has another one about"
    " the lock, which is shut.</div>",
    "margins": "<div style='position:relative;width:9cm;line-height:2'>"
    + "".join(
        f"<span style='position:absolute;left:-1cm;top:{n * 2}em'>{n + 1}</span>"
        for n in range(4)
    )
    + "The lock of the northern<br>harbour is shut until<br>the end of May, says<br>the pilot.</div>",
}


def odd(folder):
    """What is hard to read: other directions, spaced letters, columns, line numbers."""
    for name, html in ODD.items():
        style = "<style>@page{size:12cm 10cm;margin:2cm}</style>"
        (folder / "odd.html").write_text(
            f"<!DOCTYPE html><meta charset=utf-8>{style}{html}", "utf-8"
        )
        subprocess.run(
            [
                shutil.which("chromium"),
                "--no-sandbox",
                "--headless",
                "--no-pdf-header-footer",
                f"--print-to-pdf={HERE / f'{name}.pdf'}",
                str(folder / "odd.html"),
            ],
            check=True,
            capture_output=True,
        )


def locked(folder):
    """With a password to open it, with one against changes only, and a mere picture."""
    from pypdf import PdfWriter
    from weasyprint import HTML

    plain = folder / "plain.pdf"
    HTML(string="<p>The lock is shut until May.").write_pdf(plain)
    for name, password in (("locked", "secret"), ("guarded", "")):
        writer = PdfWriter(clone_from=plain)
        writer.encrypt(user_password=password, owner_password=name, algorithm="AES-256")
        writer.write(HERE / f"{name}.pdf")
    HTML(
        string="<style>@page{size:12cm 9cm;margin:2cm}</style>"
        "<p>The lock is shut until May. It took 10<sup>−5</sup> of the year,"
        " or 10−<sup>12</sup>. 1990<p style='transform:rotate(45deg)'>DRAFT"
        "<p>7<div style='break-before:page'><svg width='9' height='9'>"
        "<rect width='9' height='9'/></svg></div>"
    ).write_pdf(HERE / "odd.pdf")
    dot = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>"
    HTML(string=dot).write_pdf(HERE / "picture.pdf")


if __name__ == "__main__":
    for make in (chromium, weasyprint, typst, latex, odd, locked):
        with tempfile.TemporaryDirectory() as folder:
            make(Path(folder))
