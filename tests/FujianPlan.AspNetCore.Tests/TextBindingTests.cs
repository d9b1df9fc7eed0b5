using System.Net;
using System.Text.Json;

namespace FujianPlan.AspNetCore.Tests;

/// <summary>The plan's enums as parameters of route handlers and of MVC: by code, from wherever a text can stand, and never a value that is none.</summary>
public sealed class TextBindingTests(Application application) : IClassFixture<Application>
{
    private const string NoRole = "The role codes are 'lead' (牵头), 'responsible' (负责), 'supporting' (配合) and 'guiding' (指导).";

    [Theory]
    [InlineData("/codes/role?role=lead", "lead")]
    [InlineData("/codes/agency/SZB", "SZB")]
    [InlineData("/codes/task?task=1.5", "1.5")]
    [InlineData("/codes/section?section=2", "全面提升电子政务水平")]
    [InlineData("/codes/optional", "  SZB")]
    [InlineData("/codes/optional?role=&task=&agency=", "  SZB")]
    [InlineData("/codes/optional?role=guiding&task=1.5&agency=CZT", "guiding 1.5 CZT")]
    [InlineData("/codes/lists", " ")]
    [InlineData("/codes/lists?a=SZB&a=CZT&t=1.5&t=2.1", "SZB,CZT 1.5,2.1")]
    [InlineData("/codes/gathered?agency=SZB&t=1.5", "SZB 1.5  7")]
    [InlineData("/codes/seen?role=lead&x=1", "lead ?role=lead&x=1")]
    [InlineData("/mvc/codes?agency=SZB", "SZB lead")]
    [InlineData("/mvc/codes?agency=SZB&role=guiding", "SZB guiding")]
    [InlineData("/mvc/question?agency=SZB", "SZB supporting")]
    public async Task Codes_AreTaken(string path, string answer) => Assert.Equal(answer, await application.Get(path));

    [Theory]
    [InlineData("/codes/role?role=Lead", "role", "'Lead' is not a role code. " + NoRole)]
    [InlineData("/codes/role?role=1", "role", "'1' is not a role code. " + NoRole)]
    [InlineData("/codes/role?role=9999", "role", "'9999' is not a role code. " + NoRole)]
    [InlineData("/codes/role?role=Lead,Supporting", "role", "'Lead,Supporting' is not a role code. " + NoRole)]
    [InlineData("/codes/role?role=lead&role=lead", "role", "'lead,lead' is not a role code. " + NoRole)]
    [InlineData("/codes/role", "role", "A role is required: 'lead' (牵头), 'responsible' (负责), 'supporting' (配合) or 'guiding' (指导).")]
    [InlineData("/codes/role?role=", "role", "A role is required: 'lead' (牵头), 'responsible' (负责), 'supporting' (配合) or 'guiding' (指导).")]
    [InlineData("/codes/agency/SZBB", "code", "'SZBB' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?")]
    [InlineData("/codes/agency/DigitalFujianOffice", "code", "'DigitalFujianOffice' is not an agency code of this plan.")]
    [InlineData("/codes/agency/9999", "code", "'9999' is not an agency code of this plan.")]
    [InlineData("/codes/task", "task", "A task code is required, such as '1.1'.")]
    [InlineData("/codes/section?section=99", "section", "'99' is not a section number of this plan. The sections are 1 to 8.")]
    [InlineData("/codes/section", "section", "The number of a section is required, 1 to 8.")]
    [InlineData("/codes/optional?agency=9999", "agency", "'9999' is not an agency code of this plan.")]
    [InlineData("/codes/lists?a=SZB&a=SZBB", "a", "'SZBB' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?")]
    [InlineData("/codes/gathered?agency=SZB&t=1.8", "t", "'1.8' is not a task code of this plan. The tasks of section 1 are 1.1 to 1.7.")]
    [InlineData("/codes/gathered?t=1.5", "Agency", "An agency code is required, such as 'SZB' (省数字办).")]
    [InlineData("/mvc/codes", "agency", "An agency code is required, such as 'SZB' (省数字办).")]
    [InlineData("/mvc/codes?agency=", "agency", "An agency code is required, such as 'SZB' (省数字办).")]
    [InlineData("/mvc/codes?agency=9999", "agency", "'9999' is not an agency code of this plan.")]
    [InlineData("/mvc/question", "Agency", "An agency code is required, such as 'SZB' (省数字办).")]
    public async Task WhatIsNone_DoesNotReachTheHandler(string path, string name, string message)
    {
        (HttpStatusCode status, JsonElement answer) = await application.Send(HttpMethod.Get, path, "en", null);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        JsonProperty error = Assert.Single(answer.GetProperty("errors").EnumerateObject());
        Assert.Equal((name, message), (error.Name, error.Value[0].GetString()));
    }

