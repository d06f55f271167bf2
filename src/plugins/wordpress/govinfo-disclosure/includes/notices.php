<?php
namespace GovInfo\Disclosure;

/** What the pages of the administration say after a save; the block editor has notices of its own. */
final class Notices {
	private const KEPT_FOR = 300;

	public function __construct() {
		add_action( 'admin_notices', array( $this, 'show' ) );
		add_filter( 'redirect_post_location', array( $this, 'take_back_success' ) );
	}

	public function add( Verdict $verdict, string $addition = '' ): void {
		$is_silent = ! $verdict->refuses() && array() === $verdict->findings();
		if ( $is_silent || ( defined( 'REST_REQUEST' ) && REST_REQUEST ) ) {
			return;
		}

		$waiting   = $this->waiting();
		$waiting[] = array( 'summary' => trim( $verdict->summary() . $addition ), 'refuses' => $verdict->refuses(), 'findings' => $verdict->findings() );
		set_transient( self::key(), $waiting, self::KEPT_FOR );
	}

	public function show(): void {
		foreach ( $this->waiting() as $one ) {
			$items = implode( '', array_map( fn( $finding ) => '<li>' . esc_html( $finding['message'] ) . '</li>', $one['findings'] ) );
			printf(
				'<div class="notice notice-%s govinfo-disclosure"><p>%s</p><ul>%s</ul></div>',
				$one['refuses'] ? 'error' : 'warning',
				esc_html( $one['summary'] ),
				$items // escaped above
			);
		}
		delete_transient( self::key() );
	}

	/** WordPress would say “published”. */
	public function take_back_success( string $location ): string {
		$refused = array_filter( $this->waiting(), fn( $one ) => $one['refuses'] );
		return $refused ? remove_query_arg( 'message', $location ) : $location;
	}

	private function waiting(): array {
		return get_transient( self::key() ) ?: array();
	}

	private static function key(): string {
		return 'govinfo_disclosure_' . get_current_user_id();
	}
}
