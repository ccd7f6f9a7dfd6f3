"""What the operating system says about the machine. Complete: nothing to write here."""

import os
import platform
import shutil
import sys
from pathlib import Path


def system_name() -> str:
    """"Linux", "macOS" or "Windows". WSL is Linux."""
    return {"Darwin": "macOS", "Windows": "Windows"}.get(platform.system(), "Linux")


def memory_bytes() -> int:
    """Physical memory that the system can use, in bytes."""
    if sys.platform == "win32":
        import ctypes

        class MemoryStatus(ctypes.Structure):
            _fields_ = [
                ("length", ctypes.c_ulong),
                ("load", ctypes.c_ulong),
                ("total", ctypes.c_ulonglong),
                ("free", ctypes.c_ulonglong),
                ("pages", ctypes.c_ulonglong),
                ("pages_free", ctypes.c_ulonglong),
                ("virtual", ctypes.c_ulonglong),
                ("virtual_free", ctypes.c_ulonglong),
                ("extended", ctypes.c_ulonglong),
            ]

        status = MemoryStatus(length=ctypes.sizeof(MemoryStatus))
        ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
        return int(status.total)
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def free_disk_bytes(folder: Path) -> int:
    """Bytes that can still be written where `folder` lies."""
    return shutil.disk_usage(folder).free


def in_virtual_environment() -> bool:
    """Whether this Python runs inside a virtual environment."""
    return sys.prefix != sys.base_prefix
