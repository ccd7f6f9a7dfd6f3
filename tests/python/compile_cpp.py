"""C++ of a page: compiled with the system's compiler, against the LibTorch that the torch wheel carries where it is asked for."""

import importlib.util
import os
import re
import shutil
import subprocess
from pathlib import Path

COMPILERS = ("g++", "clang++", "c++")
HAS_MAIN = re.compile(r"^\s*(?:int|auto)\s+main\s*\(", re.MULTILINE)
USES_TORCH = re.compile(r"^\s*#\s*include\s*[<\"](?:torch|ATen|c10)/", re.MULTILINE)
ERROR_LINE = re.compile(r"block_\d+\.cpp:(\d+):\d+: (?:fatal )?error: (.*)")


class CompileError(Exception):
    """The compiler's first error, and its line in the block."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.line = line


def find_compiler() -> str | None:
    return next((name for name in COMPILERS if shutil.which(name)), None)


def compiler_version() -> str | None:
    """`g++ 12.2.0`; None where there is no compiler."""
    name = find_compiler()
    if name is None:
        return None
    version = subprocess.run([name, "-dumpfullversion", "-dumpversion"], capture_output=True, text=True)
    return f"{name} {version.stdout.strip()}"


def cpp_imports(code: str) -> set[str]:
    """The Python packages whose libraries a block is compiled against."""
    return {"torch"} if USES_TORCH.search(code) else set()


def run_cpp(source: Path) -> str:
    """Compiles a block, and runs it where it is a whole program. `ran`, `compiled`, or `not compiled` without a compiler."""
    compiler = find_compiler()
    if compiler is None:
        return "not compiled"
    code = source.read_text(encoding="utf-8")
    command = [compiler, "-std=c++17", "-O1", "-Wall", str(source)]
    torch = torch_folder() if USES_TORCH.search(code) else None
    if torch is not None:
        command += [f"-isystem{torch / 'include'}", f"-isystem{torch / 'include/torch/csrc/api/include'}"]
    if not HAS_MAIN.search(code):
        compile_with([*command, "-c", "-o", str(source.with_suffix(".o"))])
        return "compiled"
    program = source.with_suffix(".program")
    link = ["-pthread"]
    if torch is not None:
        link += [f"-L{torch / 'lib'}", f"-Wl,-rpath,{torch / 'lib'}", "-ltorch", "-ltorch_cpu", "-lc10"]
    compile_with([*command, "-o", str(program), *link])
    run = subprocess.run([str(program)], cwd=os.getcwd())
    if run.returncode != 0:
        raise CompileError(f"the program ended with code {run.returncode}")
    return "ran"


def compile_with(command: list[str]) -> None:
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode == 0:
        return
    os.write(2, run.stderr.encode())
    found = ERROR_LINE.search(run.stderr)
    if found is None:
        raise CompileError("the compiler failed: " + run.stderr.strip()[-300:])
    raise CompileError(f"the compiler says: {found[2]}", int(found[1]))


def torch_folder() -> Path:
    spec = importlib.util.find_spec("torch")
    if spec is None or not spec.submodule_search_locations:
        raise CompileError("this block includes LibTorch and does not run in the environment torch: write `env=torch`")
    return Path(spec.submodule_search_locations[0])
