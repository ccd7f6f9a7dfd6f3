"""Does the converted model answer as the original did? Step 3. NumPy only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from golden import Array, Golden


@dataclass(frozen=True)
class Finding:
    """What one case showed."""

    case: str
    rows: int
    largest: float
    """The largest difference of all numbers; infinite where the answers cannot be compared."""
    same_class: float
    """The share of rows whose largest chance is in the same place, 0 to 1."""
    passed: bool
    why: str
    """Empty if it passed."""


# region compare
def compare(case: str, wanted: Array, got: Array, tolerance: float) -> Finding:
    """Hold the answers `got` against those of the original."""
    rows = len(wanted)
    if got.shape != wanted.shape:
        return Finding(case, rows, np.inf, 0.0, False, f"shape {got.shape} in place of {wanted.shape}")
    if not np.isfinite(got).all():
        return Finding(case, rows, np.inf, 0.0, False, "not every number is finite")
    difference = np.abs(got.astype(np.float64) - wanted.astype(np.float64))
    largest = float(difference.max())
    same = float((got.argmax(axis=1) == wanted.argmax(axis=1)).mean())
    passed = largest <= tolerance
    return Finding(case, rows, largest, same, passed, "" if passed else f"off by {largest:.2g}")


# endregion compare


def verify(run: Callable[[Array], Array], golden: Golden, tolerance: float) -> list[Finding]:
    """Put each golden input through `run` and compare. An error is a finding too."""
    findings = []
    for case, (batch, wanted) in golden.items():
        try:
            got = run(batch)
        except Exception as error:  # whatever a runtime raises, the file is not accepted
            first = (str(error).strip().splitlines() or [""])[0]
            findings.append(Finding(case, len(wanted), np.inf, 0.0, False, f"{type(error).__name__}: {first[:120]}"))
            continue
        findings.append(compare(case, run(batch), got, tolerance))
    return findings


def accepted(findings: Sequence[Finding]) -> bool:
    """Whether there were findings and all of them passed."""
    return bool(findings) and all(finding.passed for finding in findings)
