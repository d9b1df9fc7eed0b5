using System.Net;
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
        (HttpStatusCode status, JsonElement answer) = await application.Send(HttpMethod.Post, path, "en", Good);

        Assert.Equal((HttpStatusCode.OK, Good), (status, answer.GetRawText()));
    }

    [Theory]
    [InlineData("en-US,en;q=0.9", """{"assignee":"SZBB"}""", "$.assignee", "'SZBB' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?")]
    [InlineData("zh-CN", """{"assignee":"SZBB"}""", "$.assignee", "本方案没有代码为“SZBB”的部门。是否为“SZB”（省数字办）？")]
    [InlineData("fr, en;q=0.2, zh-Hans;q=0.8", """{"assignee":1}""", "$.assignee", "部门应写作代码，即字符串，如“SZB”（省数字办）。")]
    [InlineData("zh;q=0, en;q=0.1", """{"task":"1.8"}""", "$.task", "'1.8' is not a task code of this plan. The tasks of section 1 are 1.1 to 1.7.")]
    [InlineData("zh", """{"role":"Lead"}""", "$.role", "“Lead”不是角色代码。角色代码有“lead”（牵头）、“responsible”（负责）、“supporting”（配合）、“guiding”（指导）。")]
    public async Task BadBody_IsAnsweredWithThePlace_InTheLanguageOfTheRequest(string language, string body, string place, string message)
    {
        (HttpStatusCode status, JsonElement answer) = await application.Send(HttpMethod.Post, "/orders", language, body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(message, answer.GetProperty("errors").GetProperty(place)[0].GetString());
    }

    [Theory]
    [InlineData("/agencies/SZB", "省数字办  ")]
    [InlineData("/agencies/SZB?task=1.5", "省数字办 1.5 ")]
    [InlineData("/mvc?agency=SZB&task=1.5&role=lead", "SZB 1.5 Lead 0")]
    [InlineData("/mvc?agency=SZB&task=", "SZB   0")]
    public async Task Codes_AreBound(string path, string answer) =>
        Assert.Equal(answer, await application.Get(path));

    [Theory]
    [InlineData("/agencies/SZBB", "code", "'SZBB' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?")]
    [InlineData("/agencies/1", "code", "'1' is not an agency code of this plan.")]
    [InlineData("/agencies/%E7%9C%81%E6%95%B0%E5%AD%97%E5%8A%9E", "code", "'省数字办' is not an agency code of this plan. It is the name of 'SZB': write the code.")]
    [InlineData("/agencies/SZB?task=1.8", "task", "'1.8' is not a task code of this plan. The tasks of section 1 are 1.1 to 1.7.")]
    [InlineData("/mvc?agency=SZBB", "agency", "'SZBB' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?")]
    [InlineData("/mvc?agency=1", "agency", "'1' is not an agency code of this plan.")]
    [InlineData("/mvc?agency=SZB&task=9.9", "task", "'9.9' is not a task code of this plan. The sections are 1 to 8; write section and task as in '1.1'.")]
    public async Task WhatIsNoCode_IsAnsweredByName(string path, string name, string message)
    {
        (HttpStatusCode status, JsonElement answer) = await application.Send(HttpMethod.Get, path, "en", null);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(message, answer.GetProperty("errors").GetProperty(name)[0].GetString());
    }

    [Fact]
    public async Task OtherBadRequests_AreAnsweredAsTheyAre()
    {
        (HttpStatusCode status, JsonElement answer) = await application.Send(HttpMethod.Get, "/numbers/one", "zh", null);

        Assert.Equal((HttpStatusCode.BadRequest, "请求无法读取。"), (status, answer.GetProperty("title").GetString()));
        Assert.Contains("one", answer.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TornBody_IsAnsweredWithItsPlace()
    {
        (HttpStatusCode status, JsonElement answer) = await application.Send(HttpMethod.Post, "/orders", "en", Good[..^10]);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.True(answer.GetProperty("errors").EnumerateObject().Any());
    }
}
