using System.CommandLine;
using System.CommandLine.Completions;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Completing;

/// <summary><c>fujianplan complete</c>, which shells ask: what may stand in place of the last word, each with what it means, a tab between.</summary>
internal static class CompleteCommand
{
    /// <summary>The line, without a word before its tab, that says that a file may stand here.</summary>
    private const string FilesFollow = "\tfile";

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Argument<string[]> words = new("words") { Arity = ArgumentArity.ZeroOrMore };
        Option<bool> files = new("--files");
        Command command = new("complete") { files, words };
        command.Hidden = true;
        command.SetAction(arguments =>
        {
            CompletionItem[] items = [.. Of(arguments.GetValue(words) ?? [])];
            foreach (CompletionItem item in items.Where(item => !PathCompletion.IsPath(item)))
            {
                StandardStreams.Output.Line(item.Detail is { Length: > 0 } detail ? $"{item.Label}\t{detail.Replace('\t', ' ')}" : item.Label);
            }

            // No word: the shell that asks for this puts its files there.
            if (arguments.GetValue(files) && items.Any(PathCompletion.IsPath))
            {
                StandardStreams.Output.Line(FilesFollow);
            }
        });
        return command;
    }

    private static IEnumerable<CompletionItem> Of(string[] typed)
    {
        // PowerShell cannot hand over a word that is empty.
        string current = typed.LastOrDefault() is { } last && last != "\"\"" ? last : string.Empty;
        string[] before = [.. typed.Take(typed.Length - 1)];
        RootCommand root = CommandList.Root(before.FirstOrDefault());
        ParseResult parsed = root.Parse(before, new ParserConfiguration { ResponseFileTokenReplacer = null });
        Command command = parsed.CommandResult.Command;
        Option[] known = [.. UnknownOptions.KnownTo(command, root).Where(option => !option.Hidden)];

        // bash hands over --format=js as three words.
        if (current == "=")
        {
            current = string.Empty;
        }
        else if (before is [.., "="])
        {
            before = before[..^1];
        }

        if (current.StartsWith("--", StringComparison.Ordinal) && current.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
        {
            return UnknownOptions.Find(known, current[..equals]) is { } assigned
                ? Values(assigned.CompletionSources, parsed, current[(equals + 1)..]).Select(item => PathCompletion.IsPath(item) ? item : new CompletionItem($"{current[..equals]}={item.Label}", detail: item.Detail))
                : [];
        }

        if (before.Length > 0 && UnknownOptions.Find(known, before[^1]) is { } option && option.ValueType != typeof(bool) && option.Arity.MaximumNumberOfValues > 0)
        {
            return Values(option.CompletionSources, parsed, current);
        }

        if (current.StartsWith('-'))
        {
            return known.Where(one => one.Name.StartsWith(current, StringComparison.Ordinal)).Select(one => new CompletionItem(one.Name, detail: one.Description));
        }

        return command is RootCommand
            ? Starting(root.Subcommands.Where(one => !one.Hidden).Select(one => new CompletionItem(one.Name, detail: one.Description)), current)
            : command.Arguments.SelectMany(argument => Values(argument.CompletionSources, parsed, current));
    }

    private static IEnumerable<CompletionItem> Values(IEnumerable<Func<CompletionContext, IEnumerable<CompletionItem>>> sources, ParseResult parsed, string current) =>
        Starting(sources.SelectMany(source => source(parsed.GetCompletionContext())), current);

    private static IEnumerable<CompletionItem> Starting(IEnumerable<CompletionItem> items, string current) =>
        items.Where(item => PathCompletion.IsPath(item) || item.Label.StartsWith(current, StringComparison.OrdinalIgnoreCase));
}
