using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace FujianPlan.AspNetCore.Tests;

public sealed class BindingTests(Application application) : IClassFixture<Application>
{
    private const string Good = """{"task":"1.5","role":"lead","assignee":"SZB","deputy":null}""";

    [Theory]
    [InlineData("/orders")]
    [InlineData("/mvc")]
    public async Task Body_IsTaken_AndAnswered(string path)
    {
        (HttpStatusCode status, JsonElement answer) = await Send(HttpMethod.Post, path, "en", Good);

        Assert.Equal((HttpStatusCode.OK, Good), (status, answer.GetRawText()));
    }

    [Theory]
    [InlineData("en-US,en;q=0.9", """{"assignee":"SZBB"}""", "$.assignee", "'SZBB' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?")]
    [InlineData("zh-CN", """{"assignee":"SZBB"}""", "$.assignee", "本方案没有部门“SZBB”。是否为“SZB”（省数字办）？")]
    [InlineData("fr, en;q=0.2, zh-Hans;q=0.8", """{"assignee":1}""", "$.assignee", "部门应写作代码，即字符串。")]
    [InlineData("zh;q=0, en;q=0.1", """{"task":"1.8"}""", "$.task", "'1.8' is not a task code of this plan. The tasks of section 1 are 1.1 to 1.7.")]
    [InlineData("zh", """{"role":"Lead"}""", "$.role", "“Lead”不是角色。角色有“lead”（牵头）、“responsible”（负责）、“supporting”（配合）。")]
    public async Task BadBody_IsAnsweredWithThePlace_InTheLanguageOfTheRequest(string language, string body, string place, string message)
    {
        (HttpStatusCode status, JsonElement answer) = await Send(HttpMethod.Post, "/orders", language, body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(message, answer.GetProperty("errors").GetProperty(place)[0].GetString());
    }

    [Theory]
    [InlineData("/agencies/SZB", "省数字办  ")]
    [InlineData("/agencies/SZB?task=1.5", "省数字办 1.5 ")]
    [InlineData("/mvc?agency=SZB&task=1.5&role=lead", "SZB 1.5 Lead 0")]
    [InlineData("/mvc?agency=SZB&task=", "SZB   0")]
    public async Task Codes_AreBound(string path, string answer) =>
        Assert.Equal(answer, await application.Client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("/agencies/SZBB", "code", "'SZBB' is no agency of this plan. Did you mean 'SZB' (省数字办)?")]
    [InlineData("/agencies/1", "code", "'1' is no agency of this plan.")]
    [InlineData("/agencies/%E7%9C%81%E6%95%B0%E5%AD%97%E5%8A%9E", "code", "'省数字办' is no agency of this plan. Did you mean 'SZB' (省数字办)?")]
    [InlineData("/agencies/SZB?task=1.8", "task", "'1.8' is not a task code of this plan. The tasks of section 1 are 1.1 to 1.7.")]
    [InlineData("/mvc?agency=SZBB", "agency", "'SZBB' is no agency of this plan. Did you mean 'SZB' (省数字办)?")]
    [InlineData("/mvc?agency=1", "agency", "'1' is no agency of this plan.")]
    [InlineData("/mvc?agency=SZB&task=9.9", "task", "'9.9' is not a task code of this plan. The sections are 1 to 8; write section and task as in '1.1'.")]
    public async Task WhatIsNoCode_IsAnsweredByName(string path, string name, string message)
    {
        (HttpStatusCode status, JsonElement answer) = await Send(HttpMethod.Get, path, "en", null);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(message, answer.GetProperty("errors").GetProperty(name)[0].GetString());
    }

    [Fact]
    public async Task OtherBadRequests_AreAnsweredAsTheyAre()
    {
        (HttpStatusCode status, JsonElement answer) = await Send(HttpMethod.Get, "/numbers/one", "zh", null);

        Assert.Equal((HttpStatusCode.BadRequest, "请求无法读取。"), (status, answer.GetProperty("title").GetString()));
        Assert.Contains("one", answer.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TornBody_IsAnsweredWithItsPlace()
    {
        (HttpStatusCode status, JsonElement answer) = await Send(HttpMethod.Post, "/orders", "en", Good[..^10]);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.True(answer.GetProperty("errors").EnumerateObject().Any());
    }

    [Fact]
    public async Task OpenApi_ListsTheCodes_AndWhatTheyStandFor()
    {
        (HttpStatusCode status, JsonElement document) = await Send(HttpMethod.Get, "/openapi/v1.json", "en", null);

        Assert.Equal(HttpStatusCode.OK, status);
        JsonElement schemas = document.GetProperty("components").GetProperty("schemas");
        JsonElement agency = schemas.GetProperty("Agency");
        Assert.Equal("string", agency.GetProperty("type").GetString());
        Assert.Equal(Plan.Agencies.Select(each => each.Code), agency.GetProperty("enum").EnumerateArray().Select(code => code.GetString()!));
        Assert.Equal(Plan.Agencies.Select(each => each.Name), agency.GetProperty("x-enum-descriptions").EnumerateArray().Select(name => name.GetString()!));
        Assert.Equal(Plan.Tasks.Select(task => task.Code), schemas.GetProperty("TaskId").GetProperty("enum").EnumerateArray().Select(code => code.GetString()!));
        Assert.Equal(["lead", "responsible", "supporting"], schemas.GetProperty("Role").GetProperty("enum").EnumerateArray().Select(code => code.GetString()!));
    }

    private async Task<(HttpStatusCode Status, JsonElement Answer)> Send(HttpMethod method, string path, string language, string? body)
    {
        using HttpRequestMessage request = new(method, path);
        foreach (string wanted in language.Split(','))
        {
            request.Headers.AcceptLanguage.Add(StringWithQualityHeaderValue.Parse(wanted.Trim()));
        }

        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await application.Client.SendAsync(request, TestContext.Current.CancellationToken);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(text.Length > 0, $"{response.StatusCode}: nothing");
        return (response.StatusCode, JsonDocument.Parse(text).RootElement);
    }
}
