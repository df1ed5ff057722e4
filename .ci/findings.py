"""Compares agency, rule, subject and status of all findings of a run with the expected list."""
import difflib
import json
import pathlib
import sys

out, expected = map(pathlib.Path, sys.argv[1:3])
lines = []
for path in sorted(out.rglob("audit.json")):
    audit = json.loads(path.read_text(encoding="utf-8"))
    who = f'{path.parent.relative_to(out)} {audit["report"]["agency"]}'
    for f in audit["findings"]:
        lines.append(f'{who} {f["rule"]} {f["subject"]} {f["status"]}')
    lines.append(f'{who} figures {len(audit["facts"]["figures"])} grade {audit["grade"]} {audit["score"]}')
wanted = expected.read_text(encoding="utf-8").splitlines()
if lines != wanted:
    print("\n".join(difflib.unified_diff(wanted, lines, "expected", "found", lineterm="")))
    sys.exit(1)
print(f"findings of {len(list(out.rglob('audit.json')))} reports are as expected: {len(lines)} lines")
