using System.CommandLine;
using System.CommandLine.Completions;

namespace FujianPlan.Tool.Completing;

/// <summary>Says that a file or a folder may stand in a place. Shells know themselves which there are, and offer none where a plan has the values.</summary>
internal static class PathCompletion
{
    private const string Kind = "Path";

    /// <summary>Says so of an option.</summary>
    /// <returns>The option.</returns>
    public static Option<T> OfPath<T>(this Option<T> option)
    {
        Replace(option.CompletionSources);
        return option;
    }

    /// <summary>Says so of an argument.</summary>
    /// <returns>The argument.</returns>
    public static Argument<T> OfPath<T>(this Argument<T> argument)
    {
        Replace(argument.CompletionSources);
        return argument;
    }

    /// <summary>Whether an item is no word, but says that.</summary>
    public static bool IsPath(CompletionItem item) => item.Kind == Kind;

    private static void Replace(List<Func<CompletionContext, IEnumerable<CompletionItem>>> sources)
    {
        sources.Clear();
        sources.Add(_ => [new CompletionItem("-", kind: Kind)]);
    }
}
