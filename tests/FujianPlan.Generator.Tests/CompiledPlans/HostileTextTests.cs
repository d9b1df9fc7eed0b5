namespace FujianPlan.Generator.Tests.CompiledPlans;

/// <summary>Whatever a plan's words are, they come through compilation unchanged, and none of them becomes code.</summary>
public sealed class HostileTextTests
{
    // Everything that the compiled plan says, field by field.
    private const string Probe = """
        using System.Collections.Generic;
        using Test.Plan;

        internal static class Probe
        {
            public static IEnumerable<string?> Texts()
            {
                yield return Plan.Title; yield return Plan.English; yield return Plan.Issuer;
                yield return Notice.Title; yield return Notice.Body;
                foreach (string passage in Notice.Passages) { yield return passage; }
                foreach (AgencyInfo agency in Plan.Agencies)
                {
                    yield return agency.Name; yield return agency.English;
                    foreach (string alias in agency.Aliases) { yield return alias; }
                    foreach (string former in agency.FormerNames) { yield return former; }
                    yield return agency.Note; yield return agency.Retirement?.Reason;
                }

                foreach (Section section in Plan.Sections)
                {
                    yield return section.Title; yield return section.EditorialTitle; yield return section.English; yield return section.Note;
                    foreach (PlanTask task in section.Tasks)
                    {
                        yield return task.English;
                        foreach (string quote in task.Quotes) { yield return quote; }
                        yield return task.Clause; yield return task.Note;
                    }
                }
            }

            public static int Unfound(string[] names)
            {
                int unfound = 0;
                for (int i = 0; i < names.Length; i++)
                {
                    unfound += Agencies.TryParseName(names[i], out Agency agency) && agency.Info().Name == names[i] ? 0 : 1;
                }

                return unfound;
            }
        }
        """;

    [Fact]
    public void EveryText_InEveryField_SurvivesCompilation()
    {
        GeneratorRun run = new(Target.Net100, Probe, null, new TestFile(SmallPlan.Path, HostileSample.Yaml));
        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerSays());

        using LoadedPlan plan = new(run);
        Type probe = plan.Assembly.GetType("Probe", throwOnError: true)!;
        Assert.Equal(HostileSample.Texts, (IEnumerable<string?>)probe.GetMethod("Texts")!.Invoke(null, null)!);
        Assert.Equal(0, probe.GetMethod("Unfound")!.Invoke(null, [Enumerable.Range(0, HostileSample.Count).Select(HostileSample.Name).ToArray()]));
    }

    [Theory]
    [InlineData("\"; throw null; //")]
    [InlineData("*/ } class X { /*")]
    [InlineData("</summary><script>&amp;{0}")]
    [InlineData("\\u0022 \\n \\")]
    [InlineData("😀𠮷é ﷽ 🏳🌈")]
    [InlineData("#if X #endregion ''' \"\"\" $\"{x}\"")]
    [InlineData("一 二“三”·四—五…六〔七〕")]
    public void Words_SurviveCompilation(string words)
    {
        string yaml = Quoted(words);
        GeneratorRun run = new(Target.Net100, "", null, new TestFile(SmallPlan.Path, SmallPlan.Text
            .Replace("english: One network", "english: " + yaml, StringComparison.Ordinal)
            .Replace("text: [建设一张网。]", $"text: [{yaml}]", StringComparison.Ordinal)
            .Replace("note: 首句缺。", "note: " + yaml, StringComparison.Ordinal)));
        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerSays());

        using LoadedPlan plan = new(run);
        object first = plan.Call("Plan", "GetTask", "1.1"), second = plan.Call("Plan", "GetTask", "1.2");
        Assert.Equal(words, LoadedPlan.Get(first, "Text"));
        Assert.Equal(words, LoadedPlan.Get(first, "English"));
        Assert.Equal(words, LoadedPlan.Get(second, "Note"));
    }

    private static string Quoted(string words) => "'" + words.Replace("'", "''", StringComparison.Ordinal) + "'";
}
