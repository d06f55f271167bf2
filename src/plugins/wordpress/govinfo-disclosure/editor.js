// After each save: the findings as notices of the block editor, errors first; those of the save before are taken away.
( function ( { select, dispatch, subscribe } ) {
	const limit = 20;
	let saving = false;
	let shown = [];

	function findings() {
		const editor = select( 'core/editor' );
		const error = select( 'core' ).getLastEntitySaveError( 'postType', editor.getCurrentPostType(), editor.getCurrentPostId() );
		return ( error ? error.data && error.data.findings : editor.getCurrentPost().govinfo_disclosure ) || [];
	}

	function show( list ) {
		const notices = dispatch( 'core/notices' );
		shown.forEach( ( id ) => notices.removeNotice( id ) );
		const errorsFirst = [ ...list ].sort( ( a, b ) => ( b.severity === 'error' ) - ( a.severity === 'error' ) ).slice( 0, limit );
		shown = errorsFirst.map( ( finding, index ) => {
			const id = `govinfo-disclosure-${ index }`;
			const status = [ 'error', 'warning' ].includes( finding.severity ) ? finding.severity : 'info';
			notices.createNotice( status, finding.message, { id, speak: index === 0 } );
			return id;
		} );
	}

	subscribe( () => {
		const editor = select( 'core/editor' );
		const now = editor.isSavingPost() && ! editor.isAutosavingPost();
		const ended = saving && ! now;
		saving = now;
		if ( ended ) {
			show( findings() );
		}
	} );
} )( wp.data );
