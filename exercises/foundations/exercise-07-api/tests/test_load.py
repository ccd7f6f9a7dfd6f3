"""Many clients at once: some work, some wait, the rest is sent away."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from lectern_exercise import Work, check, step

sys.path.insert(0, str(Path(__file__).parent))  # the tests are read one by one, so their helpers must be found here

from live_service import LESSON, check_refusal, picture, post, until, watched


@step("overload")
def test_the_event_loop_stays_free(work: Work, tmp_path: Path) -> None:
    with watched(work, tmp_path, PREDICT_SECONDS="2", WORKERS="1") as client, ThreadPoolExecutor() as pool:
        busy = client.journal().count("start") + 1
        answer = pool.submit(post, client, picture(11))
        until(lambda: client.journal().count("start") >= busy, "A prediction begins.")
        client.get("/health")
        ended = client.journal().count("end") >= busy
        check(
            not ended,
            "GET /health is answered while a prediction runs. Blocking work in an async function stops every other request, this one too.",
            expected="health before the prediction's end",
            got="health after it",
            see=LESSON,
            file="service.py",
        )
        check(
            answer.result().status_code == 200, "The prediction is answered too.", expected=200, got=answer.result().text, file="service.py"
        )


@step("overload")
def test_only_so_many_work_and_wait(work: Work, tmp_path: Path) -> None:
    with watched(work, tmp_path, PREDICT_SECONDS="1", WORKERS="2", WAITING="3") as client, ThreadPoolExecutor(16) as pool:
        warm = len(client.journal())
        answers = list(pool.map(lambda seed: post(client, picture(seed)), range(16)))
        running = most = 0
        for event in client.journal()[warm:]:
            running += {"start": 1, "end": -1}.get(event, 0)
            most = max(most, running)
        check(most <= 2, "At most WORKERS predictions run at the same time.", expected="at most 2", got=most, see=LESSON, file="service.py")
        check(most == 2, "With WORKERS at 2, two predictions do run at the same time.", expected=2, got=most, file="service.py")
        statuses = sorted(answer.status_code for answer in answers)
        check(set(statuses) <= {200, 503}, "Under load each request is answered with 200 or 503.", got=statuses, file="service.py")
        check(
            503 in statuses,
            "With 2 workers and 3 waiting places, sixteen requests at once are too many: the rest gets 503 at once.",
            expected="some 200 and some 503",
            got=statuses,
            see=LESSON,
            file="service.py",
        )
        check(
            statuses.count(200) >= 5,
            "Who found a place is answered: two that work and three that wait.",
            expected="at least 5 times 200",
            got=statuses,
            file="service.py",
        )
        refused = next(answer for answer in answers if answer.status_code == 503)
        check_refusal(refused, 503, "A request without a place")
        check(
            refused.headers.get("retry-after", "").isdigit(),
            "503 comes with the header Retry-After, in seconds.",
            got=refused.headers.get("retry-after"),
            file="service.py",
        )
        check(
            post(client, picture(99)).status_code == 200,
            "When the rush is over, the next request finds a place again.",
            expected=200,
            got=503,
            file="service.py",
        )
