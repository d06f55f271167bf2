<?php
namespace GovInfo\Disclosure;

/** What is known about a page: its findings, or why it was not checked. */
final class Verdict {
	/** @param array<array{severity: string, message: string}> $findings */
	private function __construct( private array $findings, private bool $refuses, private string $summary ) {
	}

	/** The page is no report, and nothing is said about it. */
	public static function none(): self {
		return new self( array(), false, '' );
	}

	/** The page has the title of a report, but is none that can be checked. */
	public static function foreign( string $reason ): self {
		return new self( array( self::finding( 'warning', Texts::get( 'foreign', $reason ) ) ), false, '' );
	}

	public static function unchecked( string $reason ): self {
		$message = Texts::get( 'unchecked', $reason );
		return Settings::publishes_unchecked()
			? new self( array( self::finding( 'warning', $message ) ), false, '' )
			: new self( array(), true, $message . Texts::get( 'held' ) );
	}

	/** @param array<array<string, mixed>> $diagnostics as the contract has them */
	public static function of( array $diagnostics ): self {
		$findings = array();
		$errors   = 0;
		foreach ( $diagnostics as $diagnostic ) {
			if ( null === ( $diagnostic['suppressed'] ?? null ) ) {
				$place      = isset( $diagnostic['place'] ) ? Texts::get( 'place', $diagnostic['place'] ) : '';
				$remedy     = isset( $diagnostic['remedy'] ) ? Texts::get( 'remedy', $diagnostic['remedy'] ) : '';
				$findings[] = self::finding( $diagnostic['severity'], "{$diagnostic['id']} $place{$diagnostic['message']}$remedy" );
				$errors    += 'error' === $diagnostic['severity'] ? 1 : 0;
			}
		}
		return new self( $findings, $errors > 0, $errors > 0 ? Texts::get( 'refused', $errors ) : '' );
	}

	/** @return array<array{severity: string, message: string}> */
	public function findings(): array {
		return $this->findings;
	}

	public function refuses(): bool {
		return $this->refuses;
	}

	/** Why publication is refused; empty where it is not. */
	public function summary(): string {
		return $this->summary;
	}

	/** The findings, before them why publication is refused. */
	public function all(): array {
		return $this->refuses ? array( self::finding( 'error', $this->summary ), ...$this->findings ) : $this->findings;
	}

	/** All of it in one text, for where there is room for one alone. */
	public function text(): string {
		return implode( "\n", array_column( $this->all(), 'message' ) );
	}

	private static function finding( string $severity, string $message ): array {
		return array( 'severity' => $severity, 'message' => $message );
	}
}