    // One answer has all that is wrong.
    [Fact]
    public async Task EachParameter_IsAnsweredFor()
    {
        (_, JsonElement answer) = await application.Send(HttpMethod.Get, "/codes/lists?a=SZBB&t=1.8", "zh", null);

        Assert.Equal("""{"a":["本方案没有代码为“SZBB”的部门。是否为“SZB”（省数字办）？"],"t":["本方案没有代码为“1.8”的任务。章节 1 的任务是 1.1 至 1.7。"]}""", Requests.Shown(answer.GetProperty("errors")));
    }

    [Theory]
    [InlineData("lead", "SZB, CZT", HttpStatusCode.OK, "lead SZB,CZT")]
    [InlineData("Lead", "SZB", HttpStatusCode.BadRequest, "'Lead' is not a role code.")]
    [InlineData("lead", "SZB,SZBB", HttpStatusCode.BadRequest, "'SZBB' is not an agency code of this plan. Did you mean 'SZB'")]
    [InlineData(null, "SZB", HttpStatusCode.BadRequest, "A role is required")]
    public async Task Headers_AreTakenByCode(string? role, string agencies, HttpStatusCode status, string text)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/codes/header");
        request.Headers.Add("X-Role", role is null ? [] : [role]);
        request.Headers.Add("X-Agencies", agencies);

