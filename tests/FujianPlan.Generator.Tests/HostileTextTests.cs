namespace FujianPlan.Generator.Tests;

/// <summary>Whatever a plan's words are, they come through compilation unchanged, and none of them becomes code.</summary>
public sealed class HostileTextTests
{
    [Theory]
    [InlineData("\"; throw null; //")]
    [InlineData("*/ } class X { /*")]
    [InlineData("</summary><script>&amp;{0}")]
    [InlineData("\\u0022 \\n \\")]
    [InlineData("😀𠮷é ﷽ 🏳️‍🌈")]
    [InlineData("#if X #endregion ''' \"\"\" $\"{x}\"")]
    [InlineData("一 二“三”·四—五…六〔七〕")]
    public void Words_SurviveCompilation(string words)
    {
        string expected = words.Replace("\u200D", "", StringComparison.Ordinal);
        // A name may hold nothing that cannot be seen, nor may words of a source that is not named.
        string name = expected.Replace("\uFE0F", "", StringComparison.Ordinal);
        string yaml = Quoted(expected);
        GeneratorRun run = new(Target.Net100, "", null, new TestFile(SmallPlan.Path, SmallPlan.Text
            .Replace("english: One network", "english: " + Quoted(name), StringComparison.Ordinal)
            .Replace("text: [建设一张网。]", $"text: [{Quoted(name)}]", StringComparison.Ordinal)
            .Replace("note: 首句缺。", "note: " + yaml, StringComparison.Ordinal)));
        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerSays());

        using LoadedPlan plan = new(run);
        object first = plan.Call("Plan", "GetTask", "1.1"), second = plan.Call("Plan", "GetTask", "1.2");
        Assert.Equal(name, LoadedPlan.Get(first, "Text"));
        Assert.Equal(name, LoadedPlan.Get(first, "English"));
        Assert.Equal(expected, LoadedPlan.Get(second, "Note"));
    }

    private static string Quoted(string words) => "'" + words.Replace("'", "''", StringComparison.Ordinal) + "'";
}
