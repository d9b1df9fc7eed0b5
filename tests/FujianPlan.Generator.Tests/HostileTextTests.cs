using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.Emit;

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
        string yaml = "'" + words.Replace("'", "''", StringComparison.Ordinal).Replace("\u200D", "", StringComparison.Ordinal) + "'";
        string expected = words.Replace("\u200D", "", StringComparison.Ordinal);
        GeneratorRun run = new(Target.Net100, "", null, new TestFile(SmallPlan.Path, SmallPlan.Text
            .Replace("english: One network", "english: " + yaml, StringComparison.Ordinal)
            .Replace("text: [建设一张网。]", $"text: [{yaml}]", StringComparison.Ordinal)
            .Replace("note: 首句缺。", "note: " + yaml, StringComparison.Ordinal)));
        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerSays());

        using MemoryStream image = new();
        EmitResult emitted = run.Output.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success);
        image.Position = 0;
        AssemblyLoadContext context = new(null, isCollectible: true);
        try
        {
            Assembly assembly = context.LoadFromStream(image);
            Type plan = assembly.GetType("Test.Plan.Plan")!;
            object first = plan.GetMethod("GetTask")!.Invoke(null, ["1.1"])!, second = plan.GetMethod("GetTask")!.Invoke(null, ["1.2"])!;
            Assert.Equal(expected, first.GetType().GetProperty("Text")!.GetValue(first));
            Assert.Equal(expected, first.GetType().GetProperty("English")!.GetValue(first));
            Assert.Equal(expected, second.GetType().GetProperty("Note")!.GetValue(second));
        }
        finally
        {
            context.Unload();
        }
    }
}
