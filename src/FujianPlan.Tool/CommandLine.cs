using System.CommandLine;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Help;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool;

/// <summary>Runs the command that the user has typed.</summary>
internal static class CommandLine
{
    /// <summary>Runs it. Whatever goes wrong is told in a line.</summary>
    /// <param name="words">The command line.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> Run(string[] words)
    {
        int answer;
        try
        {
            answer = await Invoke(words);
        }
        catch (Exception thrown)
        {
            answer = FileFaults.Tell(thrown);
        }

        StandardStreams.TellEncoding();
        // Whoever reads the exit code is not to take for clean, or for findings, what nobody could be told of.
        return StandardStreams.HaveErrorsLost && answer < ExitCode.WrongUse ? ExitCode.Refused : answer;
    }

    private static async Task<int> Invoke(string[] words)
    {
        RootCommand root = CommandList.Root(words.FirstOrDefault());
        ParseResult parsed = Parse(root, words);
        InvocationConfiguration configuration = new() { Output = StandardStreams.OutputText, Error = StandardStreams.ErrorText, EnableDefaultExceptionHandler = false };
        if (words.Contains("[diagram]", StringComparer.Ordinal))
        {
            // The library repeats what was typed: then as it can be printed.
            return await Parse(root, [.. words.Select(PrintedText.Line)]).InvokeAsync(configuration);
        }

        // Help is for whoever has not got it right yet.
        bool isHelp = parsed.Action is HelpAction || parsed.GetResult(root.Options.OfType<VersionOption>().Single()) is not null || (words.Length > 0 && words[0].StartsWith("[suggest", StringComparison.Ordinal));
        IReadOnlyList<string> faults = isHelp ? [] : UsageFaults.Of(parsed, words);
        if (isHelp || (faults.Count == 0 && parsed.Errors.Count == 0))
        {
            return await parsed.InvokeAsync(configuration);
        }

        if (faults.Count == 0)
        {
            StandardStreams.Errors.Own(HelpPage.Of(parsed.CommandResult.Command, root, StandardStreams.Errors.Width));
            return ExitCode.WrongUse;
        }

        return Told(faults, parsed.CommandResult.Command);
    }

    private static int Told(IReadOnlyList<string> faults, Command command)
    {
        foreach (string fault in faults)
        {
            StandardStreams.Errors.Line("fujianplan: " + fault);
        }

        string help = command is RootCommand ? "fujianplan --help" : $"fujianplan {command.Name} --help";
        StandardStreams.Errors.Line(Wording.Of($"'{help}' explains the usage.", $"用法见“{help}”。"));
        return ExitCode.WrongUse;
    }

    // Without files of arguments (@file): what a path begins with is part of it.
    private static ParseResult Parse(RootCommand root, string[] words) => root.Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });
}
