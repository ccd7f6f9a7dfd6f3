"""What the doctor says of memory and disk."""

from lectern_exercise import check, step


@step("machine")
def test_memory(work):
    checks = work.load("checks")
    for total, state, text in (
        (2**33, "ok", "8.0 GiB"),
        (7 * 2**30, "ok", "7.0 GiB"),
        (7 * 2**30 - 1, "too small", "7.0 GiB"),
        (8_203_000_000, "ok", "7.6 GiB"),
        (4 * 2**30, "too small", "4.0 GiB"),
    ):
        finding = checks.check_memory(total)
        check(
            finding.state == state,
            f"{total:,} bytes of memory; 7 GiB, which is 7 × 2**30 bytes, are enough.",
            expected=state,
            got=finding.state,
            file="checks.py",
        )
        check(
            text in finding.detail,
            "The detail gives GiB with one digit.",
            expected=text,
            got=finding.detail,
            file="checks.py",
        )


@step("machine")
def test_disk(work):
    checks = work.load("checks")
    for free, state, text in (
        (20 * 10**9, "ok", "20.0 GB"),
        (20 * 10**9 - 1, "too small", "20.0 GB"),
        (20 * 2**30, "ok", "21.5 GB"),
        (153_160_000_000, "ok", "153.2 GB"),
    ):
        finding = checks.check_disk(free)
        check(
            finding.state == state,
            f"{free:,} bytes of free disk; 20 GB, which is 20 × 10**9 bytes, are enough.",
            expected=state,
            got=finding.state,
            file="checks.py",
        )
        check(
            text in finding.detail,
            "The detail gives GB with one digit.",
            expected=text,
            got=finding.detail,
            file="checks.py",
        )
