<?php
namespace GovInfo\Disclosure;

/** A page as visitors will see it. */
final class Page {
	public function __construct( private string $title, private string $content ) {
	}

	/**
	 * Whether the page could be a report: the statutory tables cannot be printed without the words 信息公开.
	 * Other pages never leave the site, and are published whether or not the check can be reached.
	 */
	public function may_be_report(): bool {
		return 1 === preg_match( '/(信|資)(息|訊)公(开|開)/u', self::letters( $this->title . $this->html() ) );
	}

	public function is_titled_report(): bool {
		return 1 === preg_match( '/年度(报|報)告|年(报|報)$/u', self::letters( $this->title ) );
	}

	public function html(): string {
		$content = has_blocks( $this->content ) ? do_blocks( $this->content ) : wpautop( $this->content );
		$content = do_shortcode( $content );
		$title   = esc_html( $this->title );
		return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>$title</title></head><body><h1>$title</h1>$content</body></html>";
	}

	// without markup, and without the blanks that are set between characters for looks
	private static function letters( string $html ): string {
		$text = html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		return (string) preg_replace( '/[\s\p{Z}\p{Cf}]+/u', '', wp_check_invalid_utf8( $text, true ) );
	}
}
