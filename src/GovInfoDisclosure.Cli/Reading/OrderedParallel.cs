namespace GovInfoDisclosure.Cli.Reading;

internal static class OrderedParallel
{
    /// <summary>The results in the order of the items, made by several threads; no more than a few are ever waiting, and none is left behind.</summary>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> items, Func<T, TResult> make)
    {
        int ahead = 2 * Environment.ProcessorCount;
        var waiting = new Queue<Task<TResult>>(ahead);
        try
        {
            foreach (T item in items)
            {
                if (waiting.Count == ahead)
                {
                    yield return waiting.Dequeue().GetAwaiter().GetResult();
                }

                waiting.Enqueue(Task.Run(() => make(item)));
            }

            while (waiting.TryDequeue(out Task<TResult>? next))
            {
                yield return next.GetAwaiter().GetResult();
            }
        }
        finally
        {
            // what one failure or Ctrl+C leaves unfinished may hold a program and a folder of its own
            ((IAsyncResult)Task.WhenAll(waiting)).AsyncWaitHandle.WaitOne();
        }
    }
}
