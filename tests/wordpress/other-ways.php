<?php
// php other-ways.php SITE-FOLDER SAMPLE CHECK-ADDRESS   Ways to publish without an editor; every failure on a line, status 1 when there is one
[ , $folder, $sample, $address ] = $argv;
$_SERVER += array( 'HTTP_HOST' => '127.0.0.1', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1' );
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/admin.php';

$failures = 0;
function expect( string $what, bool $holds, mixed $seen = null ): void {
	global $failures;
	echo $holds ? 'ok    ' : 'FAILED', " $what\n";
	if ( ! $holds ) {
		++$failures;
		echo '       ', json_encode( $seen, JSON_UNESCAPED_UNICODE ), "\n";
	}
}

function as_page( string $markdown ): string {
	global $address;
	$response = wp_remote_post( "$address/convert?to=html&fragment=true", array(
		'timeout' => 60,
		'headers' => array( 'Content-Type' => 'text/markdown; charset=utf-8' ),
		'body'    => $markdown,
	) );
	return wp_remote_retrieve_body( $response );
}

update_option( 'govinfo_disclosure_address', $address );
wp_set_current_user( 1 );
kses_remove_filters();
$faulty = file_get_contents( $sample );
$wrong  = as_page( $faulty );
$right  = as_page( str_replace( '| （七）总计 | 23 |', '| （七）总计 | 32 |', $faulty ) );
expect( 'the sample is there', str_contains( $wrong, '<table' ) && $wrong !== $right );
$post = fn( string $content, string $status, array $more = array() ) =>
	wp_slash( array( 'post_type' => 'page', 'post_title' => '青禾县自然资源局2023年政府信息公开工作年度报告', 'post_content' => $content, 'post_status' => $status ) + $more );

$id = wp_insert_post( $post( $wrong, 'publish' ) );
expect( 'a program cannot publish a wrong report', 'draft' === get_post_status( $id ), get_post( $id ) );
expect( 'and its text is kept', get_post( $id )->post_content === $wrong );
wp_update_post( $post( $right, 'publish', array( 'ID' => $id ) ) );
expect( 'it publishes the mended one', 'publish' === get_post_status( $id ) );
wp_update_post( $post( $wrong, 'publish', array( 'ID' => $id ) ) );
expect( 'it cannot make a published report wrong', 'publish' === get_post_status( $id ) && get_post( $id )->post_content === $right );
expect( 'and the wrong text is an autosave', wp_get_post_autosave( $id )?->post_content === $wrong );
wp_update_post( wp_slash( array( 'ID' => $id, 'post_title' => '青禾县自然资源局2023年政府信息公开年报' ) ) );
expect( 'a published report can have another title', '青禾县自然资源局2023年政府信息公开年报' === get_the_title( $id ) );

$tomorrow = array( 'post_date' => gmdate( 'Y-m-d H:i:s', time() + DAY_IN_SECONDS ) );
expect( 'a wrong report is not scheduled', 'draft' === get_post_status( wp_insert_post( $post( $wrong, 'publish', $tomorrow ) ) ) );
$right_later = wp_insert_post( $post( $right, 'publish', $tomorrow ) );
expect( 'a right one is', 'future' === get_post_status( $right_later ) );

// scheduled before the plugin was there: only the database knows it, and its time has come
global $wpdb;
$past = gmdate( 'Y-m-d H:i:s', time() - 60 );
foreach ( array( $wrong => 'draft', $right => 'publish' ) as $content => $then ) {
	$old = wp_insert_post( $post( $content, 'draft' ) );
	$wpdb->update( $wpdb->posts, array( 'post_status' => 'future', 'post_date' => $past, 'post_date_gmt' => $past ), array( 'ID' => $old ) );
	clean_post_cache( $old );
	do_action( 'publish_future_post', $old );
	expect( "a scheduled page becomes $then", get_post_status( $old ) === $then, get_post_status( $old ) );
}

expect( 'a wrong draft is saved', 'draft' === get_post_status( wp_insert_post( $post( $wrong, 'draft' ) ) ) );
expect( 'a wrong private page is saved', 'private' === get_post_status( wp_insert_post( $post( $wrong, 'private' ) ) ) );
exit( $failures > 0 ? 1 : 0 );
