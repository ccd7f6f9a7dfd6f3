#!/bin/bash
# Whether the front page answers with 200. Bash opens the connection itself: the image has no other program for it.
set -eu
listen=${LECTERN_LISTEN:-8080}
exec 3<> "/dev/tcp/127.0.0.1/${listen##*:}"
printf 'HEAD %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "${LECTERN_BASE_URL:-/}" >&3
read -r _ status _ <&3
[ "$status" = 200 ]
