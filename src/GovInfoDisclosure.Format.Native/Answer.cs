using System.Text;

namespace GovInfoDisclosure.Format.Native;

/// <summary>What a call gives back.</summary>
/// <param name="Status">One of <see cref="Native.Status"/>.</param>
/// <param name="Content">The bytes of the result.</param>
internal readonly record struct Answer(int Status, ReadOnlyMemory<byte> Content)
{
    public static Answer Of(int status, string text) => new(status, Encoding.UTF8.GetBytes(text));
}
