"""What the three worksheets have in common: reading one, and saying what is missing in it."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import Any

import pytest
import yaml
from lectern_exercise import check

OVERVIEW = "ml-basics/ml-overview"
LABEL = "afterwards"
FIGURES = {"ms", "fresh_seconds"}
"""Keys of rows that hold a number; all others hold a text."""


class Sheet:
    """A worksheet, with the facts that it answers."""

    def __init__(self, scenario: str, text: str, facts: Mapping[str, Any]) -> None:
        self.file = f"{scenario}.yaml"
        self.facts = facts
        self.said: dict[str, str] = {}
        try:
            read = yaml.safe_load(text)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            where = f" in line {mark.line + 1}" if mark else ""
            self.say(False, f"{self.file} can be read as YAML{where}.", got=getattr(error, "problem", str(error)))
        self.say(isinstance(read, dict), f"{self.file} keeps its sections.", got=read)
        self.data: dict[str, Any] = read

    def say(self, holds: bool, rule: str, *, see: str = "", **seen: Any) -> None:
        check(holds, rule, file=self.file, **({"see": see} if see else {}), **seen)

    def at(self, path: str) -> Any:
        """What stands at `numbers.replicas`; None where nothing does."""
        value: Any = self.data
        for name in path.split("."):
            value = value.get(name) if isinstance(value, dict) else None
        return value

    def numbers(self, wanted: Mapping[str, tuple[float, str]]) -> None:
        """Each number agrees with the facts, to one per cent; whole ones exactly.

        `wanted` says for each the right one, which is not told, and what goes into it, which is.
        """
        for name, (right, made_of) in wanted.items():
            got = self.at(f"numbers.{name}")
            self.say(number(got), f"numbers.{name} is filled in with a number.", got=got)
            near = got == right if isinstance(right, int) else math.isclose(got, right, rel_tol=0.01)
            self.say(
                near,
                f"numbers.{name} follows from the facts of your variant, here from {made_of}: work it out with your calculator.",
                got=f"{got}, which is {'too high' if got > right else 'too low'}",
                see=f"{OVERVIEW}#queues",
            )

    def text(self, path: str, words: int, figure: bool = False) -> None:
        """A sentence of so many words at least, with a figure in it where one is asked for."""
        self.sentence(path, self.at(path), words, figure)

    def sentence(self, name: str, got: Any, words: int, figure: bool = False, once: bool = True) -> None:
        """A sentence: so many words, not a few of them over and over, and (`once`) in one place of the sheet only."""
        said = got if isinstance(got, str) else ""
        found = re.findall(r"[^\W\d_]{2,}|\d[\d.,]*", said.lower())
        self.say(
            len(found) >= words,
            f"{name} says enough for somebody else to act on it: {words} words or more.",
            got=got,
        )
        self.say(
            len(set(found)) >= words * 2 / 3,
            f"{name} repeats itself: {len(found)} words, of which {len(set(found))} are different ones. Filling is no plan.",
            expected=f"{math.ceil(words * 2 / 3)} different words or more",
            got=got,
        )
        place = self.said.setdefault(" ".join(found), name) if once else name
        self.say(place == name, f"{name} says the same, word for word, as {place}: each is a question of its own.", got=got)
        if figure:
            self.say(bool(re.search(r"\d", said)), f"{name} names a figure.", got=got)

    def own_figure(self, path: str) -> None:
        """The sentence names one of the sheet's own numbers, rounded as people round."""
        own = [value for value in (self.at("numbers") or {}).values() if number(value)]
        named = [float(digits.replace(",", "")) for digits in re.findall(r"\d[\d,]*(?:\.\d+)?", self.at(path))]
        self.say(
            any(math.isclose(figure, value, rel_tol=0.05) for figure in named for value in own),
            f"{path} names one of your own numbers, since kind and number of machines follow from one.",
            expected=f"one of {', '.join(f'{value:,g}' for value in own)}, or near it",
            got=named,
            see=f"{OVERVIEW}#queues",
        )

    def rows(self, path: str, at_least: int, *keys: str) -> list[dict[str, Any]]:
        """A list of at least so many rows, each with these keys filled in."""
        got = self.at(path)
        rows = got if isinstance(got, list) else []
        self.say(len(rows) >= at_least, f"{path} has {at_least} rows or more.", expected=at_least, got=len(rows))
        for place, row in enumerate(rows, start=1):
            filled = isinstance(row, dict) and all(row.get(key) not in (None, "") for key in keys)
            self.say(filled, f"Row {place} of {path} has {', '.join(keys)}.", got=row)
            for key in keys:
                good = number(row[key]) and row[key] >= 0 if key in FIGURES else isinstance(row[key], str)
                self.say(good, f"Row {place} of {path}: {key} is {'a number, 0 or more' if key in FIGURES else 'a text'}.", got=row[key])
        return rows

    def parts(self) -> None:
        """The parts of the way keep the target together."""
        rows = self.rows("serving.parts", 3, "name", "ms")
        for row in rows:
            self.say(row["ms"] > 0, f"{row['name']} takes some time.", got=row["ms"])
        total, target = sum(row["ms"] for row in rows), self.facts["p95_target_ms"]
        self.say(
            total <= target,
            "The parts of the way take no longer together than the target allows.",
            expected=f"{target} ms at most",
            got=f"{total:g} ms",
            see=f"{OVERVIEW}#queues",
        )

    def features(self, fresh: str, seconds: int, label_days: Mapping[str, float]) -> None:
        """Features are known when the question is asked, the label is not, and `fresh` is fresh.

        `label_days` says of some labels after how many days they come at the earliest.
        """
        columns = self.facts["columns"]
        rows = self.rows("data.features", 4, "name", "source", "fresh_seconds")
        for row in rows:
            name = row["name"]
            self.say(name in columns, f"{name} is a column of the facts.", expected=sorted(columns), got=name)
            self.say(
                columns[name] != LABEL,
                f"{name} is not known when the question is asked, so it cannot be a feature.",
                expected="a column that is known at request",
                got=f"{name}: known {columns[name]}",
                see=f"{OVERVIEW}#what",
            )
        names = [row["name"] for row in rows]
        self.say(len(set(names)) == len(names), "Each feature stands there once.", got=names)
        ages = {row["name"]: row["fresh_seconds"] for row in rows}
        self.say(
            ages.get(fresh, math.inf) <= seconds,
            f"{fresh} is among the features and at most {seconds} seconds old: from last night it says nothing.",
            expected=f"{fresh}, {seconds} seconds or less",
            got=ages.get(fresh, "not among the features"),
            see=f"{OVERVIEW}#components",
        )
        label = self.at("data.label.column")
        self.say(
            isinstance(label, str) and columns.get(label) == LABEL,
            "The label is a column that is known afterwards.",
            expected=[name for name, known in columns.items() if known == LABEL],
            got=label,
            see=f"{OVERVIEW}#what",
        )
        days, earliest = self.at("data.label.after_days"), label_days.get(label, 0)
        self.say(
            number(days) and days >= earliest,
            f"data.label says after how many days it comes, by the facts: {label} is known after {earliest} or more.",
            expected=f"{earliest} or more",
            got=days,
            see=f"{OVERVIEW}#what",
        )

    def failures(self) -> None:
        """Failures of parts that the design has, each noticed and answered."""
        rows = self.rows("failures", 4, "part", "seen_by", "then")
        known = {row["name"] for row in self.at("serving.parts")} | {
            row["source"] for row in self.at("data.features")
        }
        for row in rows:
            part = row["part"]
            self.say(part in known, f"{part} is a part of this design.", expected=sorted(known), got=part)
            self.sentence(f"seen_by of {part}", row["seen_by"], 4, once=False)
            self.sentence(f"then of {part}", row["then"], 6)
        self.say(len({row["part"] for row in rows}) >= 3, "Failures of three parts or more are thought of.")

    def rollback(self) -> None:
        """The way back: when, how, how fast, and what it leans on."""
        self.text("rollback.trigger", 8, figure=True)
        steps = self.at("rollback.steps")
        self.say(isinstance(steps, list) and len(steps) >= 3, "The way back has three steps or more.", got=steps)
        for place, step in enumerate(steps, start=1):
            self.sentence(f"Step {place} of the way back", step, 4)
        minutes = self.at("rollback.minutes")
        self.say(
            number(minutes) and 0 < minutes <= 30,
            "Going back takes half an hour at most; else it is no rollback but a new release.",
            expected="30 minutes at most",
            got=minutes,
            see=f"{OVERVIEW}#versions",
        )
        self.text("rollback.keeps", 8)

    def learning(self, kinds: set[str], tasks: set[str]) -> None:
        """What the model learns from, what it is asked, and how the next one is made."""
        for name, right in (("kind", kinds), ("task", tasks)):
            got = self.at(f"learning.{name}")
            said = got.strip().lower() if isinstance(got, str) else got
            self.say(said in right, f"learning.{name} fits what is known and what is asked.", got=got, see=f"{OVERVIEW}#kinds")
        self.text("learning.training", 15)

    def design(self, special: str) -> None:
        """What each worksheet must say in words."""
        self.text("serving.why", 15, figure=True)
        self.own_figure("serving.why")
        self.parts()
        self.text("data.same_code", 12)
        self.text("data.log", 10)
        self.text("cost.lever", 12, figure=True)
        self.text("performance.measure", 10)
        self.text("performance.load_test", 10, figure=True)
        self.failures()
        self.rollback()
        self.text(f"special.{special}", 8)


def number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


@pytest.fixture
def sheet(work: Any) -> Callable[[str], Sheet]:
    """Reads the worksheet of a scenario, for the name in variant.txt."""

    def read(scenario: str) -> Sheet:
        variant = work.read("variant.txt")
        check(
            variant.strip() not in ("", "put your name here"),
            "variant.txt holds a name of yours: the facts follow from it.",
            got=variant.strip(),
            file="variant.txt",
        )
        facts = work.load("variants").SCENARIOS[scenario](variant)
        return Sheet(scenario, work.read(f"{scenario}.yaml"), facts)

    return read
