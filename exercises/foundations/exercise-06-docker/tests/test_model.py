"""The service takes only the weights that were released."""

from __future__ import annotations

import random
import sys
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from PIL import Image

from lectern_exercise import StepFailure, Work, check, step

LESSON = "foundations/docker-basics"


@step("model")
def test_weights_are_compared_with_their_digest(work: Work, tmp_path: Path) -> None:
    weights = work.load("app.weights")
    data = random.randbytes(random.randint(50_000, 3_000_000))
    right, wrong = sha256(data).hexdigest(), sha256(data + b"!").hexdigest()
    file = tmp_path / "some.npz"
    file.write_bytes(data)
    for given in (right, right.upper()):
        check(
            weights.check_weights(file, given) is None,
            "check_weights returns nothing when the digests are equal.",
            expected=None,
            got=weights.check_weights(file, given),
            file="app/weights.py",
        )
    try:
        weights.check_weights(file, wrong)
    except ValueError as error:
        check(
            right in str(error) and wrong in str(error),
            "The message has both digests, so that whoever reads the log sees which file is there.",
            expected=f"{right} and {wrong}",
            got=str(error),
            file="app/weights.py",
        )
    else:
        raise StepFailure(
            "check_weights raises ValueError when the digests differ.",
            expected="ValueError",
            got="nothing raised",
            see=LESSON,
            file="app/weights.py",
        )
    try:
        weights.check_weights(tmp_path / "absent.npz", right)
    except FileNotFoundError:
        return
    raise StepFailure(
        "check_weights raises FileNotFoundError when there is no file.",
        expected="FileNotFoundError",
        got="nothing raised",
        file="app/weights.py",
    )


@step("model")
def test_the_service_serves_only_the_released_weights(work: Work, tmp_path: Path) -> None:
    copy = work.copy(tmp_path)
    made = copy.run([sys.executable, "make_model.py"])
    path = copy.path("model/stamps.npz")
    check(path.is_file(), "make_model.py writes the weights.", got=made.stderr[-600:], file="make_model.py")
    environment = {"MODEL_PATH": str(path), "MODEL_SHA256": sha256(path.read_bytes()).hexdigest()}
    image = BytesIO()
    Image.new("RGB", (64, 64), "white").save(image, "PNG")
    with copy.serve("app.service:app", ready="/health", env=environment) as client:
        answer = client.post("/predict", files={"file": ("a.png", image.getvalue(), "image/png")})
        check(
            answer.status_code == 200, "With the right weights the service answers.", expected=200, got=answer.text, file="app/service.py"
        )
    path.write_bytes(path.read_bytes()[:-1] + b"\0\0")
    command = [sys.executable, "-m", "uvicorn", "app.service:app", "--host", "127.0.0.1", "--port", "0"]
    try:
        done = copy.run(command, env=environment, timeout=15)
    except StepFailure:
        raise StepFailure(
            "With other weights than those released the service does not start. This one did.", see=LESSON, file="app/weights.py"
        ) from None
    check(
        done.returncode != 0,
        "The process ends with an exit code other than 0.",
        expected="not 0",
        got=done.returncode,
        file="app/weights.py",
    )
