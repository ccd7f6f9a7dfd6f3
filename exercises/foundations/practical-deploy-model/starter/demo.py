"""Shows what the service can do: sends one image and prints the answer. This is what your video or screenshots show.

python demo.py photo.jpg [http://127.0.0.1:8000]
"""

from __future__ import annotations

import json
import sys
import time
from mimetypes import guess_type
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen
from uuid import uuid4


def main(image: str, url: str = "http://127.0.0.1:8000") -> int:
    path, boundary = Path(image), uuid4().hex
    kind = guess_type(path.name)[0] or "application/octet-stream"
    start = f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{path.name}"\r\nContent-Type: {kind}\r\n\r\n'
    body = start.encode() + path.read_bytes() + f"\r\n--{boundary}--\r\n".encode()
    request = Request(f"{url}/predict", body, {"Content-Type": f"multipart/form-data; boundary={boundary}"})
    started = time.perf_counter()
    try:
        with urlopen(request, timeout=30) as answer:
            content = json.load(answer)
    except HTTPError as error:
        print(f"{error.code}: {error.read().decode('utf-8', 'replace')}")
        return 1
    except URLError as error:
        print(f"no answer from {url}: {error.reason}")
        return 1
    print(json.dumps(content, indent=2, ensure_ascii=False))
    print(f"{(time.perf_counter() - started) * 1000:.0f} ms")
    return 0


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
