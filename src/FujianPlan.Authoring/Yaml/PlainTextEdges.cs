using FujianPlan.Authoring.Characters;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml.Faults;

namespace FujianPlan.Authoring.Yaml;

/// <summary>How an unquoted text begins and ends: with blanks that YAML takes for text, or with a comment that takes its last words.</summary>
internal static class PlainTextEdges
{
    /// <summary>Takes blanks off that YAML does not know, and reports the first: whoever means them can say so with quotes.</summary>
    internal static string WithoutBlanks(PlanFileReading file, string value, int start, int end)
    {
        bool isAtStart = UnusualBlank.Is(value[0]);
        if (!isAtStart && !UnusualBlank.Is(value[value.Length - 1]))
        {
            return value;
        }

        int at = isAtStart ? start : end - 1;
        FindingText what = UnusualBlank.Describe(file.Text[at]);
        file.Report(
            ReadingRules.ForbiddenCharacter,
            file.Place(at, at + 1),
            $"This text {(isAtStart ? "starts" : "ends")} with {what.English}. Remove it; a text that really {(isAtStart ? "starts" : "ends")} with it must be put in quotes.",
            $"此文本以 {what.Chinese}{(isAtStart ? "开头" : "结尾")}。请删去；若确需保留，须加引号。");

        // All of them are white space for .NET as well.
        return value.Trim();
    }

    /// <summary>A comment behind a plain text that could as well be the text's own words: a comment has a blank after its sign.</summary>
    internal static SyntaxFault? CommentAfter(PlanFileReading file, string value, int end)
    {
        string text = file.Text;
        int at = end;
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        int word = at;
        while (word < text.Length && text[word] == '#')
        {
            word++;
        }

        if (at == end || word == at || word == text.Length || text[word] is ' ' or '\t' or '\r' or '\n')
        {
            return null;
        }

        string shown = ShownText.Of(value);
        return SyntaxFaultContext.Fault(
            at,
            file.LineEnd(at),
            $"This '#' starts a comment, so the text is only '{shown}'. Put text that contains ' #' in quotes; write a comment with a space after its '#'.",
            $"此“#”开始注释，文本只到“{shown}”为止。含“ #”的文本须加引号；若是注释，请在“#”后加空格。");
    }
}
