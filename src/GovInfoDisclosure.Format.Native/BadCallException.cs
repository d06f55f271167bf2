namespace GovInfoDisclosure.Format.Native;

/// <summary>The caller's mistake, in words for the caller.</summary>
internal sealed class BadCallException(string message, Exception? cause = null) : Exception(message, cause);
