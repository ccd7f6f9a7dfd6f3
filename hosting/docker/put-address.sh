#!/bin/sh
# put-address.sh <folder> <url> <base>
# Puts an address and a path in place of those that the site was built with, in its texts and in those of its archives,
# and renews the compressed forms of what has changed. Fails where anything is left.
set -eu

folder=$1
url=$2
base=$3
host=lectern-url.invalid
token=__LECTERN_BASE__
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Inside another address slashes and colons are written as numbers.
in_address() {
  printf %s "$1" | sed -e 's|:|%3A|g' -e 's|/|%2F|g'
}

# The names of the texts below a folder that hold a placeholder, each ended by a zero byte.
with_placeholder() {
  grep -rIlZ -e "$token" -e "$host" -- "$1" || true
}

cat > "$work/script" <<END
s|https://lectern-url\\.invalid|$url|g
s|https%3A%2F%2Flectern-url\\.invalid|$(in_address "$url")|g
s|/$token/|$base|g
s|%2F$token%2F|$(in_address "$base")|g
s|/$token|${base%/}|g
END

# An archive with a changed text is packed anew: the same order and the same fixed time as in the build.
find "$folder" -name '*.zip' | while IFS= read -r archive; do
  unzip -p "$archive" | grep -qa -e "$token" -e "$host" || continue
  rm -rf "$work/unpacked"
  mkdir "$work/unpacked"
  unzip -q "$archive" -d "$work/unpacked"
  with_placeholder "$work/unpacked" | xargs -0 -r sed -i -f "$work/script"
  (
    cd "$work/unpacked"
    find . -exec touch -t 198001010000 {} +
    find . -type f | LC_ALL=C sort | zip -9 -q -X "$work/new.zip" -@
  )
  # Over the old one, whose rights stay.
  cat "$work/new.zip" > "$archive"
  rm "$work/new.zip"
done

with_placeholder "$folder" > "$work/changed"
xargs -0 -r sed -i -f "$work/script" < "$work/changed"

# shellcheck disable=SC2016 # the inner shell's
xargs -0 -r sh -c 'for file; do rm -f "$file.br" "$file.gz"; done' sh < "$work/changed"
xargs -0 -r sh -c 'find "$@" -size +1023c -print0' sh < "$work/changed" > "$work/large"
xargs -0 -r -n 8 -P "$(nproc)" gzip -9 -k -n < "$work/large"
if command -v brotli > /dev/null; then
  xargs -0 -r -n 8 -P "$(nproc)" brotli -q 9 -k < "$work/large"
fi

left=$(grep -rIl -e "$token" -e "$host" -- "$folder" || true)
if [ -n "$left" ]; then
  echo "A placeholder of the build is left in: $left" >&2
  exit 1
fi
