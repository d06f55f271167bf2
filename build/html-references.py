"""Writes src/GovInfoDisclosure.Format/Sources/Html/Data/references.gz: the named character references of the HTML standard."""
import gzip
import pathlib
from html.entities import html5

sections = {"named": [], "legacy": []}
for name, value in sorted(html5.items()):
    points = " ".join(f"{ord(c):X}" for c in value)
    sections["named" if name.endswith(";") else "legacy"].append(f"{name.rstrip(';')}\t{points}\n")

text = "".join("@" + section + "\n" + "".join(lines) for section, lines in sections.items())
target = pathlib.Path(__file__).parent.parent / "src/GovInfoDisclosure.Format/Sources/Html/Data/references.gz"
target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
