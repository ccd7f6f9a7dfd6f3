"""Runs the blocks of one page one after another, in one namespace, and tells what each printed.

`python run_page.py job.json`, with `{"folder": …, "sources": …, "blocks": [{"kind": "python" | "cpp", "code": …}, …]}`.
The answer is one line of JSON a block on standard output, and a last one with the versions of what was imported. It
stops at the first block that fails: those after it stand on what it made.
"""

import ast
import contextlib
import importlib.metadata
import json
import linecache
import os
import platform
import sys
import time
import traceback
import types
from pathlib import Path

from compile_cpp import CompileError, compiler_version, cpp_imports, run_cpp

LOCAL = ("127.", "::1", "localhost", "0.0.0.0")


def main() -> None:
    job = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
    sources = Path(job["sources"])
    os.chdir(job["folder"])
    # As for a script in this folder; this file's own folder is none of the page's business.
    sys.path[0] = job["folder"]
    sys.argv = ["page.py"]
    sys.addaudithook(refuse_network)
    page = Page(sources / "page.py")
    imported: set[str] = set()
    for number, block in enumerate(job["blocks"]):
        print(json.dumps({"begins": number}), file=answers)
        begin = time.perf_counter()
        if block["kind"] == "python":
            result = captured(page, lambda: page.run(block["code"]))
        else:
            source = sources / f"block_{number}.cpp"
            source.write_text(block["code"], encoding="utf-8")
            result = captured(page, lambda: run_cpp(source))
        names = imports_of(block["code"]) if block["kind"] == "python" else cpp_imports(block["code"])
        imported |= names
        end = {"ends": number, "seconds": time.perf_counter() - begin, "imports": sorted(names)}
        print(json.dumps({**end, **result}), file=answers)
        if result["error"] is not None:
            break
    print(json.dumps({"versions": versions_of(imported)}), file=answers)
    answers.flush()
    # Threads and servers that a page leaves behind end with it.
    os._exit(0)


class Page:
    """The Python of a page as one script that grows by a block at a time."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.text = ""
        # How many lines stand above the block that runs.
        self.above = 0
        self.module = types.ModuleType("__main__")
        self.module.__file__ = str(file)
        sys.modules["__main__"] = self.module

    def run(self, code: str) -> str:
        self.above = self.text.count("\n")
        self.text += code.rstrip("\n") + "\n"
        self.file.write_text(self.text, encoding="utf-8")
        # What reads its own source (`inspect`, `tf.function`, `torch.compile`) finds every block on its line.
        linecache.checkcache(str(self.file))
        exec(compile("\n" * self.above + code, str(self.file), "exec"), self.module.__dict__)
        return "ran"


def captured(page: Page, work) -> dict:
    """What `work` did and printed, at the level of the system: that of child processes and of C code, too."""
    streams = {1: page.file.with_name("printed"), 2: page.file.with_name("errors")}
    kept = {number: os.dup(number) for number in streams}
    for number, path in streams.items():
        target = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(target, number)
        os.close(target)
    did, error, line = None, None, None
    try:
        did = work()
    except CompileError as failure:
        error, line = str(failure), failure.line
    except BaseException as failure:  # SystemExit ends a page as surely as an error
        error = "".join(traceback.format_exception_only(failure)).strip()
        line = line_in(failure, page)
    finally:
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(ValueError):
                stream.flush()
        for number, copy in kept.items():
            os.dup2(copy, number)
            os.close(copy)
    printed, errors = (path.read_text(encoding="utf-8", errors="replace") for path in streams.values())
    return {"did": did, "error": error, "line": line, "printed": printed, "errors": errors[-4000:]}


def line_in(failure: BaseException, page: Page) -> int | None:
    """The line of the block that is nearest to the failure; none where that lies in a block before it."""
    if isinstance(failure, SyntaxError) and failure.filename == str(page.file):
        found = failure.lineno or 0
    else:
        frames = traceback.extract_tb(failure.__traceback__)
        found = max((frame.lineno or 0 for frame in frames if frame.filename == str(page.file)), default=0)
    return found - page.above if found > page.above else None


def refuse_network(event: str, arguments: tuple) -> None:
    if event != "socket.connect" or not isinstance(arguments[1], tuple):
        return
    host = str(arguments[1][0])
    if not host.startswith(LOCAL):
        raise ConnectionError(f"this block asks for {host}, and blocks run without a network")


def imports_of(code: str) -> set[str]:
    with contextlib.suppress(SyntaxError):
        nodes = list(ast.walk(ast.parse(code)))
        names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
        names += [
            node.module
            for node in nodes
            if isinstance(node, ast.ImportFrom) and node.module is not None and node.level == 0
        ]
        return {name.split(".")[0] for name in names}
    return set()


def versions_of(modules: set[str]) -> dict[str, str]:
    """Version of Python, and of each package that one of the modules comes from."""
    packages = importlib.metadata.packages_distributions()
    found = {}
    for module in modules:
        for name in packages.get(module, []):
            found.setdefault(module, {})[name.lower()] = importlib.metadata.version(name).split("+")[0]
    return {"python": platform.python_version(), "compiler": compiler_version(), "modules": found}


if __name__ == "__main__":
    main()
