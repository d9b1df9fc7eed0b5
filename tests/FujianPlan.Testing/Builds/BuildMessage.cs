using System.Globalization;
using System.Text.RegularExpressions;

namespace FujianPlan.Testing;

/// <summary>One error or warning of a build, as it is printed: <c>path(line,column): error FJP2001: text</c>.</summary>
public sealed partial record BuildMessage(string File, int Line, int Column, string Severity, string Id, string Text)
{
    public static IReadOnlyList<BuildMessage> In(string output) =>
    [
        .. Pattern().Matches(output)
            .Select(match => new BuildMessage(
                Path.GetFileName(match.Groups["path"].Value.Trim()),
                int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture),
                int.Parse(match.Groups["column"].Value, CultureInfo.InvariantCulture),
                match.Groups["severity"].Value,
                match.Groups["id"].Value,
                match.Groups["text"].Value.Trim()))
            // MSBuild repeats them all in its summary.
            .Distinct(),
    ];

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}): {Severity} {Id}: {Text}");

    [GeneratedRegex(
        @"^(?<path>[^\r\n(]*)\((?<line>\d+),(?<column>\d+)(,\d+,\d+)?\): (?<severity>error|warning) (?<id>[A-Z]+\d+): (?<text>.*?)( \(https?://[^)\s]*\))?( \[[^\]]*\])?\r?$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
