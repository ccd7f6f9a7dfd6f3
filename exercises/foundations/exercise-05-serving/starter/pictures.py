"""From the bytes of an upload to the input of the network. Step 2."""

from __future__ import annotations

import io

import torch
from PIL import Image

from network import prepare

MAX_PIXELS = 4_000_000
"""Width times height. A small file can hold a picture that fills your memory."""

FORMATS = ("PNG", "JPEG", "WEBP")


class BadPicture(ValueError):
    """An upload that cannot be used, with the HTTP status that says why."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


# region to-tensor
def to_tensor(data: bytes) -> torch.Tensor:
    """Give the network's input, shape (3, 32, 32), for an uploaded picture in any colour mode.

    BadPicture with a sentence for the client is raised with status

    - 415 if `data` is not a picture in one of FORMATS;
    - 413 if it has more than MAX_PIXELS pixels: found out from its head, before the pixels are decoded;
    - 422 if it begins as a picture and cannot be decoded to its end.
    """
    raise NotImplementedError("step 2: from upload to tensor")


# endregion to-tensor
