using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Net.Http.Headers;

namespace FujianPlan.AspNetCore;

/// <summary>The language in which a request is answered: Chinese or English.</summary>
internal static class RequestLanguage
{
    private static readonly LanguageCulture Chinese = new("zh"), English = new("en");

    /// <summary>
    /// What the application has found otherwise than by <c>Accept-Language</c>, as by a cookie or a parameter; or else the first of the two in
    /// <c>Accept-Language</c>, by its weights; without either, that of the user interface.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <returns>The one that is answered in.</returns>
    public static CultureInfo Of(HttpRequest request)
    {
        if (request.HttpContext.Features.Get<IRequestCultureFeature>() is { Provider: not null and not AcceptLanguageHeaderRequestCultureProvider } chosen
            && Named(chosen.RequestCulture.UICulture.Name) is { } language)
        {
            return language;
        }

        foreach (StringWithQualityHeaderValue wanted in request.GetTypedHeaders().AcceptLanguage.OrderByDescending(value => value.Quality ?? 1))
        {
            if (wanted.Quality == 0)
            {
                break;
            }

            if (Named(wanted.Value.Value ?? string.Empty) is { } named)
            {
                return named;
            }
        }

        return IsChinese(CultureInfo.CurrentUICulture) ? Chinese : English;
    }

    // By the name as well: without culture data, a culture knows nothing but its name.
    public static bool IsChinese(CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "zh" || culture.Name == "zh" || culture.Name.StartsWith("zh-", StringComparison.OrdinalIgnoreCase);

    private static LanguageCulture? Named(string name) => name.Split('-')[0].ToUpperInvariant() switch
    {
        "ZH" => Chinese,
        "EN" => English,
        _ => null,
    };
}
