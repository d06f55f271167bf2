namespace GovInfoDisclosure.Format.AspNetCore.Tests.Support;

/// <summary>One server for the tests of a class.</summary>
public sealed class SharedHost : IAsyncLifetime
{
    private Host? _host;

    public HttpClient Client => _host!.Client;

    internal Host Host => _host!;

    public async Task InitializeAsync() => _host = await Host.StartAsync();

    public async Task DisposeAsync() => await _host!.DisposeAsync();
}
