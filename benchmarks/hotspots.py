"""Where the processor time of a build goes, file by file of the package.

    python benchmarks/hotspots.py [--articles N] [--claims N] [--outputs KIND] [--rounds N]

A site as in `builds.py` is built from nothing, round after round, and its stack is
sampled as its processor time passes (`setitimer`, ITIMER_PROF). A sample counts for the
innermost file of the package on the stack, whatever library that file has called;
without one it is Pelican's own. Beside each file stands what it called that was running:
what is left in a library is the floor of that file, unless it is called less often.
"""

import shutil
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from collections import Counter
from pathlib import Path

from builds import OUTPUTS, Variant, build, write_site

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "pelican_factcheck"
SAMPLED = """
import atexit, signal, sys
from collections import Counter
package, samples = sys.argv.pop(1), Counter()

def note(_, frame):
    inner = frame.f_code.co_filename
    while frame and not frame.f_code.co_filename.startswith(package):
        frame = frame.f_back
    ours = frame.f_code.co_filename if frame else ""
    samples[ours, inner] += 1

signal.signal(signal.SIGPROF, note)
signal.setitimer(signal.ITIMER_PROF, 0.001, 0.001)

def tell():
    signal.setitimer(signal.ITIMER_PROF, 0)
    print(*(f"{n}|{a}|{b}" for (a, b), n in samples.items()), sep="\\n")

atexit.register(tell)
from pelican import main
main(["-q"])
"""
SHOWN = 32


def sample(folder: Path) -> Counter[tuple[str, str]]:
    """Return how often each pair was running: a file of the package, a library."""
    for name in ("cache", "output"):
        shutil.rmtree(folder / name, ignore_errors=True)
    done = subprocess.run(
        [sys.executable, "-c", SAMPLED, f"{PACKAGE}/"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
    )
    samples: Counter[tuple[str, str]] = Counter()
    for line in done.stdout.splitlines():
        if line.count("|") == 2:  # noqa: PLR2004 - a row of ours
            count, ours, inner = line.split("|")
            samples[ours.removeprefix(f"{PACKAGE}/"), library_of(inner)] += int(count)
    return samples


def library_of(path: str) -> str:
    """Return the name of the library that holds the file at *path*; "" for ours."""
    if path.startswith((f"{PACKAGE}/", "<template>")):
        return ""
    parts = Path(path).parts
    if "site-packages" in parts:
        return parts[parts.index("site-packages") + 1]
    return "the standard library"


def main() -> None:
    """Print a row for each file, and for each wing."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--articles", type=int, default=500)
    parser.add_argument("--claims", type=int, default=4)
    parser.add_argument("--outputs", choices=OUTPUTS, default="marks")
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    samples: Counter[tuple[str, str]] = Counter()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch, "site")
        variant = Variant(claims=chosen.claims, outputs=chosen.outputs)
        write_site(folder, chosen.articles, variant)
        cost = build(folder)  # compiles the modules
        for _ in range(chosen.rounds):
            samples += sample(folder)
    total = samples.total()
    print(f"{total} samples of a build that takes {cost.processor:.2f} s\n")
    own: Counter[str] = Counter()
    wings: Counter[str] = Counter()
    for (ours, _), count in samples.items():
        own[ours] += count
        wings[ours.split("/")[0] if ours else "Pelican's own"] += count
    for wing, count in wings.most_common():
        print(f"{count / total:7.1%}  {wing}")
    print()
    for ours, count in own.most_common(SHOWN):
        called = Counter(
            {name: n for (where, name), n in samples.items() if where == ours and name}
        )
        most = ", ".join(f"{name} {n / count:.0%}" for name, n in called.most_common(2))
        print(f"{count / total:7.1%}  {ours or 'Pelican alone':36} {most}")


if __name__ == "__main__":
    main()
