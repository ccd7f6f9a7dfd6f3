"""What a request may bring."""

import io
import json

import numpy as np
import pytest
from lectern_exercise import check, step
from PIL import Image

DOOR = "foundations/api-development"
WAY = "ml-basics/pytorch-basics#inference"


def encoded(photo, kind="PNG", mode=None):
    body = io.BytesIO()
    picture = Image.fromarray(photo)
    (picture.convert(mode) if mode else picture).save(body, format=kind)
    return body.getvalue()


def saved(array, **options):
    body = io.BytesIO()
    np.save(body, array, **options)
    return body.getvalue()


@step("inputs")
def test_three_kinds_of_body(work, photos):
    read = work.load("inputs").read_photos
    big = np.kron(photos[0], np.ones((3, 2, 1), dtype=np.uint8))
    for what, body, kind, wanted in (
        ("A PNG of 32 by 32", encoded(photos[0]), "image/png", photos[:1]),
        ("A JPEG of 64 by 96", encoded(big, "JPEG"), "image/jpeg", None),
        ("A grey PNG with a palette", encoded(photos[0], mode="P"), "image/png", None),
        ("JSON", json.dumps({"photos": photos[:3].tolist()}).encode(), "application/json; charset=utf-8", photos[:3]),
        ("An array", saved(photos), "application/x-npy", photos),
    ):
        got = read(body, kind)
        count = 1 if wanted is None else len(wanted)
        check(
            got.shape == (count, 32, 32, 3) and got.dtype == np.uint8,
            f"{what} gives uint8 [{count}, 32, 32, 3].",
            got=f"{got.dtype} {list(got.shape)}",
            see=WAY,
            file="inputs.py",
        )
        if wanted is not None:
            check(np.array_equal(got, wanted), f"{what}: the same colours come out.", see=WAY, file="inputs.py")


def promising(count):
    """An array whose header says so many numbers, and that has ten."""
    body = io.BytesIO()
    np.lib.format.write_array_header_1_0(body, {"descr": "|u1", "fortran_order": False, "shape": (count,)})
    return body.getvalue() + bytes(10)


class Evil:
    def __reduce__(self):
        return print, ("this ran while an array was read",)


@step("inputs")
@pytest.mark.parametrize(
    ("what", "status", "body", "kind"),
    [
        ("a kind that nobody reads", 415, b"x", "text/plain"),
        ("no kind at all", 415, b"x", ""),
        ("half a PNG", 422, encoded(np.zeros((32, 32, 3), np.uint8))[:40], "image/png"),
        ("an empty body", 422, b"", "image/jpeg"),
        ("a PNG with 4,840,000 pixels", 413, encoded(np.zeros((2200, 2200, 3), np.uint8)), "image/png"),
        ("half a JSON document", 422, b'{"photos": [[', "application/json"),
        ("JSON that is nested 100,000 deep", 422, b'{"photos": ' + b"[" * 100_000, "application/json"),
        ("JSON without photos", 422, b"[1, 2]", "application/json"),
        ("photos with rows of different length", 422, b'{"photos": [[[[1, 2, 3], [1, 2]]]]}', "application/json"),
        ("a colour of 256", 422, json.dumps({"photos": np.full((1, 32, 32, 3), 256).tolist()}).encode(), "application/json"),
        ("a colour of 0.5", 422, json.dumps({"photos": np.full((1, 32, 32, 3), 0.5).tolist()}).encode(), "application/json"),
        ("photos of 8 by 8", 422, json.dumps({"photos": np.zeros((1, 8, 8, 3), int).tolist()}).encode(), "application/json"),
        ("no photo in the list", 422, b'{"photos": []}', "application/json"),
        ("65 photos", 413, saved(np.zeros((65, 32, 32, 3), np.uint8)), "application/x-npy"),
        ("an array of floats", 422, saved(np.zeros((1, 32, 32, 3))), "application/x-npy"),
        ("half an array", 422, saved(np.zeros((1, 32, 32, 3), np.uint8))[:500], "application/x-npy"),
        ("an array that promises 90 TB and brings 10 bytes", 422, promising(10**14), "application/x-npy"),
        ("an array that would run code", 422, saved(np.array([Evil()], dtype=object), allow_pickle=True), "application/x-npy"),
    ],
)
def test_what_cannot_be_read_is_refused(work, capfd, what, status, body, kind):
    inputs = work.load("inputs")
    try:
        got = inputs.read_photos(body, kind)
    except inputs.BadInput as error:
        check(
            error.status == status and str(error),
            f"{what}: refused with {status} and a sentence.",
            expected=status,
            got=f"{error.status}: {error}",
            see=DOOR,
            file="inputs.py",
        )
    else:
        check(False, f"{what} is refused.", expected=f"BadInput {status}", got=list(got.shape), see=DOOR, file="inputs.py")
    check("this ran" not in capfd.readouterr().out, "Nothing in an array runs while it is read.", see="foundations/ml-frameworks#files", file="inputs.py")
