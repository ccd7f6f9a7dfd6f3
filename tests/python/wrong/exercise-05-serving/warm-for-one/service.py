"""The classifier behind LitServe: `python service.py --versions 1,2 --port 8000`. Steps 3, 4 and 5.

No `from __future__ import annotations` in this file: LitServe reads the annotations below while it runs, and
with that line they would be text.
"""

import argparse
from pathlib import Path
from typing import Annotated

import litserve as ls
import torch
from fastapi import File
from fastapi.responses import JSONResponse, Response

from draw import LABELS, SIDE
from pictures import BadPicture, to_tensor
from store import load_version, versions

MAX_BATCH = 8
"""Pictures in a batch, at most."""

BATCH_WAIT = 0.01
"""Seconds that the first request of a batch waits for others."""

MAX_UPLOAD = 5_000_000
"""Bytes of a request, at most. LitServe answers 413 above it."""

Upload = Annotated[bytes, File(alias="image", description="a PNG, JPEG or WebP file")]
"""The part `image` of a multipart/form-data request."""

Input = torch.Tensor | BadPicture
Answer = dict[str, object] | BadPicture


def path_of(version: int) -> str:
    """The address under which a version answers.

    LitServe 0.2.19 notes under the *last part* of the address whether a worker is ready. With /v1/classify
    and /v2/classify both would share one note, and the first version to be ready would answer for both.
    """
    return f"/classify/v{version}"


# region api
class ShapesAPI(ls.LitAPI):
    """One version of the classifier.

    LitServe makes this object in the main process and sends it, pickled, to a
    worker process, which calls `setup` once. For every batch the worker calls

        decode_request   once a request: from what was sent to one input
        batch            once: from the list of inputs to what predict takes
        predict          once: one answer for each input, in the same order
        unbatch          once: to a list (the one that LitServe brings is fine)
        encode_response  once an answer: to what is sent back

    If one of them raises, *every* request of the batch gets the error.
    """

    def __init__(self, store: Path, version: int) -> None:
        super().__init__(
            max_batch_size=MAX_BATCH,
            batch_timeout=BATCH_WAIT,
            api_path=path_of(version),
        )
        self.store = store
        self.version = version

    def setup(self, device: str) -> None:
        """Load the version, then run it on every batch size that it will get: ready means ready for those too."""
        # Several workers share the machine; with one thread each they do not fight for its cores.
        torch.set_num_threads(1)
        self.place = torch.device(device)
        self.model = load_version(self.store, self.version).to(self.place)
        for size in (1,):
            self.run_model([torch.zeros(3, SIDE, SIDE)] * size)

    def run_model(self, pictures: list[torch.Tensor]) -> torch.Tensor:
        """The confidence for each label, one row per picture, on the CPU."""
        with torch.inference_mode():
            return self.model(torch.stack(pictures).to(self.place)).softmax(dim=1).cpu()

    def decode_request(self, request: Upload) -> Input:
        """The input for an upload. A bad one must not cost its neighbours their answer, so it is given back."""
        try:
            return to_tensor(request)
        except BadPicture as bad:
            return bad

    def batch(self, inputs: list[Input]) -> list[Input]:
        """Leave the list as it is; `predict` puts the good ones together."""
        return inputs

    def predict(self, x: list[Input]) -> list[Answer]:
        """One answer for each entry of `x`, in its order; a BadPicture stays where it is."""
        good = [entry for entry in x if not isinstance(entry, BadPicture)]
        if not good:
            return list(x)
        best, labels = self.run_model(good).max(dim=1)
        answers = iter(
            {"label": LABELS[label], "confidence": confidence, "version": self.version, "batch": len(good)}
            for confidence, label in zip(best.tolist(), labels.tolist(), strict=True)
        )
        return [entry if isinstance(entry, BadPicture) else next(answers) for entry in x]

    def encode_response(self, output: Answer) -> Response:
        """The answer as JSON; for a BadPicture `{"detail": reason}` with its status."""
        if isinstance(output, BadPicture):
            return JSONResponse({"detail": output.reason}, status_code=output.status)
        return JSONResponse(output)


# endregion api


def build_server(store: Path, wanted: list[int]) -> ls.LitServer:
    """Give a server with one ShapesAPI for each wanted version, requests limited to MAX_UPLOAD bytes."""
    missing = sorted(set(wanted) - set(versions(store)))
    if missing or not wanted:
        raise ValueError(f"not in the store: {missing or 'any version'}; it holds {versions(store)}")
    return ls.LitServer([ShapesAPI(store, version) for version in wanted], max_payload_size=MAX_UPLOAD)


def main() -> None:
    """Read the options and serve until the process is ended."""
    options = argparse.ArgumentParser(description="Serve the shape classifier.")
    options.add_argument("--store", type=Path, default=Path("models/shapes"))
    options.add_argument("--versions", default=None, help="such as 1,2; the highest if left out")
    options.add_argument("--host", default="127.0.0.1")
    options.add_argument("--port", type=int, default=8000)
    given = options.parse_args()
    wanted = [int(number) for number in given.versions.split(",")] if given.versions else versions(given.store)[-1:]
    server = build_server(given.store.resolve(), wanted)
    # One web server process in front of all workers; no client.py written into the folder.
    server.run(host=given.host, port=given.port, num_api_servers=1, generate_client_file=False)


if __name__ == "__main__":
    main()
