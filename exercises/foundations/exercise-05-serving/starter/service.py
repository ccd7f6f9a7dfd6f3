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
    """The address under which a version answers. See the text of step 5 before you trust this one."""
    return f"/v{version}/classify"


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
        """Load the version into `self.model` on `device`, and warm it up.

        LitServe reports the worker as ready when this returns. So before that
        the network must have run on every batch size that it will get, from 1
        to MAX_BATCH, in the way in which it will run later (step 4).
        """
        raise NotImplementedError("steps 3 and 4: load the version, and warm it up")

    def decode_request(self, request: Upload) -> Input:
        """Give the input for an upload; for a bad one give the BadPicture back.

        A bad upload must not cost its neighbours their answer.
        """
        raise NotImplementedError("step 3: decode an upload")

    def batch(self, inputs: list[Input]) -> list[Input]:
        """Leave the list as it is; `predict` puts the good ones together."""
        return inputs

    def predict(self, x: list[Input]) -> list[Answer]:
        """Give one answer for each entry; a BadPicture stays where it is.

        The good pictures go through the network together, in one call; without
        a good one there is no call. An answer:
        `{"label": "circle", "confidence": 0.98, "version": 1, "batch": 5}`.
        The confidence is the softmax of the label's score, and batch says how
        many pictures shared the call.
        """
        raise NotImplementedError("step 3: predict a batch")

    def encode_response(self, output: Answer) -> Response:
        """Give the answer as JSON.

        For a BadPicture that is `{"detail": reason}`, with its status.
        """
        raise NotImplementedError("step 3: encode an answer")


# endregion api


def build_server(store: Path, wanted: list[int]) -> ls.LitServer:
    """Give a server with one ShapesAPI for each wanted version, requests limited to MAX_UPLOAD bytes.

    A version that is not in the store is a `ValueError` here, before any worker is started.
    """
    raise NotImplementedError("step 5: several versions in one server")


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
