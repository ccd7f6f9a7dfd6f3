"""Step 2: from an upload to a tensor."""

from __future__ import annotations

import io
import random
import struct
import sys
import zlib

import torch
from lectern_exercise import check, step
from PIL import Image

API = "foundations/api-development"
SERVING = "foundations/model-serving"
SHAPES = "foundations/ml-frameworks#troubleshooting"


def noise(width: int, height: int, seed: int, mode: str = "RGB") -> Image.Image:
    dice = random.Random(seed)
    return Image.frombytes("RGB", (width, height), dice.randbytes(width * height * 3)).convert(mode)


def encoded(image: Image.Image, kind: str = "PNG") -> bytes:
    file = io.BytesIO()
    image.save(file, kind)
    return file.getvalue()


def only_a_head(width: int, height: int) -> bytes:
    """A PNG that says how large it is, and then ends."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 64)) + chunk(b"IEND", b"")


def refusal(pictures, data: bytes) -> object:
    """What to_tensor raises: its status if it is a BadPicture, else the error itself."""
    try:
        got = pictures.to_tensor(data)
    except pictures.BadPicture as bad:
        return bad
    except NotImplementedError:
        raise
    except Exception as error:
        return error
    return f"a tensor of shape {tuple(got.shape)}"


def is_refused(pictures, data: bytes, status: int, says: str) -> None:
    got = refusal(pictures, data)
    good = isinstance(got, pictures.BadPicture) and got.status == status
    shown = f"BadPicture({got.status}, {got.reason!r})" if isinstance(got, pictures.BadPicture) else got
    check(good, says, expected=f"BadPicture with status {status}", got=shown, see=API, file="pictures.py")
    check(got.reason and "0x" not in got.reason and "Traceback" not in got.reason,
          "The reason is a sentence for the client: no addresses in memory, no traceback.", got=got.reason, see=API,
          file="pictures.py")


@step("pictures")
def test_any_colour_mode_becomes_the_network_s_input(work):
    pictures = work.load("pictures")
    prepare = sys.modules["network"].prepare
    cases = [("RGB", "PNG"), ("L", "PNG"), ("RGBA", "PNG"), ("P", "PNG"), ("1", "PNG"), ("RGB", "JPEG"), ("CMYK", "JPEG"), ("RGB", "WEBP")]
    for seed, (mode, kind) in enumerate(cases):
        data = encoded(noise(40 + seed, 23 + 3 * seed, seed, mode), kind)
        got = refusal(pictures, data)
        check(got == "a tensor of shape (3, 32, 32)", f"A {kind} in colour mode {mode} becomes a tensor of shape (3, 32, 32).",
              expected="a tensor of shape (3, 32, 32)", got=got, see=SHAPES, file="pictures.py")
        tensor = pictures.to_tensor(data)
        wanted = prepare(Image.open(io.BytesIO(data)))
        check(tensor.dtype == torch.float32 and torch.allclose(tensor, wanted, atol=1e-6),
              f"For a {kind} in colour mode {mode} the numbers are not those that training used: call prepare() of network.py.",
              expected=f"from {wanted.min():.2f} to {wanted.max():.2f}, mean {wanted.mean():.3f}",
              got=f"from {tensor.min():.2f} to {tensor.max():.2f}, mean {tensor.float().mean():.3f}", see=SERVING,
              file="pictures.py")


@step("pictures")
def test_what_is_no_picture_is_refused_with_415(work):
    pictures = work.load("pictures")
    for data, name in ((b"", "an empty upload"), (b"<html>hello</html>", "a web page"), (b"\x80\x04\x95pickle", "a pickle"),
                       (encoded(noise(20, 20, 1), "GIF"), "a GIF, which is not in FORMATS")):
        is_refused(pictures, data, 415, f"{name.capitalize()} is refused with status 415.")


@step("pictures")
def test_a_picture_that_is_cut_off_is_refused_with_422(work):
    pictures = work.load("pictures")
    for kind in ("PNG", "JPEG"):  # of a WebP even the head cannot be read then
        data = encoded(noise(90, 70, 2), kind)
        is_refused(pictures, data[: int(len(data) * 0.6)], 422, f"The last part of this {kind} is missing: status 422.")


@step("pictures")
def test_the_size_is_looked_at_before_the_pixels(work):
    pictures = work.load("pictures")
    check(pictures.MAX_PIXELS == 4_000_000, "MAX_PIXELS stays at 4,000,000.", got=pictures.MAX_PIXELS, file="pictures.py")
    for width, height in ((6000, 6000), (4_000_001, 1), (40_000, 40_000)):
        data = only_a_head(width, height)
        is_refused(pictures, data, 413,
                   f"A file of {len(data)} bytes says that it holds {width:,} x {height:,} pixels: refuse it with status 413 before anything is decoded.")
    got = refusal(pictures, encoded(Image.new("L", (2000, 2000), 90)))
    check(got == "a tensor of shape (3, 32, 32)", "A picture of exactly MAX_PIXELS pixels is accepted.",
          expected="a tensor of shape (3, 32, 32)", got=got, see=API, file="pictures.py")
