<?php
namespace GovInfo\Disclosure;

/** The two settings, and the page where an administrator changes them. */
final class Settings {
	private const PAGE      = 'govinfo-disclosure';
	private const ADDRESS   = 'govinfo_disclosure_address';
	private const UNREACHED = 'govinfo_disclosure_publish_unchecked';

	/** Where the endpoints of GovInfoDisclosure.Format.AspNetCore are, such as http://127.0.0.1:5000/govinfo; empty where it is not set. */
	public static function address(): string {
		return rtrim( (string) get_option( self::ADDRESS, '' ), '/' );
	}

	/** Whether a page that could not be checked is published all the same. */
	public static function publishes_unchecked(): bool {
		return (bool) get_option( self::UNREACHED, false );
	}

	public function register(): void {
		add_action( 'admin_init', array( $this, 'add_fields' ) );
		add_action( 'admin_menu', fn() => add_options_page( Texts::get( 'title' ), Texts::get( 'title' ), 'manage_options', self::PAGE, array( $this, 'show' ) ) );
	}

	public function add_fields(): void {
		register_setting( self::PAGE, self::ADDRESS, array( 'type' => 'string', 'sanitize_callback' => fn( $value ) => sanitize_url( (string) $value, array( 'http', 'https' ) ) ) );
		register_setting( self::PAGE, self::UNREACHED, array( 'type' => 'boolean', 'sanitize_callback' => 'rest_sanitize_boolean' ) );
		add_settings_section( 'default', '', '__return_null', self::PAGE );
		add_settings_field( self::ADDRESS, Texts::get( 'address' ), fn() => printf(
			'<input type="url" class="regular-text" id="%1$s" name="%1$s" value="%2$s" placeholder="http://127.0.0.1:5000/govinfo">',
			esc_attr( self::ADDRESS ),
			esc_attr( self::address() )
		), self::PAGE, 'default', array( 'label_for' => self::ADDRESS ) );
		add_settings_field( self::UNREACHED, Texts::get( 'unreached' ), fn() => printf(
			'<input type="checkbox" id="%1$s" name="%1$s" value="1"%2$s>',
			esc_attr( self::UNREACHED ),
			checked( self::publishes_unchecked(), true, false )
		), self::PAGE, 'default', array( 'label_for' => self::UNREACHED ) );
	}

	public function show(): void {
		echo '<div class="wrap"><h1>' . esc_html( Texts::get( 'title' ) ) . '</h1><form method="post" action="options.php">';
		settings_fields( self::PAGE );
		do_settings_sections( self::PAGE );
		submit_button();
		echo '</form></div>';
	}
}
