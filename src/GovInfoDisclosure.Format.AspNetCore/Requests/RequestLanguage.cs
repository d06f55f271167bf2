using GovInfoDisclosure.Format.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GovInfoDisclosure.Format.AspNetCore.Requests;

/// <summary>The language of Accept-Language that is spoken here.</summary>
internal static class RequestLanguage
{
    public static DiagnosticLanguage Of(HttpRequest request)
    {
        if (StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out IList<StringWithQualityHeaderValue>? accepted))
        {
            foreach (StringWithQualityHeaderValue one in accepted.Where(one => one.Quality != 0).OrderByDescending(one => one.Quality ?? 1))
            {
                if (Find(one.Value.ToString().ToLowerInvariant()) is { } language)
                {
                    return language;
                }
            }
        }

        return DiagnosticLanguage.SimplifiedChinese;
    }

    private static DiagnosticLanguage? Find(string tag) => tag.Split('-') switch
    {
        ["zh", .. var rest] when rest.Contains("hans") => DiagnosticLanguage.SimplifiedChinese,
        ["zh", .. var rest] when rest.Contains("hant") || rest.Contains("tw") || rest.Contains("hk") || rest.Contains("mo") => DiagnosticLanguage.TraditionalChinese,
        ["zh", ..] => DiagnosticLanguage.SimplifiedChinese,
        ["en", ..] => DiagnosticLanguage.English,
        _ => null,
    };
}
