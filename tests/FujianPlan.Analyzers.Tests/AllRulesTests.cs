using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Tests;

/// <summary>All rules together, as a compiler and an editor run them.</summary>
public sealed class AllRulesTests
{
    // Everything that the rules look at, and a second plan.
    private static readonly string[] Sample =
    [
        .. Directory.GetFiles(RepositoryFile.PathOf("samples", "Mistakes"), "*.cs").OrderDescending(StringComparer.Ordinal).OrderBy(file => Path.GetFileName(file) != "Program.cs")
            .Select(file => "using System;\nusing System.Collections.Generic;\n" + File.ReadAllText(file)),
        OtherPlan.Text.Replace("Dongshan", "Harbour", StringComparison.Ordinal).Replace("DataBureau", "HarbourBureau", StringComparison.Ordinal),
    ];

    [Fact]
    public async Task AtOnce_AndOneByOne_TheySayTheSame()
    {
        string[] files = [.. Sample.Take(1), .. Enumerable.Range(0, 40).SelectMany(copy => Sample.Skip(1).Take(Sample.Length - 2).Select(text =>
            text.Replace("namespace Mistakes;", $"namespace Mistakes{copy};", StringComparison.Ordinal))), Sample[^1]];

        string[] one = [.. (await Messages.Of(AllRules.Analyzers, Messages.Compiled(files), isConcurrent: false)).Select(Whole)];

        Assert.True(one.Length > 40 * 20, $"{one.Length} findings");
        for (int round = 0; round < 5; round++)
        {
            Assert.Equal(one, (await Messages.Of(AllRules.Analyzers, Messages.Compiled(files), isConcurrent: true)).Select(Whole));
        }
    }

    // While somebody types, code is seldom whole. An analyzer that throws is taken out, and says no more.
    [Fact]
    public async Task CodeThatIsBroken_InAnyWay_MakesNoneThrow()
    {
        Random random = new(20111227);
        for (int round = 0; round < 150; round++)
        {
            string[] files = [.. Sample];
            for (int cut = 0; cut < 3; cut++)
            {
                ref string text = ref files[random.Next(files.Length)];
                int start = random.Next(text.Length), length = Math.Min(random.Next(1, 40), text.Length - start);
                text = random.Next(3) switch
                {
                    0 => text.Remove(start, length),
                    1 => text.Insert(start, text.Substring(random.Next(text.Length - length), length)),
                    _ => text.Remove(start, length).Insert(start, ((string[])["(", ")", "{", "}", "\"", "?", "default", "Agency", "[", "<", "=>", "\0"])[random.Next(12)]),
                };
            }

            await Messages.Of(AllRules.Analyzers, Messages.Compiled(files), isConcurrent: true);
        }
    }

    // A project without a plan pays nothing, and is told nothing.
    [Fact]
    public async Task WithoutAPlan_ThereIsNothingToSay() => Assert.Empty(await Messages.Of(
        AllRules.Analyzers,
        Messages.Compiled("class C { string _a = \"SZBB\"; System.DayOfWeek _b = (System.DayOfWeek)9; string D(System.DayOfWeek d) => d.ToString(); }").WithReferences(Net100.References.All),
        isConcurrent: true));

    private static string Whole(Diagnostic diagnostic) => diagnostic.Location.SourceTree!.FilePath + Messages.Text(diagnostic);
}
