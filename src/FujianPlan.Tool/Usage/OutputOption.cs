using System.CommandLine;
using FujianPlan.Tool.Completing;

namespace FujianPlan.Tool.Usage;

/// <summary><c>--output</c>, wherever a command has it: a file, or <c>-</c> for the standard output.</summary>
internal static class OutputOption
{
    /// <summary>Makes one.</summary>
    /// <param name="description">What goes there.</param>
    public static Option<string?> Of(string description) => new Option<string?>("--output", "-o") { Description = description, HelpName = Wording.Of("file", "文件") }.OfPath();

    /// <summary>The file that a command line names; null for the standard output.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="option">The option.</param>
    public static string? In(ParseResult arguments, Option<string?> option) => arguments.GetValue(option) is { } written && written != "-" ? written : null;
}
