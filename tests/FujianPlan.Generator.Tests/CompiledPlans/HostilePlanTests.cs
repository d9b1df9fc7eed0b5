using System.Collections;
using System.Reflection;
using System.Runtime.Loader;

namespace FujianPlan.Generator.Tests.CompiledPlans;

/// <summary>Every place of a plan that takes words takes the worst of them, and gives them back unchanged.</summary>
public sealed class HostilePlanTests : IDisposable
{
    // Names have to be composed, and to differ from each other; other words need neither.
    private const string Name = "\"甲\\*/ </summary>&amp; {0} 😀𠮷 é #if '";
    private const string Words = Name + " e\u0301 \u00A0\u3000\t\"\"\" // \\u0022";
    private readonly AssemblyLoadContext _context = new(null, isCollectible: true);

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void EveryText_ComesBackUnchanged(string target)
    {
        Assembly assembly = Load(target);
        Type plan = assembly.GetType("Test.Plan.Plan")!, notice = assembly.GetType("Test.Plan.Notice")!;
        object agency = ((IEnumerable)plan.GetProperty("Agencies")!.GetValue(null)!).Cast<object>().First();
        object section = ((IEnumerable)plan.GetProperty("Sections")!.GetValue(null)!).Cast<object>().First();
        object task = ((IEnumerable)plan.GetProperty("Tasks")!.GetValue(null)!).Cast<object>().First();

        Assert.Equal(Words + "1", plan.GetProperty("Title")!.GetValue(null));
        Assert.Equal(Name + "2", plan.GetProperty("English")!.GetValue(null));
        Assert.Equal(Words + "3", plan.GetProperty("Issuer")!.GetValue(null));
        Assert.Equal(Words + "4", notice.GetProperty("Body")!.GetValue(null));
        Assert.Equal(Name + "5", Get(agency, "Name"));
        Assert.Equal(Name + "6", Get(agency, "English"));
        Assert.Equal([Name + "7"], Texts(agency, "Aliases"));
        Assert.Equal([Name + "8"], Texts(agency, "FormerNames"));
        Assert.Equal(Words + "9", Get(agency, "Note"));
        Assert.Equal(Words + "10", Get(section, "Title"));
        Assert.Equal(Words + "11", Get(section, "Note"));
        Assert.Equal([Words + "12", Words + "13"], Texts(task, "Quotes"));
        Assert.Equal("（" + Words + "14）", Get(task, "Clause"));
        Assert.Equal(Words + "15", Get(task, "Note"));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("7")]
    [InlineData("8")]
    public void HostileName_FindsItsAgency(string suffix)
    {
        Assembly assembly = Load("net10.0");

        object resolution = assembly.GetType("Test.Plan.Agencies")!.GetMethod("Resolve", [typeof(string)])!.Invoke(null, [Name + suffix])!;

        Assert.Equal(true, Get(resolution, "IsFound"));
        Assert.Equal("DataBureau", Get(resolution, "Agency")!.ToString());
    }

    public void Dispose() => _context.Unload();

    private static object? Get(object value, string property) => value.GetType().GetProperty(property)!.GetValue(value);

    private static IEnumerable<string> Texts(object value, string property) => ((IEnumerable)Get(value, property)!).Cast<string>();

    private static string Yaml(string text) => "\"" + text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal) + "\"";

    private Assembly Load(string target)
    {
        string yaml = $$"""
            format: 1
            plan: {title: {{Yaml(Words + "1")}}, english: {{Yaml(Name + "2")}}, issuer: {{Yaml(Words + "3")}}, issued: 2024-03-01, dataVersion: 1.0.0}
            notice: {body: {{Yaml(Words + "4")}}}
            agencies:
              - {code: SJJ, id: DataBureau, number: 1, name: {{Yaml(Name + "5")}}, english: {{Yaml(Name + "6")}}, aliases: [{{Yaml(Name + "7")}}], formerNames: [{{Yaml(Name + "8")}}], note: {{Yaml(Words + "9")}}}
            sections:
              - number: 1
                id: First
                title: {{Yaml(Words + "10")}}
                note: {{Yaml(Words + "11")}}
                tasks:
                  - number: 1
                    id: Only
                    attestation: clauseBySuccessor
                    text: [{{Yaml(Words + "12")}}, {{Yaml(Words + "13")}}]
                    clause: {{Yaml("（" + Words + "14）")}}
                    duties: [{lead: [SJJ]}]
                    note: {{Yaml(Words + "15")}}

            """;
        GeneratorRun run = new(Target.Named(target), "", null, new TestFile(SmallPlan.Path, yaml));

        // Such a clause says nothing that a duty could be checked against; that is all that is wrong with it.
        Assert.All(run.Findings, finding => Assert.Equal("FJP3011", finding.Id));
        Assert.Empty(run.CompilerSays());
        return _context.LoadFromStream(new MemoryStream(CompiledCode.Image(run.Output)));
    }
}
