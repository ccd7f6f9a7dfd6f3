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
export TMPDIR="$work"

fail() {
  echo "$1" >&2
  exit 64
}

case $base in
  / | /*/) ;;
  *) fail "LECTERN_BASE_URL is \"$base\": it must begin and end with a slash, such as /courses/ml/." ;;
esac
case $base in
  *//* | */./* | */../* | *[!A-Za-z0-9._~/-]*)
    fail "LECTERN_BASE_URL is \"$base\": between its slashes may stand letters, digits, \".\", \"_\", \"~\" and \"-\"." ;;
esac
if [ -z "$url" ]; then
  url=http://localhost:8080
  echo "LECTERN_URL is not set: links in the site map, in previews and in downloads will name $url." >&2
fi
case ${url#*://} in
  '' | *[!A-Za-z0-9.:-]*) fail "LECTERN_URL is \"$url\": it must be a web address without a path, such as https://learn.example.org." ;;
esac
case $url in
  http://* | https://*) ;;
  *) fail "LECTERN_URL is \"$url\": it must begin with https:// or http://." ;;
esac
mkdir -p "$work" 2>/dev/null || true
[ -w "$work" ] || fail "$work cannot be written to: mount a folder in memory there, as in --tmpfs $work."

rm -rf "$work/www"
mkdir -p "$work/www$base"
cp -R "$site/." "$work/www$base"
chmod -R u+w "$work/www"
"$here/put-address.sh" "$work/www$base" "$url" "$base"

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
