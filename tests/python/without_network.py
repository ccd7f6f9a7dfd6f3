"""Runs a command where no address outside this machine can be reached: `python without_network.py <command> …`.

On Linux it gets a network of its own with nothing in it but the loopback device, where the system allows that. Elsewhere
the variables that tell common packages to stay offline have to do, and the audit hook of `run_page.py`.
"""

import ctypes
import os
import socket
import struct
import sys

CLONE_NEWUSER = 0x10000000
CLONE_NEWNET = 0x40000000
SIOCGIFFLAGS = 0x8913
SIOCSIFFLAGS = 0x8914
IFF_UP = 0x1


def leave_network() -> bool:
    """Moves this process into an empty network. False where the system does not allow it."""
    if not sys.platform.startswith("linux"):
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    user, group = os.geteuid(), os.getegid()
    if user == 0 and libc.unshare(CLONE_NEWNET) == 0:
        return loopback_up()
    if libc.unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0:
        return False
    # Without these lines files that are made here would belong to nobody.
    for name, text in (
        ("setgroups", "deny"),
        ("uid_map", f"{user} {user} 1"),
        ("gid_map", f"{group} {group} 1"),
    ):
        with open(f"/proc/self/{name}", "w") as file:
            file.write(text)
    return loopback_up()


def loopback_up() -> bool:
    """Servers that a block starts answer on 127.0.0.1, which is down in a new network."""
    import fcntl

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as end:
        request = struct.pack("16sh14x", b"lo", 0)
        (flags,) = struct.unpack_from("h", fcntl.ioctl(end, SIOCGIFFLAGS, request), 16)
        fcntl.ioctl(end, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", flags | IFF_UP))
    return True


if __name__ == "__main__":
    try:
        leave_network()
    except OSError as error:
        print(f"The network could not be left: {error}", file=sys.stderr)
    os.execvp(sys.argv[1], sys.argv[1:])
