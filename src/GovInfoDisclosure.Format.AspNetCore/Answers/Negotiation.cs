using GovInfoDisclosure.Format.AspNetCore.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GovInfoDisclosure.Format.AspNetCore.Answers;

/// <summary>Chooses what is sent back: the option goes before Accept, and without either the first offer is taken.</summary>
internal static class Negotiation
{
    /// <param name="request">The request.</param>
    /// <param name="option">The option that names an offer, such as <c>format</c>.</param>
    /// <param name="query">The options of the request.</param>
    /// <param name="offers">By word and media type, the best first.</param>
    /// <exception cref="RequestProblem">The word is not known, or nothing that is offered is accepted.</exception>
    public static T Choose<T>(HttpRequest request, string option, RequestQuery query, params (string Word, string MediaType, T Value)[] offers)
    {
        if (query.Text(option) is not null)
        {
            return query.Choose(option, [.. offers.Select(offer => (offer.Word, offer.Value))]);
        }

        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out IList<MediaTypeHeaderValue>? accepted) || accepted.Count == 0)
        {
            return offers[0].Value;
        }

        foreach (MediaTypeHeaderValue range in accepted.Where(range => range.Quality != 0).OrderByDescending(range => range.Quality ?? 1))
        {
            foreach ((_, string mediaType, T value) in offers)
            {
                if (WithoutParameters(MediaTypeHeaderValue.Parse(mediaType)).IsSubsetOf(WithoutParameters(range)))
                {
                    return value;
                }
            }
        }

        string types = string.Join(", ", offers.Select(offer => offer.MediaType));
        throw new RequestProblem(StatusCodes.Status406NotAcceptable, new($"可以给出的类型是 {types}", $"What can be given is {types}."));
    }

    private static MediaTypeHeaderValue WithoutParameters(MediaTypeHeaderValue type) => new(type.MediaType);
}
