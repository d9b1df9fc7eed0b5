using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace FujianPlan.AspNetCore.Tests;

/// <summary>In which language a request is answered.</summary>
public sealed class RequestLanguageTests(Application application) : IClassFixture<Application>
{
    [Theory]
    [InlineData("zh-TW", "zh", "请求中有无效的内容。")]
    [InlineData("fr, en-GB;q=0.5, zh;q=0.2", "en", "The request contains values that are not valid.")]
    public async Task Answer_NamesItsLanguage(string wanted, string language, string title)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/agencies/SZBB");
        request.Headers.TryAddWithoutValidation("Accept-Language", wanted);

        using HttpResponseMessage response = await application.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal([language], response.Content.Headers.ContentLanguage);
        Assert.Contains(title, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    // There are answers in two languages, whatever the language of the user interface is.
    [Theory]
    [InlineData("zh-CN", "zh")]
    [InlineData("zh-Hant-HK", "zh")]
    [InlineData("en-US", "en")]
    [InlineData("fr-FR", "en")]
    public void WithoutAWish_ItIsThatOfTheUserInterface(string culture, string language)
    {
        HttpRequest request = new DefaultHttpContext().Request;
        CultureInfo before = CultureInfo.CurrentUICulture;
        try
        {
            foreach (CultureInfo current in new[] { TestCulture.Of(culture), TestCulture.WithoutData(culture) })
            {
                CultureInfo.CurrentUICulture = current;
                Assert.Equal(language, RequestLanguage.Of(request).Name);
            }
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
