"""Whether the program stays on its computer: run without any network, with every call to the system written down.

`python -m tests.benchmarks.sealed` runs the program of this checkout; with folders as arguments those of a bundle
(`python -m tests.benchmarks.sealed dist/BrandCheck`). Needs Linux with `unshare` and `strace`. Prints for each run how it
ended, how many sockets of the internet it made and what it did with them, and which files it opened that are neither its own nor given to it.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.end_to_end.organisation import write_organisation

_ASKED = re.compile(r" socket\(AF_INET")
"""A socket that leads nowhere yet: urllib3, which trafilatura brings, looks so whether the computer knows IPv6."""
_REACHED = re.compile(r" (connect|bind|listen|sendto|sendmsg|sendmmsg)\(.*AF_INET")
_OPENED = re.compile(r'open(?:at)?\((?:[^,"]*, )?"([^"]+)"[^=]*= \d')
_SYSTEM = ("/usr", "/lib", "/lib64", "/etc", "/proc", "/sys", "/dev", "/bin", "/run", "/opt", "/var/cache/fontconfig")
_MINUTES = 20


def main(bundle: Path | None) -> int:
    """Run it and print the table; 1 where something reached out."""
    if shutil.which("unshare") is None or shutil.which("strace") is None:
        print("Not tried: needs unshare and strace.")
        return 2
    here = [sys.executable, "-m"]
    engine = [str(bundle / "brandcheck")] if bundle else [*here, "brandcheck"]
    app = [str(bundle / "BrandCheckApp")] if bundle else [*here, "ui"]
    wrong = 0
    print(f"{'run':20} {'ended':>6} {'sockets':>8} {'reached':>8} {'opened elsewhere':>17}")
    with TemporaryDirectory(prefix="sealed") as name:
        folder = Path(name)
        write_organisation(folder / "org")
        file = folder / "w.brandcheck"
        runs: list[tuple[str, Sequence[str]]] = [
            ("self-check", [*engine, "self-check"]),
            ("demo", [*engine, "demo", "--pdf", str(folder / "demo.pdf")]),
            ("check", [*engine, "check", str(folder / "org"), "--workspace", str(file), "--json", str(folder / "r.json")]),
            *(
                (f"export {form}", [*engine, "export", str(file), "--format", form, "--output", str(folder / f"e.{form}")])
                for form in ("pdf", "docx", "xlsx", "csv", "json", "qdpx")
            ),
            ("app --self-check", [*app, "--self-check"]),
        ]  # fmt: skip
        for number, (told, command) in enumerate(runs):
            seen = _traced(command, folder, folder / f"trace{number}", bundle)
            wrong += len(seen.reached) + (seen.ended != 0)
            print(f"{told:20} {seen.ended:6} {seen.asked:8} {len(seen.reached):8} {len(seen.elsewhere):17}", flush=True)
            for line in [*seen.reached[:5], *seen.elsewhere[:8]]:
                print(f"    {line}")
    return 1 if wrong else 0


@dataclass(frozen=True, slots=True)
class Traced:
    """What one run did."""

    ended: int
    asked: int
    """Sockets of the internet made, and never used."""
    reached: list[str]
    """Calls that would send something, or let something in."""
    elsewhere: list[str]


def _traced(command: Sequence[str], folder: Path, trace: Path, bundle: Path | None) -> Traced:
    home = folder / "home"
    home.mkdir(exist_ok=True)
    own = {"HOME": str(home), "TMPDIR": str(folder), "QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1"}
    sealed = ["unshare", "-rn", "strace", "-f", "-qq", "-e", "trace=network,open,openat", "-o", str(trace)]
    done = subprocess.run(
        [*sealed, *command], env=os.environ | own, capture_output=True, check=False, timeout=60 * _MINUTES
    )
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    asked = sum(_ASKED.search(line) is not None for line in lines)
    reached = [line[:160] for line in lines if _REACHED.search(line)]
    known = {str(folder), str(bundle.resolve()) if bundle else str(Path.cwd()), sys.prefix, sys.base_prefix}
    opened = {Path(match[1]) for line in lines if (match := _OPENED.search(line))}
    elsewhere = sorted(
        str(path) for path in opened if path.is_absolute() and not str(path).startswith((*known, *_SYSTEM))
    )
    return Traced(done.returncode, asked, reached, elsewhere)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
