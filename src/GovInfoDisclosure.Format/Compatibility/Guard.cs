namespace GovInfoDisclosure.Format.Compatibility;

internal static class Guard
{
    public static T NotNull<T>(T? value, string name) where T : class => value ?? throw new ArgumentNullException(name);

    public static int Combine(int first, int second) => unchecked((first * 397) ^ second);
}
