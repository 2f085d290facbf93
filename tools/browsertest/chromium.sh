#!/bin/sh
# Makes sure that there is a Chromium for the tests: from the distribution's packages when it is missing and we may, else it
# says what to install.
set -eu
chromium=${CHROMIUM:-/usr/bin/chromium}
if [ -x "$chromium" ]; then
	exit 0
fi
if [ -z "${CHROMIUM:-}" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
	apt-get update -qq
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium
	exit 0
fi
echo "The tests need Chromium, and there is none at $chromium." >&2
echo "Install it (Debian, Ubuntu: sudo apt-get install chromium), or say where it is: make test CHROMIUM=/path/to/chromium" >&2
exit 1
