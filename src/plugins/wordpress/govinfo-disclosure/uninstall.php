<?php
defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'govinfo_disclosure_address' );
delete_option( 'govinfo_disclosure_publish_unchecked' );
