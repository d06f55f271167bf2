namespace GovInfoDisclosure.Format.Locating;

/// <summary>
/// Counts the steps of one reading, a step being about a character looked at: the same input always takes the same number, on any machine.
/// Now and then it asks whether to go on, which is where a reading is cancelled.
/// </summary>
/// <param name="limit">How many steps there may be.</param>
/// <param name="check">What is asked every <see cref="Interval"/> steps; it throws when the caller has cancelled.</param>
internal sealed class WorkMeter(long limit, Action check)
{
    /// <summary>About a millisecond of work.</summary>
    public const int Interval = 1 << 19;

    private long _nextCheck = Interval;

    /// <summary>How many steps were taken.</summary>
    public long Steps { get; private set; }

    /// <summary>Takes steps, before the work that they stand for.</summary>
    /// <exception cref="WorkLimitException">There are no more.</exception>
    public void Take(long steps)
    {
        Steps += steps;
        if (Steps > limit)
        {
            throw new WorkLimitException();
        }

        if (Steps >= _nextCheck)
        {
            _nextCheck = Steps + Interval;
            check();
        }
    }
}

/// <summary>A reading that takes more steps than are allowed; it never leaves the parser.</summary>
internal sealed class WorkLimitException : Exception;
