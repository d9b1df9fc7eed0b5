using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace FujianPlan.AspNetCore.Tests;

/// <summary>Bodies in JSON: codes and nothing else, whatever converters the application has, and none that is missing.</summary>
public abstract class BodyTests(Application application)
{
    private const string File = """{"code":"SZB","role":"guiding","deputy":null,"orders":[{"task":"1.5","role":"lead","assignee":"SZB","deputy":"CZT"}],"sections":{"1.5":1},"computed":"SZB"}""";

    [Theory]
    [InlineData("/codes/files")]
    [InlineData("/mvc/files")]
    public async Task Codes_AreTakenAndAnswered(string path)
    {
        (HttpStatusCode status, JsonElement answer) = await application.Send(HttpMethod.Post, path, "en", File);

        Assert.Equal((HttpStatusCode.OK, File), (status, answer.GetRawText()));
    }

    [Theory]
    [InlineData("en", """{}""", """{"$.code":["An agency code is required, such as 'SZB' (省数字办)."]}""")]
    [InlineData("zh", """{}""", """{"$.code":["缺少部门代码，例如“SZB”（省数字办）。"]}""")]
    [InlineData("en", """{"code":"SZB","orders":[{"task":"1.5","role":"lead","assignee":"SZB"},{"role":"lead"}]}""", """{"$.orders[1].assignee":["An agency code is required, such as 'SZB' (省数字办)."],"$.orders[1].task":["A task code is required, such as '1.1'."]}""")]
    [InlineData("en", """{"code":"SZB","role":null}""", """{"$.role":["A role must be written as a string: 'lead', 'responsible', 'supporting' or 'guiding'."]}""")]
    [InlineData("en", """{"code":"SZB","role":"Lead"}""", """{"$.role":["'Lead' is not a role code. The role codes are 'lead' (牵头), 'responsible' (负责), 'supporting' (配合) and 'guiding' (指导)."]}""")]
    [InlineData("en", """{"code":"SZB","role":1}""", """{"$.role":["A role must be written as a string: 'lead', 'responsible', 'supporting' or 'guiding'."]}""")]
    [InlineData("en", """{"code":"DigitalFujianOffice"}""", """{"$.code":["'DigitalFujianOffice' is not an agency code of this plan."]}""")]
    [InlineData("zh", """{"code":"SZB","sections":{"1.5":99}}""", """{"$.sections['1.5']":["本方案没有编号为“99”的章节。章节编号为 1 至 8。"]}""")]
    [InlineData("zh", """{"code":""", """{"$.code":["第 1 行第 9 个字节处不是有效的 JSON，或 JSON 不完整。"]}""")]
    [InlineData("en", """{"code":""", """{"$.code":["The JSON is not valid, or is incomplete, at byte 9 of line 1."]}""")]
    [InlineData("en", """{"code":"SZB","orders":1}""", """{"$.orders":["The value is not of the type that is needed here."]}""")]
    [InlineData("zh", """{"code":"SZB","orders":1}""", """{"$.orders":["值与所需类型不符。"]}""")]
    public async Task WhatIsNone_OrIsMissing_IsAnsweredByPlace(string language, string body, string errors)
    {
        foreach (string path in new[] { "/codes/files", "/mvc/files" })
        {
            (HttpStatusCode status, JsonElement answer) = await application.Send(HttpMethod.Post, path, language, body);

            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.Equal(errors, Requests.Shown(answer.GetProperty("errors")));
            Assert.Contains(answer.GetProperty("title").GetString(), language == "zh" ? ["请求中有无效的内容。"] : new[] { "The request contains values that are not valid.", "One or more validation errors occurred." });
        }
    }

    [Theory]
    [InlineData("foo")]
    [InlineData("utf-7")]
    [InlineData("\"%\"")]
    [InlineData("\"\"")]
    [InlineData("")]
    public async Task UnknownCharset_IsAnswered(string charset)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/codes/orders") { Content = new ByteArrayContent("{}"u8.ToArray()) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=" + charset);
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue("zh"));

        using HttpResponseMessage response = await application.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Contains($"Content-Type 中的字符集“{charset.Trim('"')}”未知。请使用 UTF-8。", Requests.Unescaped(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "'SZBB' is not an agency of this plan. Did you mean 'SZB' (省数字办)?")]
    [InlineData("zh", "本方案没有部门“SZBB”。是否为“SZB”（省数字办）？")]
    [InlineData("fr, zh;q=0.5, en;q=0.1", "本方案没有部门“SZBB”。是否为“SZB”（省数字办）？")]
    public async Task Attributes_SpeakTheLanguageOfTheRequest(string language, string message)
    {
        foreach (string path in new[] { "/codes/typed", "/mvc/typed-order" })
        {
            (HttpStatusCode status, JsonElement answer) = await application.Send(HttpMethod.Post, path, language, """{"assignee":"SZBB"}""");

            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.Equal($$"""{"Assignee":["{{message}}"]}""", Requests.Shown(answer.GetProperty("errors")));
        }
    }

    [Theory]
    [InlineData("/codes/typed")]
    [InlineData("/mvc/typed-order")]
    public async Task WhatTheFrameworkSays_IsInOneLanguage(string path)
    {
        (_, JsonElement answer) = await application.Send(HttpMethod.Post, path, "zh", """{}""");

        Assert.Equal(("请求中有无效的内容。", """{"Assignee":["“Assignee”为必填项。"]}"""), (answer.GetProperty("title").GetString(), Requests.Shown(answer.GetProperty("errors"))));
    }
}

public sealed class PlainBodyTests(Application application) : BodyTests(application), IClassFixture<Application>;

public sealed class BodyBesideStringConvertersTests(StringEnumApplication application) : BodyTests(application), IClassFixture<StringEnumApplication>;
