using System.Text.RegularExpressions;

namespace FujianPlan.Package.Tests;

/// <summary>Commands of a README, run as a reader runs them: one after the other, in the folder that the ones before have led to.</summary>
/// <param name="folder">Where the reader begins.</param>
/// <param name="environment">What is set.</param>
/// <param name="tool">What <c>fujianplan</c> is.</param>
internal sealed partial class ReadmeCommands(string folder, IEnumerable<KeyValuePair<string, string>> environment, string tool = "fujianplan")
{
    /// <summary>The folder that they have led to.</summary>
    public string Folder { get; private set; } = folder;

    /// <summary>The commands of a block, without comments.</summary>
    public static string[] Of(string block) =>
        [.. block.Split('\n').Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0)];

    /// <summary>Runs one, and sees that it ends well.</summary>
    /// <returns>What it printed.</returns>
    public async Task<string> Run(string command)
    {
        string[] words = [.. Word().Matches(command).Select(match => match.Value.Trim('"').Replace("$PWD", Folder, StringComparison.Ordinal))];
        if (words[0] == "cd")
        {
            Folder = Path.GetFullPath(Path.Combine(Folder, words[1]));
            Assert.True(Directory.Exists(Folder), command);
            return "";
        }

        DotnetCommand run = await DotnetCommand.RunProgram(words[0] == "fujianplan" ? tool : words[0], Folder, words[1..], environment);
        Assert.True(run.ExitCode == 0, $"{command}\n{run.Output}");
        return run.Output;
    }

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();
}
