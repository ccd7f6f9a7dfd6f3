"""What cannot be served is refused, as the internet would send it."""

from __future__ import annotations

import random
import sys
from pathlib import Path

from lectern_exercise import Work, check, step

sys.path.insert(0, str(Path(__file__).parent))  # the tests are read one by one, so their helpers must be found here

from live_service import LESSON, bomb, check_refusal, picture, post, unfinished, watched


@step("limits")
def test_wrong_types_are_refused(work: Work, tmp_path: Path) -> None:
    with watched(work, tmp_path) as client:
        for kind in ("text/plain", "application/pdf", "image/svg+xml", "application/octet-stream"):
            check_refusal(post(client, picture(4), kind), 415, f"A file that is sent as {kind}")
        check_refusal(client.post("/predict", data={"name": "no file"}), 422, "A form without the field 'file'")
        answer = client.post("/predict", content=b'{"file": [1, 2,', headers={"content-type": "application/json"})
        check_refusal(answer, answer.status_code if answer.status_code in (400, 415) else 422, "Half a JSON document")


@step("limits")
def test_what_is_no_image_is_refused(work: Work, tmp_path: Path) -> None:
    whole = picture(5)
    gif = picture(6, format="GIF")
    jpeg = picture(7, side=256, format="JPEG")
    with watched(work, tmp_path) as client:
        for what, data, kind in (
            ("An empty file", b"", "image/png"),
            ("Random bytes", random.randbytes(5000), "image/jpeg"),
            ("A text that is called a PNG", b"I am an image, honestly." * 20, "image/png"),
            ("A PNG that breaks off in the middle", whole[: len(whole) // 2], "image/png"),
            ("A PNG that breaks off in its header", whole[:20], "image/png"),
            ("A JPEG that breaks off in the middle", jpeg[: len(jpeg) // 2], "image/jpeg"),
            ("A GIF that is called a PNG", gif, "image/png"),
        ):
            check_refusal(post(client, data, kind), 422, what, file="images.py")
        check(
            client.journal().count("start") <= 1, "The model is not asked about what is no image.", got=client.journal(), file="images.py"
        )
        check(
            post(client, whole).status_code == 200,
            "After all that, a good image is still answered.",
            expected=200,
            got=post(client, whole).text,
            file="service.py",
        )


@step("limits")
def test_too_much_is_refused(work: Work, tmp_path: Path) -> None:
    with watched(work, tmp_path, MAX_BYTES="200000", MAX_PIXELS="100000") as client:
        check(
            post(client, picture(8, side=200)).status_code == 200,
            "An image within the limits is answered.",
            expected=200,
            got=post(client, picture(8, side=200)).text,
            file="service.py",
        )
        check_refusal(post(client, picture(9, side=400)), 413, "A body of more than MAX_BYTES", shaped=False)
        answer = unfinished(client, 1_000_000)
        check(
            answer.startswith("HTTP/1.1 413"),
            "The service answers 413 as soon as the limit is passed, without waiting for the end of the body; "
            "here the client gave no length beforehand and had sent five times the limit.",
            expected="HTTP/1.1 413",
            got=answer,
            see=LESSON,
            file="service.py",
        )
        check_refusal(
            post(client, bomb()), 413, "An image whose header promises 900 million pixels in a few hundred bytes", file="images.py"
        )
        check_refusal(
            post(client, picture(10, side=500, format="JPEG")[:199_000]), 413, "An image of more than MAX_PIXELS", file="images.py"
        )
