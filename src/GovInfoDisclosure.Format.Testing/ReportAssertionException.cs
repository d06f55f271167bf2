namespace GovInfoDisclosure.Format.Testing;

/// <summary>“断言失败”: what an assertion expected and what was there; every test framework shows it as the failure.</summary>
public sealed class ReportAssertionException : Exception
{
    /// <summary>“断言失败”: without words.</summary>
    public ReportAssertionException()
    {
    }

    /// <summary>“断言失败”: with a message.</summary>
    public ReportAssertionException(string message)
        : base(message)
    {
    }

    /// <summary>“断言失败”: with a message and what caused it.</summary>
    public ReportAssertionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
