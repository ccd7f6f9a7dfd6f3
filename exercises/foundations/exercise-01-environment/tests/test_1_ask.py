"""How the doctor asks programs."""

import random
import sys

from lectern_exercise import check, step

DICE = random.Random()


@step("ask")
def test_what_a_program_prints_comes_back(work, machine):
    word = str(DICE.random())
    machine.plant("speaker", f"print({word!r}, arguments)\nprint('and this', file=sys.stderr)")
    answer = work.load("probe").ask(["speaker", "--loud"])
    check(
        answer.ok,
        "A program that ends with exit code 0 gives an answer that is ok.",
        expected=True,
        got=answer.ok,
        file="probe.py",
    )
    wanted = f"{word} ['--loud']\nand this"
    check(
        answer.text == wanted,
        "The text is standard output, then standard error, without blank ends.",
        expected=wanted,
        got=answer.text,
        file="probe.py",
    )


@step("ask")
def test_a_program_that_fails(work, machine):
    machine.plant("grumbler", "print('half done')\nsys.exit('out of paper')")
    answer = work.load("probe").ask(["grumbler"])
    check(not answer.ok, "An exit code other than 0 means: not ok.", expected=False, got=answer.ok, file="probe.py")
    check(
        "out of paper" in answer.text,
        "What a failing program said is kept.",
        expected="… out of paper",
        got=answer.text,
        file="probe.py",
    )


@step("ask")
def test_a_program_that_is_absent(work, machine):
    name = f"absent{DICE.randint(1000, 9999)}"
    answer = work.load("probe").ask([name, "--version"])
    check(
        not answer.ok,
        "A program that is not on the PATH gives an answer that is not ok.",
        expected=False,
        got=answer.ok,
        file="probe.py",
    )
    check(
        name in answer.text,
        "The text names the program that is absent.",
        expected=f"… {name} …",
        got=answer.text,
        file="probe.py",
    )


@step("ask")
def test_a_program_that_hangs(work, machine):
    machine.plant("sleeper", "time.sleep(20)\nprint('good morning')")
    answer = work.load("probe").ask(["sleeper"], timeout=0.5)
    check(
        not answer.ok,
        "A program that gives no answer in time is not ok, and is not waited for.",
        expected=False,
        got=answer,
        file="probe.py",
    )


@step("ask")
def test_a_program_that_asks_back(work, machine):
    machine.plant("asker", "print('heard', repr(sys.stdin.read()))")
    program = "from probe import ask; print(ask(['asker'], timeout=15).text)"
    done = work.run(
        [sys.executable, "-c", program], input="a line that was meant for the doctor\n", env={"PATH": str(machine.bin)}
    )
    check(
        done.stdout.strip() == "heard ''",
        "A program that reads gets no input, or it would wait for a person.",
        expected="heard ''",
        got=done.stdout + done.stderr,
        file="probe.py",
    )


@step("ask")
def test_a_program_that_prints_bytes(work, machine):
    machine.plant("binary", "sys.stdout.buffer.write(b'version 1.2.3 \\xff\\xfe')")
    answer = work.load("probe").ask(["binary"])
    check(
        answer.ok and "1.2.3" in answer.text,
        "Bytes that are not UTF-8 must not end the doctor.",
        expected="version 1.2.3 …",
        got=answer,
        file="probe.py",
    )
