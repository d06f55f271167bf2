"""Puts a counter into every block and method of C# files: counters.py FOLDER. For a copy of the sources that is compiled for fuzzing alone.

The house style makes that easy: a brace that opens a block stands on a line of its own, below the line (or lines) that it belongs to.
"""
import pathlib
import re
import sys

BLOCK = re.compile(r"\s*(if|else|for|foreach|while|do|switch|try|catch|finally|using|lock|unchecked|checked)\b")
METHOD = re.compile(r"\s*((public|private|protected|internal|static|override|async|readonly|unsafe|virtual|sealed)\s+)+[^=]*\)$")
NO_METHOD = re.compile(r"\b(class|struct|record|interface|enum|delegate|new)\b|=>")
LABEL = re.compile(r"\s*(case\b.*|default):$")
LOOK_BACK = 12

count = 0


def hit():
    global count
    count += 1
    return f"global::FuzzCounters.Hit({count * 2654435761 % 65536});"


def head_of(lines, brace):
    """The statement or declaration above an opening brace, joined to one line; it may be broken inside its brackets."""
    head = ""
    for line in reversed(lines[max(0, brace - LOOK_BACK):brace]):
        head = line.rstrip() + " " + head.lstrip() if head else line.rstrip()
        if head.count("(") >= head.count(")") and not head.lstrip().startswith(":"):
            return head
    return ""


def opens_statements(head):
    without_switch_expression = not re.search(r"\bswitch$", head)
    if BLOCK.match(head):
        return not head.lstrip().startswith("switch") and without_switch_expression
    return METHOD.match(head) and not NO_METHOD.search(head)


for path in pathlib.Path(sys.argv[1]).rglob("*.cs"):
    lines = path.read_text().split("\n")
    output = []
    for number, line in enumerate(lines):
        output.append(line)
        following = lines[number + 1] if number + 1 < len(lines) else ""
        if line.strip() == "{" and opens_statements(head_of(lines, number)):
            output.append(hit())
        elif LABEL.match(line) and " when " not in line and not LABEL.match(following):
            output.append(hit())
    path.write_text("\n".join(output))

print(count, "counters")
