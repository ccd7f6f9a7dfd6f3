"""A year in the life of a model: train, register, serve, watch, retrain, roll back. Complete: nothing to write here.

    python pipeline.py [--out FOLDER] [--seed N]

Writes registry/, predictions.jsonl and history.md into the folder.
"""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from data import FEATURES, Month, make_month
from drift import drifted
from guard import guard
from model import accuracy, load_model, train
from registry import Registry
from retrain import retrain
from service import Service

ALIAS = "production"
WORSE = 0.05
"""A month this much below the accuracy on the card asks for a new model, whatever the inputs look like."""


@dataclass(frozen=True)
class Line:
    """One month of the history."""

    month: int
    version: int
    accuracy: float
    drift: dict[str, float]
    action: str


def run_year(folder: Path, months: Callable[[int], Month] = make_month) -> list[Line]:
    registry = Registry(folder / "registry")
    first = months(1)
    file = folder / "first.npz"
    train(first.x[0::2], first.y[0::2]).save(file)
    model = load_model(file)
    card = registry.register(file, "month 1", accuracy(model, first.x[1::2], first.y[1::2]))
    file.unlink()
    registry.point(ALIAS, card.version)

    # What a version was trained on is what its inputs are compared with.
    trained_on = {card.version: first.x}
    history = []
    with (folder / "predictions.jsonl").open("w", encoding="utf-8") as log:
        service = Service(registry, ALIAS, lambda line: print(line, file=log))
        for number in range(2, 13):
            month = months(number)
            service.reload()
            scores = service.predict(month.x.tolist())
            right = sum((score >= 0.5) == late for score, late in zip(scores, month.y, strict=True)) / len(scores)
            served, drift = service.version, drifted(trained_on[service.version], month.x, FEATURES)
            action = act(registry, month, trained_on, right, drift)
            history.append(Line(number, served, right, drift, action))
    return history


def act(registry: Registry, month: Month, trained_on: dict[int, np.ndarray], right: float, drift: dict[str, float]) -> str:
    """What is done at the end of a month, when the labels have come."""
    back = guard(registry, ALIAS, month)
    if back is not None:
        return f"rolled back to v{back}"
    expected = registry.card(registry.resolve(ALIAS)).accuracy
    if not drift and right >= expected - WORSE:
        return ""
    verdict = retrain(registry, ALIAS, month)
    trained_on[verdict.version] = month.x
    figures = f"{verdict.champion:.2f} → {verdict.candidate:.2f}"
    return f"retrained as v{verdict.version}, {figures}, {'promoted' if verdict.promoted else 'not promoted'}"


def to_markdown(history: list[Line]) -> str:
    lines = ["# A year of the model", ""]
    lines += ["| Month | Served by | Accuracy | Drift (PSI) | What was done |", "| ---: | --- | ---: | --- | --- |"]
    for line in history:
        drift = ", ".join(f"{name} {value:.2f}" for name, value in line.drift.items())
        lines.append(f"| {line.month} | v{line.version} | {line.accuracy:.2f} | {drift} | {line.action} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description="A year in the life of a model.")
    parser.add_argument("--out", type=Path, default=Path("year"), help="a folder that is not there yet")
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    options.out.mkdir(parents=True)
    text = to_markdown(run_year(options.out, lambda number: make_month(number, seed=options.seed)))
    (options.out / "history.md").write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
