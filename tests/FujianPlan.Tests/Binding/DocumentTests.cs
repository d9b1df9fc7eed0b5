#if !FUJIANPLAN_NETSTANDARD
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FujianPlan.Tests.Binding;

/// <summary>What the plan's own types are in JSON: documents, without circles, in the words of the export.</summary>
public sealed class DocumentTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Task_IsADocument()
    {
        PlanTask task = Plan.GetTask("1.5");

        Assert.Equal(
            """{"code":"1.5","section":1,"number":5,"english":""" + JsonSerializer.Serialize(task.English, Readable)
                + ""","attestation":"whole","text":["完成电子政务外网市县横向接入网建设。完成全省政务网全光化改造。"],"gaps":[],"clause":"（省数字办牵头，各设区市数字办负责，省经济信息中心、各电信运营商配合）","deadline":null,"note":""" + JsonSerializer.Serialize(task.Note, Readable) + ""","assignments":["""
                + """{"agency":"SZB","role":"lead","manner":null,"openEnded":false,"via":null,"group":0,"editorial":false,"carried":false},"""
                + """{"agency":"GSZB","role":"responsible","manner":null,"openEnded":false,"via":null,"group":1,"editorial":false,"carried":false},"""
                + """{"agency":"JJXXZX","role":"supporting","manner":null,"openEnded":false,"via":null,"group":2,"editorial":false,"carried":false},"""
                + """{"agency":"DXYYS","role":"supporting","manner":null,"openEnded":false,"via":null,"group":2,"editorial":false,"carried":false}],"retired":false,"parent":null,"measures":[]}""",
            JsonSerializer.Serialize(task, Readable));
    }

    [Fact]
    public void EveryTask_Section_AndAgency_IsADocument_OfItsOwnWords()
    {
        using JsonDocument tasks = JsonDocument.Parse(JsonSerializer.Serialize(Plan.Tasks)), sections = JsonDocument.Parse(JsonSerializer.Serialize(Plan.Sections)), agencies = JsonDocument.Parse(JsonSerializer.Serialize(Plan.Agencies));

        Assert.Equal(
            Plan.Tasks.Select(task => (task.Code, string.Concat(task.Quotes), task.Clause, task.Assignments.Count)),
            tasks.RootElement.EnumerateArray().Select(task => (
                task.GetProperty("code").GetString()!, string.Concat(task.GetProperty("text").EnumerateArray().Select(quote => quote.GetString())), task.GetProperty("clause").GetString(), task.GetProperty("assignments").GetArrayLength())));
        Assert.Equal(
            Plan.Sections.Select(section => (section.Number, section.Title, string.Join(' ', section.Tasks.Select(task => task.Code)))),
            sections.RootElement.EnumerateArray().Select(section => (
                section.GetProperty("number").GetInt32(), section.GetProperty("title").GetString(), string.Join(' ', section.GetProperty("tasks").EnumerateArray().Select(code => code.GetString())))));
        Assert.Equal(
            Plan.Agencies.Select(agency => (agency.Code, agency.Name, agency.MembersKnown ? string.Join(' ', agency.Members.Select(member => member.ToCode())) : null)),
            agencies.RootElement.EnumerateArray().Select(agency => (
                agency.GetProperty("code").GetString()!,
                agency.GetProperty("name").GetString()!,
                agency.GetProperty("members") is { ValueKind: JsonValueKind.Array } members ? string.Join(' ', members.EnumerateArray().Select(code => code.GetString())) : null)));
    }

    [Fact]
    public void Resolution_FoundOrNot_IsADocument()
    {
        Assert.Equal("""{"input":"省數字辦","kind":"name","exact":false,"agency":"SZB","candidates":[]}""", JsonSerializer.Serialize(Agencies.Resolve("省數字辦"), Readable));
        Assert.Equal("""{"input":"SZBB","kind":"notFound","exact":false,"agency":null,"candidates":["SZB"]}""", JsonSerializer.Serialize(Agencies.ResolveCode("SZBB"), Readable));
    }

    [Fact]
    public void Verdict_IsADocument() => Assert.Equal(
        """{"task":"1.5","role":"lead","agency":"CZT","holds":false,"kind":"no","via":null,"holders":["SZB"]}""",
        JsonSerializer.Serialize(AssigneeValidator.Validate(TaskId.GovernmentExtranet, Role.Lead, Agency.FinanceDepartment)));

    [Fact]
    public void DefaultValues_AreNull()
    {
        Assert.Equal("null", JsonSerializer.Serialize(default(PlanTask)));
        Assert.Equal("null", JsonSerializer.Serialize(default(Section)));
        Assert.Equal("null", JsonSerializer.Serialize(default(AgencyInfo)));
        Assert.Equal("null", JsonSerializer.Serialize(default(Assignment)));
        Assert.Equal("null", JsonSerializer.Serialize(default(AssigneeVerdict)));
    }

    [Fact]
    public void Documents_AreNotRead()
    {
        NotSupportedException thrown = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<PlanTask>("\"1.5\""));

        Assert.StartsWith("'PlanTask' can be written to JSON but not read from it. Read an Agency, a TaskId or a SectionId,", thrown.Message, StringComparison.Ordinal);
    }
}
#endif
