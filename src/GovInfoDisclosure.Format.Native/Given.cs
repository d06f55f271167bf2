using System.Runtime.InteropServices;

namespace GovInfoDisclosure.Format.Native;

/// <summary>What the caller's pointers point at; it is only read, and not after the call.</summary>
internal static unsafe class Given
{
    /// <summary>The bytes of a document; no bytes may be a null pointer.</summary>
    /// <exception cref="BadCallException">The pointer is null, or the length is none that memory can have.</exception>
    public static Stream Document(byte* content, nuint length)
    {
        if (content is null && length > 0)
        {
            throw new BadCallException("The document is a null pointer.");
        }

        if (length > int.MaxValue)
        {
            throw new BadCallException($"The document cannot be {length} bytes long.");
        }

        return content is null ? Stream.Null : new UnmanagedMemoryStream(content, (long)length);
    }

    /// <summary>The options: a JSON object that ends with a zero; a null pointer is none.</summary>
    /// <exception cref="BadCallException">It is no JSON object.</exception>
    public static CallOptions Options(byte* options) => options is null
        ? CallOptions.None
        : CallOptions.Read(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(options).ToArray());
}
