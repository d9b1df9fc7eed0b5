using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Tests.Printing;

/// <summary>One place of the command prints, and so one place has to see to it that what is printed is harmless.</summary>
public sealed partial class ConsoleConventionTests
{
    [Fact]
    public void NothingElse_TouchesTheStandardStreams()
    {
        string root = RepositoryFile.PathOf("src", "FujianPlan.Tool");
        string[] files = [.. Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal))];

        Assert.Contains("Printing/StandardStreams.cs", files);
        Assert.Equal(["Printing/StandardStreams.cs", "Printing/Terminal.cs"], files.Where(file => Console().IsMatch(File.ReadAllText(Path.Combine(root, file)))).Order(StringComparer.Ordinal));
    }

    // What the library prints of itself is this program's own help: all else goes through a Printer.
    [Fact]
    public void OnlyTheHelp_IsWrittenPastThePrinters()
    {
        string root = RepositoryFile.PathOf("src", "FujianPlan.Tool");
        Assert.Equal(
            ["CommandLine.cs", "Printing/StandardStreams.cs"],
            Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
                .Where(file => Regex.IsMatch(File.ReadAllText(file), @"\b(OutputText|ErrorText)\b"))
                .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"(?<![.\w])(System\.)?(AnsiConsole|Console)\.(?!Rendering|Prompt)\w", RegexOptions.CultureInvariant)]
    private static partial Regex Console();
}
