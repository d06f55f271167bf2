<?php
namespace GovInfo\Disclosure;

/** Asks the check over HTTP; the answer about a text is asked for once in a request, through however many hooks WordPress leads it. */
final class Checker {
	private const PATIENCE = 15;

	/** @var array<string, Verdict> */
	private array $known = array();

	private ?Verdict $last = null;

	public function check( string $title, string $content ): Verdict {
		$key                 = md5( "$title\0$content" );
		$this->known[ $key ] ??= $this->ask( new Page( $title, $content ) );
		$this->last          = $this->known[ $key ];
		return $this->last;
	}

	/** What was found last in this request; null where nothing was checked. */
	public function last(): ?Verdict {
		return $this->last;
	}

	private function ask( Page $page ): Verdict {
		if ( ! $page->may_be_report() ) {
			return Verdict::none();
		}

		if ( '' === Settings::address() ) {
			return Verdict::unchecked( Texts::get( 'noAddress' ) );
		}

		$request  = array(
			'timeout' => self::PATIENCE,
			'headers' => array( 'Content-Type' => 'text/html; charset=utf-8', 'Accept' => 'application/json' ),
			'body'    => $page->html(),
		);
		$query    = array( 'profile' => 'publish', 'language' => Texts::language(), 'guidance' => 'true' );
		$response = wp_remote_post(
			add_query_arg( $query, Settings::address() . '/check' ),
			/** A site adds here what its check asks for, such as a header with a key. */
			apply_filters( 'govinfo_disclosure_request', $request )
		);
		if ( is_wp_error( $response ) ) {
			return Verdict::unchecked( Texts::get( 'noAnswer', $response->get_error_message() ) );
		}

		$code   = wp_remote_retrieve_response_code( $response );
		$result = json_decode( wp_remote_retrieve_body( $response ), true );
		return 200 === $code && 1 === ( $result['contract'] ?? null ) && is_array( $result['diagnostics'] ?? null )
			? $this->judge( $page, $result )
			: Verdict::unchecked( Texts::get( 'badAnswer', (string) $code ) );
	}

	private function judge( Page $page, array $result ): Verdict {
		$reason = $result['diagnostics'][0]['message'] ?? '';
		return match ( $result['status'] ?? null ) {
			'report'     => Verdict::of( $result['diagnostics'] ),
			'notAReport' => $page->is_titled_report() ? Verdict::foreign( $reason ) : Verdict::none(),
			default      => Verdict::unchecked( $reason ),
		};
	}
}
