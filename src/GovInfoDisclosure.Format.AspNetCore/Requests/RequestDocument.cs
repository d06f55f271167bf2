using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.AspNetCore.Requests;

/// <summary>One document of a request, in memory alone.</summary>
/// <param name="Name">What results call it.</param>
/// <param name="Kind">What its media type says it is; <see cref="SourceKind.Auto"/> where that says nothing.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record RequestDocument(string Name, SourceKind Kind, ReadOnlyMemory<byte> Content);
