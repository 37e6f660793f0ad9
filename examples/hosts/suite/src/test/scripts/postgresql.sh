#!/usr/bin/env bash
# postgresql.sh PORT: a PostgreSQL of its own on 127.0.0.1, which says "ready" and lasts until standard input ends or the script
# is told to stop; then nothing of it is left. It needs the Debian package postgresql and no root: for root it takes a normal user.
set -euo pipefail
port=$1

bin=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
if [ -z "$bin" ]; then
  echo "there is no PostgreSQL under /usr/lib/postgresql: apt-get install postgresql"
  exit 1
fi

as=()
directory=$(mktemp -d)
if [ "$(id -u)" = 0 ]; then
  user=$(id -un postgres 2>/dev/null || echo nobody)
  as=(runuser -u "$user" --)
  chown "$user" "$directory"
fi

stop() {
  "${as[@]}" "$bin/pg_ctl" -D "$directory/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$directory"
}
trap stop EXIT
trap 'exit 1' HUP INT TERM

cd "$directory"
"${as[@]}" "$bin/initdb" -D "$directory/data" -U hosts -A trust -E UTF8 --locale=C --no-sync >"$directory/initdb.log" 2>&1 ||
  { echo "initdb failed"; cat "$directory/initdb.log"; exit 1; }
"${as[@]}" "$bin/pg_ctl" -D "$directory/data" -w -l "$directory/data/server.log" \
  -o "-p $port -k $directory -c listen_addresses=127.0.0.1 -c fsync=off" start >/dev/null 2>&1 ||
  { echo "the server did not start"; cat "$directory/data/server.log"; exit 1; }

echo ready
while read -r _; do :; done
