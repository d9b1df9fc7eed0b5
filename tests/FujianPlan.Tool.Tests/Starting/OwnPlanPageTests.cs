using System.Diagnostics;
using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Tests.Starting;

/// <summary>docs/own-plan.md, in both languages: whoever follows it sees what it says, as far as the command goes.</summary>
public sealed partial class OwnPlanPageTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("docs/own-plan.md")]
    [InlineData("docs/zh/own-plan.md")]
    public async Task Commands_PrintWhatThePageSays(string page)
    {
        (string Language, string Text)[] blocks = [.. Block().Matches(RepositoryFile.Read(page.Split('/')).ReplaceLineEndings("\n")).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];
        string folder = _folder.Folder, printed = "";
        int compared = 0, notice = Array.FindIndex(blocks, block => block.Language == "text");
        _folder.Write("notice.txt", blocks[notice].Text);

        foreach ((string language, string text) in blocks[(notice + 1)..].TakeWhile(block => !block.Text.Contains("dotnet ", StringComparison.Ordinal)))
        {
            switch (language)
            {
                case "sh":
                    (folder, printed) = await Follow(folder, text);
                    break;
                case "text":
                    Assert.Equal(text, printed);
                    compared++;
                    break;
                case "ini":
                    File.WriteAllText(Path.Combine(folder, ".globalconfig"), text);
                    break;
            }
        }

        Assert.Equal(4, compared);
    }

    private static async Task<(string Folder, string Printed)> Follow(string folder, string commands)
    {
        string printed = "";
        foreach (string[] words in commands.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')))
        {
            if (words[0] == "cd")
            {
                folder = Path.Combine(folder, words[1]);
                continue;
            }

            Assert.Equal("fujianplan", words[0]);
            ProcessStartInfo start = ToolProgram.Start(words[1..]);
            start.WorkingDirectory = folder;
            start.Environment["LANG"] = start.Environment["LC_ALL"] = "en_US.UTF-8";
            ProgramRun run = await ChildProgram.Run(start);
            Assert.True(run.ExitCode == 0 || words[1] == "doubts", run.Errors);
            printed += run.Output + run.Errors;
        }

        return (folder, printed);
    }

    [GeneratedRegex("```(\\w+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
