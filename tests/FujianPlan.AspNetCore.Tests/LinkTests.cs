using System.Net;
using System.Text.Json;

namespace FujianPlan.AspNetCore.Tests;

/// <summary>Links that are made of values of a plan: they lead to what takes codes.</summary>
public sealed class LinkTests(Application application) : IClassFixture<Application>
{
    [Fact]
    public async Task Links_HaveCodes_AndWhatIsNoneIsLeftAsItIs()
    {
        (HttpStatusCode status, JsonElement links) = await application.Send(HttpMethod.Get, "/codes/linking", "en", null);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(
            [
                "/codes/links/1.5?role=lead&role=guiding&by=SZB",
                $"{application.Client.BaseAddress}codes/links/1.5?role=lead",
                "/codes/links/7?role=OK",
                "/codes/links/1.1?days=SJJ&week=Monday",
            ],
            links.EnumerateArray().Select(link => link.GetString()));
        Assert.Equal("1.5 2", await application.Get(links[0].GetString()!));
    }

    [Fact]
    public async Task Created_IsWhereTheRouteTakesIt()
    {
        using HttpResponseMessage response = await application.Client.GetAsync(new Uri("/codes/created", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Created, "/codes/links/1.5"), (response.StatusCode, response.Headers.Location!.AbsolutePath));
    }

    // The task of the link is that of the request's own route, where an identifier stands while the handler runs.
    [Fact]
    public async Task ValuesThatALinkTakesOverFromTheRoute_AreCodes()
    {
        using HttpResponseMessage response = await application.Client.PostAsync(new Uri("/codes/tasks/1.5/notes", UriKind.Relative), null, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Created, "/codes/tasks/1.5/notes/7"), (response.StatusCode, response.Headers.Location!.AbsolutePath));
        Assert.Equal("1.5 7", await application.Get("/codes/tasks/1.5/notes/7"));
    }

    [Fact]
    public async Task Mvc_LinksWithCodes() => Assert.Equal("/mvc/codes?agency=SZB&role=guiding", await application.Get("/mvc/link"));
}
