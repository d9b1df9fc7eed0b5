namespace FujianPlan.Package.Tests;

/// <summary>The README's way from a clone to a first application, on a machine that has never seen these packages.</summary>
public sealed class ReadmeTests(PackageFeed feed) : IDisposable
{
    private const string Section = "## In your project", Added = "dotnet add package FujianPlan.AspNetCore";

    private readonly ReaderHome _home = new(feed);

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task Recipe_IsFollowed_WordForWord()
    {
        string[] first = ReadmeCommands.Of(ReadmeText.Block("README.md", "sh", Section)), then = ReadmeCommands.Of(ReadmeText.Block("README.md", "sh", Section, number: 1));
        ReadmeCommands reader = new(feed.Repository.Folder, _home.Environment);

        // The feed was packed by that command, where its reader is now; only with a version that no other run has.
        Assert.Equal("dotnet pack", first[0]);
        List<string> printed = [];
        foreach (string command in first[1..])
        {
            printed.Add(await reader.Run(command));
        }

        // docs/getting-started.md, in both languages, has the same commands, and shows what two of them print.
        string source = first.Single(command => command.StartsWith("dotnet nuget add source ", StringComparison.Ordinal));
        Shows("docs/getting-started.md", printed[Array.IndexOf(first, source) - 1], printed[Array.IndexOf(first, Added) - 1]);
        using (ReaderHome home = new(feed))
        {
            KeyValuePair<string, string>[] chinese = [.. home.Environment, new("DOTNET_CLI_UI_LANGUAGE", "zh-CN")];
            string told = await new ReadmeCommands(feed.Repository.Folder, chinese).Run(source);
            ReadmeCommands project = new(reader.Folder, chinese);
            await project.Run("dotnet remove package FujianPlan.AspNetCore");
            Shows("docs/zh/getting-started.md", told, await project.Run(Added));
        }

        Assert.StartsWith("dotnet build", first[^1], StringComparison.Ordinal);
        // NU1603: not every feed has every version that others' packages ask for.
        Assert.DoesNotContain(printed[^1].Split('\n'), line => line.Contains("warning", StringComparison.Ordinal) && !line.Contains("NU1603", StringComparison.Ordinal) && !line.Contains("Warning(s)", StringComparison.Ordinal));
        Assert.Contains($"\"FujianPlan.AspNetCore/{PackageFeed.Version}\"", await File.ReadAllTextAsync(Path.Combine(reader.Folder, "obj", "project.assets.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        // The other packages are added by the same command, from the same folder. It is enough that they are there.
        const string Add = "dotnet add package ";
        Assert.Equal(
            ["FujianPlan", "FujianPlan.AspNetCore", "FujianPlan.EntityFrameworkCore", "FujianPlan.Generator"],
            then.Where(command => command.StartsWith(Add, StringComparison.Ordinal)).Select(command => command[Add.Length..]).Order(StringComparer.Ordinal));
        Assert.All(then.Where(command => command.StartsWith(Add, StringComparison.Ordinal)), command => Assert.True(File.Exists(feed.PathOf(command[Add.Length..])), command));
        foreach (string command in then.Where(command => !command.StartsWith(Add, StringComparison.Ordinal)))
        {
            await reader.Run(command);
        }

        Assert.True(File.Exists(Path.Combine(_home.Folder, ".dotnet", "tools", OperatingSystem.IsWindows() ? "fujianplan.exe" : "fujianplan")));
    }

    private static void Shows(string page, string source, string package)
    {
        Assert.Matches(CodeBlock.Of(page, "text").Pattern(), source);
        CodeBlock added = CodeBlock.Of(page, "text", 2);
        Assert.Matches((added with { Text = added.Text.Replace("0.1.0", PackageFeed.Version, StringComparison.Ordinal) }).Pattern(), package);
    }
}
