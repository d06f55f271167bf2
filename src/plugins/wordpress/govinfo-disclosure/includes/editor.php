<?php
namespace GovInfo\Disclosure;

/** The block editor: what was found goes with the answer to a save, and a script shows it. */
final class Editor {
	public function __construct( private Checker $checker, private string $script ) {
	}

	public function register(): void {
		add_action( 'rest_api_init', fn() => register_rest_field( Gate::post_types(), 'govinfo_disclosure', array(
			'get_callback' => fn() => $this->checker->last()?->all(),
			'schema'       => array( 'description' => 'Findings about the annual report that was saved.', 'type' => array( 'array', 'null' ), 'context' => array( 'edit' ), 'readonly' => true ),
		) ) );
		add_action( 'enqueue_block_editor_assets', fn() => wp_enqueue_script( 'govinfo-disclosure', $this->script, array( 'wp-data', 'wp-editor', 'wp-notices' ), '0.1.0', true ) );
	}
}
