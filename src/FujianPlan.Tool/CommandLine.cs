using System.CommandLine;
using System.CommandLine.Invocation;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Comparing;
using FujianPlan.Tool.Drafting;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Querying;
using FujianPlan.Tool.Starting;
using FujianPlan.Tool.Tracing;
using FujianPlan.Tool.Validation;

namespace FujianPlan.Tool;

/// <summary>Runs the command that the user has typed.</summary>
internal static class CommandLine
{
    private static readonly (string Name, Func<Command> Create)[] Commands =
    [
        ("check", CheckCommand.Create),
        ("new", NewCommand.Create),
        ("ship", ShipCommand.Create),
        ("show", ShowCommand.Create),
        ("stats", StatsCommand.Create),
        ("diff", DiffCommand.Create),
        ("draft", DraftCommand.Create),
        ("explain", ExplainCommand.Create),
        ("export", ExportCommand.Create),
        ("query", QueryCommand.Create),
        ("trace", TraceCommand.Create),
        ("validate", ValidateCommand.Create),
        ("completion", CompletionCommand.Create),
    ];

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

        // Whoever reads the exit code is not to take for clean, or for findings, what nobody could be told of.
        return StandardStreams.HaveErrorsLost && answer < ExitCode.WrongUse ? ExitCode.Unreadable : answer;
    }

    private static async Task<int> Invoke(string[] words)
    {
        RootCommand root = Root(words);
        ParseResult parsed = Parse(root, words);
        InvocationConfiguration configuration = new() { Output = StandardStreams.OutputText, Error = StandardStreams.ErrorText, EnableDefaultExceptionHandler = false };
        if (parsed.Errors.Count == 0 && !words.Contains("[diagram]", StringComparer.Ordinal))
        {
            return await parsed.InvokeAsync(configuration);
        }

        // The library repeats what was typed: then as it can be printed. It would answer 1, which here is what a plan with findings answers.
        ParseResult printed = Parse(root, [.. words.Select(PrintedText.Line)]);
        if (printed.Action is ParseErrorAction or null)
        {
            await printed.InvokeAsync(configuration);
            return ExitCode.WrongUse;
        }

        if (printed.Errors.Count == 0 && parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                StandardStreams.Errors.Line(error.Message);
            }

            return ExitCode.WrongUse;
        }

        return await printed.InvokeAsync(configuration);
    }

    // Half of the time that a check takes is the runtime's first look at code: of the commands, only the one that is asked for is made.
    private static RootCommand Root(string[] words)
    {
        RootCommand root = new("Checks plans as the build does, drafts them from notices, exports and compares them, and checks data against them.");
        foreach ((_, Func<Command> create) in Array.FindAll(Commands, command => words.Length > 0 && command.Name == words[0]) is { Length: > 0 } named ? named : Commands)
        {
            root.Add(create());
        }

        root.Add(new DiagramDirective());
        Examples.AddTo(root);
        return root;
    }

    // Without files of arguments (@file): what a path begins with is part of it.
    private static ParseResult Parse(RootCommand root, string[] words) => root.Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });
}
