#!/bin/sh
# The entry point of the image: puts the site under the address and path that the environment names, then serves it.
#   LECTERN_URL        https://learn.example.org: where learners find the site, without a path
#   LECTERN_BASE_URL   /courses/ml/: the path; / unless another is named
# It writes to one folder only, which may lie in memory.
set -eu

site=${LECTERN_SITE:-/site}
work=${LECTERN_WORK:-/run/lectern}
listen=${LECTERN_LISTEN:-8080}
base=${LECTERN_BASE_URL:-/}
url=${LECTERN_URL:-}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# Nothing else in the image can be written to.
export TMPDIR="$work/tmp"

fail() {
  echo "$1" >&2
  exit 64
}

case $base in
  / | /*/) ;;
  *) fail "LECTERN_BASE_URL is \"$base\": it must begin and end with a slash, such as /courses/ml/." ;;
esac
case $base in
  *//* | */.* | *[!A-Za-z0-9._~/-]*)
    fail "LECTERN_BASE_URL is \"$base\": between its slashes may stand letters, digits, \".\", \"_\", \"~\" and \"-\", but no \".\" at the beginning." ;;
  *__*)
    fail "LECTERN_BASE_URL is \"$base\": two underlines in a row mark what is filled in here; take one." ;;
esac
if [ -z "$url" ]; then
  url=http://localhost:8080
  echo "LECTERN_URL is not set: links in the site map, in previews and in downloads will name $url." >&2
fi
case ${url#*://} in
  '' | [!A-Za-z0-9]* | *[!A-Za-z0-9.:-]* | lectern-url.invalid) fail "LECTERN_URL is \"$url\": it must be a web address without a path, such as https://learn.example.org." ;;
esac
case $url in
  http://* | https://*) ;;
  *) fail "LECTERN_URL is \"$url\": it must begin with https:// or http://." ;;
esac
case ${listen##*:} in
  '' | *[!0-9]*) fail "LECTERN_LISTEN is \"$listen\": it must be a port, or an address and a port, such as 0.0.0.0:8080." ;;
esac
case $listen in
  *[!A-Za-z0-9.:-]*) fail "LECTERN_LISTEN is \"$listen\": it must be a port, or an address and a port, such as 0.0.0.0:8080." ;;
esac
# A service in Kubernetes gives its name to variables: one that is called lectern makes LECTERN_SERVICE_… and LECTERN_PORT….
env | sed -n 's/^\(LECTERN_[A-Za-z0-9_]*\)=..*/\1/p' | while IFS= read -r name; do
  case $name in
    LECTERN_URL | LECTERN_BASE_URL | LECTERN_LISTEN | LECTERN_SITE | LECTERN_WORK) ;;
    LECTERN_SERVICE_* | LECTERN_PORT | LECTERN_PORT_*) ;;
    *) echo "$name has no effect here: it is read when the image is built." >&2 ;;
  esac
done
mkdir -p "$work" 2>/dev/null || true
[ -w "$work" ] || fail "$work cannot be written to: mount a folder in memory there, as in --tmpfs $work."

# What a start that was cut off has left; it may be as read-only as the site.
[ ! -e "$work/www" ] || chmod -R u+w "$work/www"
rm -rf "$work/www" "$work/tmp"
mkdir -p "$work/www$base" "$work/tmp"

prepare() {
  said=$(cp -R "$site/." "$work/www$base" 2>&1) ||
    fail "The site cannot be copied to $work, which needs room for more than $(du -sk "$site" | cut -f 1) kB: $(echo "$said" | head -n 1)"
  chmod -R u+w "$work/www"
  "$here/put-address.sh" "$work/www$base" "$url" "$base"
}
# The first process of a container hears no signal that it does not ask for, and a shell none while it waits for a program
# in the foreground: so a container that is stopped while it starts is gone at once.
trap 'kill "$!" || true; exit 143' TERM INT QUIT
prepare &
wait "$!"

brotli=/usr/lib/nginx/modules/ngx_http_brotli_static_module.so
without=none
[ -e "$brotli" ] || without='# brotli$'
sed -e '/^#/d' -e "/$without/d" \
  -e "s|__WWW__|$work/www|g" \
  -e "s|__BASE__|$base|g" \
  -e "s|__LISTEN__|$listen|g" \
  -e "s|__HEADERS__|$work/www${base}_headers.nginx.conf|g" \
  -e "s|__WORK__|$work|g" \
  "$here/nginx.conf" > "$work/nginx.conf"
echo "The course is served on port ${listen##*:} under $base; learners find it at $url$base." >&2
exec nginx -e stderr -p "$work" -c "$work/nginx.conf"
