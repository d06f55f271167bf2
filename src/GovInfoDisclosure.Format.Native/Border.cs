using System.Runtime.InteropServices;

namespace GovInfoDisclosure.Format.Native;

/// <summary>Where managed code ends: no exception leaves it, and what it gives is memory of the C library.</summary>
internal static unsafe class Border
{
    /// <summary>Does the work and hands its answer over; of what went wrong, one line of text.</summary>
    public static int Cross(byte** result, nuint* resultLength, Func<Answer> work)
    {
        if (result is null || resultLength is null)
        {
            return Status.BadArgument;
        }

        *result = null;
        *resultLength = 0;
        try
        {
            return HandOver(Do(work), result, resultLength);
        }
        catch (OutOfMemoryException)
        {
            return Status.Failed; // there is none left for a message either
        }
    }

    private static Answer Do(Func<Answer> work)
    {
        try
        {
            return work();
        }
        catch (BadCallException e)
        {
            return Answer.Of(Status.BadArgument, e.Message);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Answer.Of(Status.Failed, $"{e.GetType()}: {e.Message}");
        }
    }

    // a C program may take the result for a string: a zero stands behind it
    private static int HandOver(Answer answer, byte** result, nuint* resultLength)
    {
        ReadOnlySpan<byte> content = answer.Content.Span;
        byte* memory = (byte*)NativeMemory.Alloc((nuint)content.Length + 1);
        content.CopyTo(new Span<byte>(memory, content.Length));
        memory[content.Length] = 0;
        *result = memory;
        *resultLength = (nuint)content.Length;
        return answer.Status;
    }
}