        await Answers(request, status, text);
    }

    [Theory]
    [InlineData("agency=SZB&task=1.5", HttpStatusCode.OK, "SZB 1.5")]
    [InlineData("agency=SZB&task=", HttpStatusCode.OK, "SZB ")]
    [InlineData("agency=DigitalFujianOffice", HttpStatusCode.BadRequest, "'DigitalFujianOffice' is not an agency code of this plan.")]
    [InlineData("agency=SZB&task=1.8", HttpStatusCode.BadRequest, "'1.8' is not a task code of this plan.")]
    [InlineData("task=1.5", HttpStatusCode.BadRequest, "An agency code is required")]
    public async Task Forms_AreTakenByCode(string form, HttpStatusCode status, string text)
    {
        await FormAnswers("/codes/form", form, status, text);
    }

    // A form without its token is refused as such, and not read.
    [Theory]
    [InlineData("guarded", "agency=SZBB")]
    [InlineData("guarded-card", "Assignee=SZBB")]
    public async Task FormsWithoutTheirToken_AreRefusedAsSuch(string path, string form)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/codes/" + path) { Content = new StringContent(form, null, "application/x-www-form-urlencoded") };

        await Answers(request, HttpStatusCode.BadRequest, "anti-forgery");
        using HttpRequestMessage chinese = new(HttpMethod.Post, "/codes/" + path) { Content = new StringContent(form, null, "application/x-www-form-urlencoded") };
        await Answers(chinese, HttpStatusCode.BadRequest, "表单的防伪令牌无效", "zh");
    }

    [Theory]
    [InlineData("card", "Assignee=SZB&Task=1.5", HttpStatusCode.OK, "SZB 1.5")]
    [InlineData("card", "Assignee=SZB&Task=", HttpStatusCode.OK, "SZB ")]
    [InlineData("card", "Assignee=SZBB", HttpStatusCode.BadRequest, "\"Assignee\":[\"'SZBB' is not an agency code of this plan. Did you mean 'SZB'")]
    [InlineData("card", "Assignee=1", HttpStatusCode.BadRequest, "\"Assignee\":[\"'1' is not an agency code of this plan.")]
    [InlineData("sheet", "agency=SZB&number=2", HttpStatusCode.OK, "SZB supporting   ")]
    [InlineData("sheet", "Agency=SZB&Role=lead&Deputy=CZT&Others=SZB&Others=CZT&Lines[0].Task=1.5&Lines[0].Section=1&Lines[1].Section=2", HttpStatusCode.OK, "SZB lead CZT SZB,CZT 1.5,1.1")]
    [InlineData("sheet", "Agency=SZB&Deputy=", HttpStatusCode.OK, "SZB supporting   ")]
    [InlineData("sheet", "Agency=SZB&Lines[0].Task=1.5", HttpStatusCode.BadRequest, "\"Lines[0].Section\":[\"The number of a section is required")]
    [InlineData("sheet", "Role=lead", HttpStatusCode.BadRequest, "\"Agency\":[\"An agency code is required")]
    [InlineData("sheet", "Agency=9999", HttpStatusCode.BadRequest, "\"Agency\":[\"'9999' is not an agency code")]
    [InlineData("sheet", "Agency=SZB&Role=Lead", HttpStatusCode.BadRequest, "\"Role\":[\"'Lead' is not a role code.")]
    [InlineData("sheet", "Agency=SZB&Others=SZB&Others=1", HttpStatusCode.BadRequest, "\"Others\":[\"'1' is not an agency code")]
    [InlineData("sheet", "Agency=SZB&Lines[0].Task=1.8", HttpStatusCode.BadRequest, "\"Lines[0].Task\":[\"'1.8' is not a task code")]
    [InlineData("entry", "Agency=SZB", HttpStatusCode.OK, "SZB lead")]
    [InlineData("entry", "Role=guiding", HttpStatusCode.BadRequest, "\"Agency\":[\"An agency code is required")]
    public async Task FormsOfATypeOfTheirOwn_AreTakenByCode(string path, string form, HttpStatusCode status, string text)
    {
        await FormAnswers("/codes/" + path, form, status, text);
    }

    [Theory]
    [InlineData("Assignee=SZB&Role=guiding", HttpStatusCode.OK, "SZB guiding")]
    [InlineData("Assignee=SZB", HttpStatusCode.OK, "SZB lead")]
    [InlineData("Role=guiding", HttpStatusCode.BadRequest, "\"Assignee\":[\"An agency code is required")]
    [InlineData("Assignee=1", HttpStatusCode.BadRequest, "\"Assignee\":[\"'1' is not an agency code")]
    public async Task BoundProperties_OfControllers_AreHeldToCodes(string form, HttpStatusCode status, string text)
    {
        await FormAnswers("/mvc/card", form, status, text);
    }

    // With a body, a list is the body unless somebody says otherwise.
    [Theory]
    [InlineData("/codes/lists?role=lead&role=guiding", """["SZB","CZT"]""", HttpStatusCode.OK, "SZB,CZT 2")]
    [InlineData("/codes/lists?list=none", """["SZB"]""", HttpStatusCode.OK, "SZB 0")]
    [InlineData("/codes/lists?role=1", """["SZB"]""", HttpStatusCode.BadRequest, "'1' is not a role code.")]
    [InlineData("/codes/lists", "[1]", HttpStatusCode.BadRequest, "$[0]")]
    public async Task Lists_OfABodyAndOfTheQuery_AreToldApart(string path, string body, HttpStatusCode status, string text)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, path) { Content = new StringContent(body, null, "application/json") };

        await Answers(request, status, text);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    public async Task WhoWantsNoJson_IsToldAllTheSame(string accept)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/codes/agency/SZBB");
        request.Headers.Accept.ParseAdd(accept);

        await Answers(request, HttpStatusCode.BadRequest, "'SZBB' is not an agency code of this plan. Did you mean 'SZB'");
    }

    private async Task FormAnswers(string path, string form, HttpStatusCode status, string text)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, path) { Content = new StringContent(form, null, "application/x-www-form-urlencoded") };

        await Answers(request, status, text);
    }

    private async Task Answers(HttpRequestMessage request, HttpStatusCode status, string text, string language = "en")
    {
        request.Headers.AcceptLanguage.ParseAdd(language);
        using HttpResponseMessage response = await application.Client.SendAsync(request, TestContext.Current.CancellationToken);
        string answer = Requests.Unescaped(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal((status, true), (response.StatusCode, answer.Contains(text, StringComparison.Ordinal)));
    }
}
