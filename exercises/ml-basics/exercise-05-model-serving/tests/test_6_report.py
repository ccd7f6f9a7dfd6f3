"""The table, and the choice."""

import random

from lectern_exercise import check, step

WORTH = "ml-basics/model-formats#worth"


def row(work_report, summary, name, rate=100.0, p95=20.0, failed=0, memory=200.0):
    return work_report.Row(name, summary(1000, failed, rate, p95 / 2, p95, rate * p95 / 1500), memory)


@step("report")
def test_a_row_for_each_setting(work):
    report = work.load("report")
    summary = __import__("load").Summary
    dice = random.Random()
    rows = [row(report, summary, f"setting {place}", dice.uniform(50, 200), dice.uniform(5, 90), memory=dice.choice([None, 87.4])) for place in range(3)]
    table = report.to_table(rows, 1000).splitlines()
    check(table[0] == "| Setting | Answers/s | p50 ms | p95 ms | Inside | Failed | Memory MB | Against the first |", "The head of the table.", got=table[0], file="report.py")
    for place, one in enumerate(rows):
        s = one.summary
        against = "–" if place == 0 else f"{rows[0].summary.p95 / s.p95:.1f}×"
        memory = "–" if one.memory is None else "87"
        wanted = f"| {one.name} | {s.rate:.1f} | {s.p50:.1f} | {s.p95:.1f} | {s.inside:.1f} | {s.failed} | {memory} | {against} |"
        got = table[2 + place] if len(table) > 2 + place else None
        check(got == wanted, f"Row {place + 1}.", expected=wanted, got=got, see=WORTH, file="report.py")


@step("report")
def test_the_choice(work):
    report = work.load("report")
    summary = __import__("load").Summary
    slow = row(report, summary, "much, but slow", rate=300, p95=80)
    loses = row(report, summary, "loses some", rate=250, p95=10, failed=3)
    good = row(report, summary, "good", rate=200, p95=30)
    edge = row(report, summary, "at the limit", rate=220, p95=50)
    for rows, wanted in (
        ([slow, loses, good], "Choose: good"),
        ([good, edge, slow], "Choose: at the limit"),
        ([slow, loses], "Choose: none keeps 50 ms"),
    ):
        random.shuffle(rows)
        last = report.to_table(rows, 50).splitlines()[-1]
        check(last == wanted, "The highest rate among those that lose nothing and keep 50 ms.", expected=wanted, got=last, see="ml-basics/ml-overview#queues", file="report.py")
