"""From uploaded bytes to an image, without trusting them."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from answers import Refused

TYPES = {"image/jpeg", "image/png"}


def check_type(content_type: str | None) -> None:
    if content_type not in TYPES:
        raise Refused(415, "unsupported_type", f"The file must be one of {', '.join(sorted(TYPES))}.")


def read_image(data: bytes, max_pixels: int) -> Image.Image:
    """Decodes an image. Its size is read from its header first, before any pixel costs memory."""
    try:
        image = Image.open(BytesIO(data), formats=["JPEG", "PNG"])
    except Image.DecompressionBombError:
        raise too_many(max_pixels) from None
    except Exception:  # decoders answer broken bytes with a dozen types of error
        raise unreadable() from None
    if image.width * image.height > max_pixels:
        raise too_many(max_pixels)
    try:
        return image.convert("RGB")
    except Exception:
        raise unreadable() from None


def too_many(max_pixels: int) -> Refused:
    return Refused(413, "too_many_pixels", f"The image has more than {max_pixels} pixels.")


def unreadable() -> Refused:
    return Refused(422, "not_an_image", "The file is damaged, or is not a JPEG or PNG image.")
