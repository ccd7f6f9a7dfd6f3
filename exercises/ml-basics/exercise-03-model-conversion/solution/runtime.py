"""One way to ask any ONNX file that takes a `photo`. Nothing to write here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import onnxruntime as ort

from golden import Array


def runner(path: Path, threads: int = 1) -> Callable[[Array], Array]:
    """Open the file once, on the CPU, and give a function from photos to chances."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    session = ort.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    return lambda batch: session.run(None, {"photo": batch})[0]
