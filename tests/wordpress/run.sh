#!/usr/bin/env bash
# The plugin in a real WordPress: installs one in a scratch folder, starts it, the check and a headless browser on the loopback
# interface, and plays what editors do. By hand, after "npm ci" in tests/foreign:
#
#   apt-get install --no-install-recommends wordpress php-cli php-mysql php-xml php-mbstring mariadb-server chromium nodejs npm
#   tests/wordpress/run.sh [FOLDER-FOR-SCREENSHOTS]
#
# GOVINFO_ADDRESS=http://127.0.0.1:PORT/govinfo uses a check that runs already, NO_BUILD=1 a demo that is built; CHROMIUM names the browser.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
export CHROMIUM=${CHROMIUM:-/usr/bin/chromium}
screenshots=${1:-}

for needed in php mariadbd mariadb-install-db node "$CHROMIUM" /usr/share/wordpress/wp-load.php "$root/tests/foreign/node_modules/playwright-core"; do
  command -v "$needed" >/dev/null || [ -e "$needed" ] || [ -x "/usr/sbin/$needed" ] || { echo "skipped: $needed is not installed"; exit 77; }
done
PATH=$PATH:/usr/sbin

scratch=$(mktemp -d)
started=()
stop() {
  for id in "${started[@]}"; do
    pkill -P "$id" 2>/dev/null || true # the workers of PHP's server outlive it
    kill "$id" 2>/dev/null || true
  done
  wait 2>/dev/null || true
  rm -rf "$scratch"
}
trap stop EXIT

free_port() { php -r '$s = stream_socket_server("tcp://127.0.0.1:0"); echo parse_url("tcp://" . stream_socket_get_name($s, false), PHP_URL_PORT);'; }
wait_for() { for _ in $(seq 300); do "$@" >/dev/null 2>&1 && return 0; sleep 0.2; done; echo "did not start: $*" >&2; return 1; }
answers() { php -r 'exit(@file_get_contents($argv[1]) === false ? 1 : 0);' "$1"; }

# the database: reached through a socket in the scratch folder alone
mariadb-install-db --no-defaults --datadir="$scratch/data" --auth-root-authentication-method=normal --skip-test-db >/dev/null
mariadbd --no-defaults --user="$(id -un)" --datadir="$scratch/data" --socket="$scratch/db.sock" --pid-file="$scratch/db.pid" --skip-networking \
  --innodb-flush-log-at-trx-commit=0 >"$scratch/db.log" 2>&1 &
started+=($!)
wait_for mariadb-admin --no-defaults --socket="$scratch/db.sock" -u root ping
mariadb --no-defaults --socket="$scratch/db.sock" -u root -e 'CREATE DATABASE wordpress'

# the check: the real endpoints, behind an address that does not change when they are stopped
if [ -z "${GOVINFO_ADDRESS:-}" ]; then
  check_port=$(free_port)
  GOVINFO_ADDRESS=http://127.0.0.1:$check_port/govinfo
  [ -n "${NO_BUILD:-}" ] || dotnet build -c Release "$root/src/GovInfoDisclosure.Demo" -v q >"$scratch/build.log" || { cat "$scratch/build.log"; exit 1; }
  dotnet run -c Release --no-build --project "$root/src/GovInfoDisclosure.Demo" -- --urls "http://127.0.0.1:$check_port" >"$scratch/check.log" 2>&1 &
  started+=($!)
fi
wait_for answers "$GOVINFO_ADDRESS/rules"

# WordPress, with the plugin; posts in the classic editor, pages in the block editor
site_port=$(free_port)
site=http://127.0.0.1:$site_port
cp -rL /usr/share/wordpress "$scratch/site"
mkdir -p "$scratch/site/wp-content/mu-plugins" "$scratch/site/wp-content/plugins"
cp -r "$root/src/plugins/wordpress/govinfo-disclosure" "$scratch/site/wp-content/plugins/"
cat >"$scratch/site/wp-content/mu-plugins/editors.php" <<'PHP'
<?php
add_filter( 'use_block_editor_for_post_type', fn( $uses, $type ) => 'page' === $type, 10, 2 );
PHP
cat >"$scratch/site/wp-config.php" <<PHP
<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:$scratch/db.sock' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '$scratch/debug.log' );
\$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require ABSPATH . 'wp-settings.php';
PHP
cat >"$scratch/install.php" <<PHP
<?php
define( 'WP_INSTALLING', true );
\$_SERVER += array( 'HTTP_HOST' => '127.0.0.1:$site_port', 'SERVER_NAME' => '127.0.0.1', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1' );
require '$scratch/site/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'test', 'editor', 'editor@example.org', false, '', 'correct horse', '' );
update_option( 'siteurl', '$site' );
update_option( 'home', '$site' );
require_once ABSPATH . 'wp-admin/includes/plugin.php';
\$problem = activate_plugin( 'govinfo-disclosure/govinfo-disclosure.php' );
exit( is_wp_error( \$problem ) ? \$problem->get_error_message() : 0 );
PHP
php "$scratch/install.php" >"$scratch/install.log" 2>&1 || { cat "$scratch/install.log"; exit 1; }
PHP_CLI_SERVER_WORKERS=3 php -S "127.0.0.1:$site_port" -t "$scratch/site" >"$scratch/site.log" 2>&1 &
started+=($!)
wait_for answers "$site/wp-login.php"

status=0
SCREENSHOTS=$screenshots node "$here/editing.mjs" "$site" "$GOVINFO_ADDRESS" "$root" || status=1
php "$here/other-ways.php" "$scratch/site" "$root/docs/samples/qinghe-2023.md" "$GOVINFO_ADDRESS" || status=1
if grep -n 'govinfo-disclosure' "$scratch/debug.log" 2>/dev/null; then
  echo "PHP complained about the plugin" >&2
  status=1
fi
exit $status
