using System.Text.RegularExpressions;

namespace FujianPlan.Package.Tests;

/// <summary>docs/own-plan.md, in both languages, from the draft on: its commands are run as they stand, and print what it shows. What comes before is held by the tests of the command.</summary>
public sealed class OwnPlanPackageTests(PackageFeed feed)
{
    [Theory]
    [InlineData("docs/own-plan.md", "en", "en_US.UTF-8")]
    [InlineData("docs/zh/own-plan.md", "zh-CN", "zh_CN.UTF-8")]
    public async Task Commands_PrintWhatThePageSays(string page, string language, string locale)
    {
        using ConsumerFolder folder = feed.Consumer().Write("notice.txt", CodeBlock.Of(page, "text").Text);
        using ReaderHome home = new(feed);
        ReadmeCommands reader = new(folder.Folder, [.. home.Environment, new("DOTNET_CLI_UI_LANGUAGE", language), new("LANG", locale), new("LC_ALL", locale)], await feed.Tool);
        await Typed(reader, CodeBlock.Of(page, "sh", 2));
        await Typed(reader, CodeBlock.Of(page, "sh", 4));
        folder.Write("Qinghe/.globalconfig", CodeBlock.Of(page, "ini").Text);

        Assert.Equal(CodeBlock.Of(page, "text", 6).Text, (await Typed(reader, CodeBlock.Of(page, "sh", 6)))[^1].ReplaceLineEndings("\n"));

        string plan = folder.Read("Qinghe/plan.yaml");
        Assert.Matches(@"(?m)^  dataVersion: \S+$", plan);
        folder.Write("Qinghe/plan.yaml", Regex.Replace(plan, @"(?m)^  dataVersion: \S+$", "  dataVersion: 1.0.0"));
        string[] told = [.. (await Typed(reader, CodeBlock.Of(page, "sh", 7))).SelectMany(printed => printed.ReplaceLineEndings("\n").Split('\n')).Select(line => line.Trim())];
        Assert.All(
            CodeBlock.Of(page, "text", 7).Text.TrimEnd('\n').Split('\n'),
            said => Assert.Contains(told, line => Regex.IsMatch(line, "^" + Regex.Escape(said).Replace("…", ".*", StringComparison.Ordinal) + "$")));

        await Typed(reader, CodeBlock.Of(page, "sh", 8));
        folder.Write("Follow/Program.cs", CodeBlock.Of(page, "csharp").Text);
        Assert.Equal(CodeBlock.Of(page, "text", 8).Text, (await Typed(reader, CodeBlock.Of(page, "sh", 9)))[^1].ReplaceLineEndings("\n"));
    }

    private static async Task<List<string>> Typed(ReadmeCommands reader, CodeBlock block)
    {
        List<string> printed = [];
        foreach (string command in ReadmeCommands.Of(block.Text))
        {
            printed.Add(await reader.Run(command));
        }

        return printed;
    }
}
