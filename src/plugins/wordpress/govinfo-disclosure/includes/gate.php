<?php
namespace GovInfo\Disclosure;

/** Keeps a report with errors from being published, by whichever way it comes; a draft is always saved. */
final class Gate {
	// private pages are for the staff of the site; they are not publication
	private const PUBLIC_STATUSES = array( 'publish', 'future' );

	public function __construct( private Checker $checker, private Notices $notices ) {
	}

	public function register(): void {
		add_action( 'rest_api_init', function (): void {
			foreach ( self::post_types() as $type ) {
				add_filter( "rest_pre_insert_$type", array( $this, 'refuse_request' ), 20 );
			}
		} );
		add_filter( 'wp_insert_post_data', array( $this, 'hold_back' ), 20, 4 );
		add_action( 'publish_future_post', array( $this, 'hold_back_scheduled' ), 5 );
	}

	/** @return string[] the types that visitors see */
	public static function post_types(): array {
		return array_values( array_diff( get_post_types( array( 'public' => true ) ), array( 'attachment' ) ) );
	}

	/** The block editor and every other client of the REST interface get the findings as an error. */
	public function refuse_request( object $prepared ): object {
		if ( is_wp_error( $prepared ) ) {
			return $prepared;
		}

		$before  = isset( $prepared->ID ) ? get_post( $prepared->ID ) : null;
		$title   = $prepared->post_title ?? $before->post_title ?? '';
		$content = $prepared->post_content ?? $before->post_content ?? '';
		$status  = $prepared->post_status ?? $before->post_status ?? 'draft';
		if ( ! self::publishes( $before, $status, $title, $content ) ) {
			return $prepared;
		}

		$verdict = $this->checker->check( $title, $content );
		return $verdict->refuses()
			? new \WP_Error( 'govinfo_disclosure_refused', $verdict->summary(), array( 'status' => 422, 'findings' => $verdict->findings() ) )
			: $prepared;
	}

	/** Every other way: the classic editor, quick and bulk edit, XML-RPC, other plugins. The text is kept, the publication is not done. */
	public function hold_back( array $data, array $post, array $unsanitized, bool $update ): array {
		$before  = $update ? get_post( $post['ID'] ) : null;
		$title   = wp_unslash( $data['post_title'] );
		$content = wp_unslash( $data['post_content'] );
		if ( ! in_array( $data['post_type'], self::post_types(), true ) || ! self::publishes( $before, $data['post_status'], $title, $content ) ) {
			return $data;
		}

		$verdict = $this->checker->check( $title, $content );
		if ( ! $verdict->refuses() ) {
			$this->notices->add( $verdict );
			return $data;
		}

		if ( wp_doing_ajax() && 'inline-save' === ( $_POST['action'] ?? '' ) ) {
			wp_die( esc_html( $verdict->text() ) ); // quick edit shows this in its row
		}

		return self::is_public( $before?->post_status )
			? $this->keep_published( $before, $data, $verdict )
			: $this->keep_draft( $data, $verdict );
	}

	/** A scheduled page whose time has come; it may have been written before the check was there. */
	public function hold_back_scheduled( int $id ): void {
		$post = get_post( $id );
		if ( $post && 'future' === $post->post_status && in_array( $post->post_type, self::post_types(), true )
			&& $this->checker->check( $post->post_title, $post->post_content )->refuses() ) {
			wp_update_post( array( 'ID' => $id, 'post_status' => 'draft' ) );
		}
	}

	// what is public already and is not changed is not published again
	private static function publishes( ?\WP_Post $before, string $status, string $title, string $content ): bool {
		return self::is_public( $status ) && ! (
			$before && self::is_public( $before->post_status ) && $before->post_title === $title && $before->post_content === $content );
	}

	private static function is_public( ?string $status ): bool {
		return in_array( $status, self::PUBLIC_STATUSES, true );
	}

	private function keep_draft( array $data, Verdict $verdict ): array {
		$this->notices->add( $verdict );
		$data['post_status'] = 'draft';
		return $data;
	}

	// a page that visitors see is neither taken away nor changed for the worse
	private function keep_published( \WP_Post $before, array $data, Verdict $verdict ): array {
		$fields   = array( 'post_title', 'post_content', 'post_excerpt' );
		$autosave = wp_get_post_autosave( $before->ID, get_current_user_id() );
		if ( $autosave ) {
			wp_delete_post_revision( $autosave->ID );
		}

		_wp_put_post_revision( array( 'ID' => $before->ID ) + array_intersect_key( wp_unslash( $data ), array_flip( $fields ) ) + $before->to_array(), true );
		$this->notices->add( $verdict, Texts::get( 'kept' ) );
		foreach ( array( ...$fields, 'post_status', 'post_modified', 'post_modified_gmt' ) as $field ) {
			$data[ $field ] = wp_slash( $before->$field );
		}
		return $data;
	}
}
