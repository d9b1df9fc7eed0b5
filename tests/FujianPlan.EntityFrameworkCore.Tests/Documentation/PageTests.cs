using System.Text.RegularExpressions;

namespace FujianPlan.EntityFrameworkCore.Tests.Documentation;

/// <summary>The page docs/entity-framework.md: its programs are built as they stand there, and print what it says.</summary>
public sealed partial class PageTests
{
    private static readonly string Page = RepositoryFile.Read("docs", "entity-framework.md");

    // With the model that is made when it begins, and with the one that `dotnet ef` writes.
    [Fact]
    public async Task Programs_DoWhatThePageSays_WithACompiledModelAsWell()
    {
        string[] programs = Blocks(Page, "csharp");
        using ApplicationProject project = new("FujianPlan.dll");
        project.Write("Program.cs", programs[0]);
        project.Write("MoveOrders.cs", programs[2]);
        await project.Build();

        Assert.Equal(Blocks(Page, "text")[0], await project.Program());

        // A compiled model names the types of entities, from a namespace of its own.
        project.Write("Program.cs", programs[0].Replace("\nclass ", "\npublic class ", StringComparison.Ordinal));
        await project.Build();
        await project.Optimize();
        Assert.Contains("PlanStored", File.ReadAllText(project.PathOf("Compiled/OrderEntityType.cs")), StringComparison.Ordinal);
        await project.Build();
        Assert.Equal(Blocks(Page, "text")[0], await project.Program());
    }

    [Fact]
    public async Task StoredOrder_UsesItsIndex_AndItsQueriesCanBePrecompiled_UnlikeComparisonsOfEnums()
    {
        using ApplicationProject project = new("FujianPlan.dll");
        string program = Blocks(Page, "csharp")[1];
        project.Write("Program.cs", program.Replace("report.Position > after", "report.Task > TaskId.GovernmentExtranet", StringComparison.Ordinal));
        await project.Build();
        const string Told = "The binary operator GreaterThan is not defined for the types";
        Assert.Contains(Told, await project.FailedOptimize("--precompile-queries"), StringComparison.Ordinal);
        Assert.Contains(Told, Page.ReplaceLineEndings("\n").Replace("\n  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);

        // Queries are read from the sources, and the model from what was built.
        project.Write("Program.cs", program);
        await project.Optimize("--precompile-queries");
        Assert.Contains("InterceptsLocation", File.ReadAllText(project.PathOf("Compiled/Program.EFInterceptors.ReportContext.cs")), StringComparison.Ordinal);

        // CS9270: interceptors of the experimental kind are marked in an older way than the compiler recommends.
        await project.Build("-p:NoWarn=CS9270", "-p:InterceptorsNamespaces=Microsoft.EntityFrameworkCore.GeneratedInterceptors");

        Assert.Equal(Blocks(Page, "text")[1], await project.Program());
    }

    private static string[] Blocks(string page, string language) => [.. Block().Matches(page.ReplaceLineEndings("\n")).Where(block => block.Groups[1].Value == language).Select(block => block.Groups[2].Value)];

    [GeneratedRegex("^```(\\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
