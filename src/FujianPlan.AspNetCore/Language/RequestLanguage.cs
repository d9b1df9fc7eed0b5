using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace FujianPlan.AspNetCore;

/// <summary>The language in which a request is answered: Chinese or English.</summary>
internal static class RequestLanguage
{
    private static readonly LanguageCulture Chinese = new("zh"), English = new("en");

    /// <summary>The first of the two in <c>Accept-Language</c>, by its weights; without either, that of the user interface.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The one that is answered in.</returns>
    public static CultureInfo Of(HttpRequest request)
    {
        foreach (StringWithQualityHeaderValue wanted in request.GetTypedHeaders().AcceptLanguage.OrderByDescending(value => value.Quality ?? 1))
        {
            if (wanted.Quality == 0)
            {
                break;
            }

            string language = wanted.Value.Value?.Split('-')[0] ?? string.Empty;
            if (language.Equals("zh", StringComparison.OrdinalIgnoreCase))
            {
                return Chinese;
            }

            if (language.Equals("en", StringComparison.OrdinalIgnoreCase))
            {
                return English;
            }
        }

        return IsChinese(CultureInfo.CurrentUICulture) ? Chinese : English;
    }

    // By the name as well: without culture data, a culture knows nothing but its name.
    public static bool IsChinese(CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "zh" || culture.Name == "zh" || culture.Name.StartsWith("zh-", StringComparison.OrdinalIgnoreCase);
}
