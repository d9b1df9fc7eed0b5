using FujianPlan.Authoring.Characters;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Yaml;

/// <summary>
/// What a comment may not hold: what text may not hold, and nothing else that cannot be seen. A comment that reads otherwise than it is
/// written hides what the plan says; one with characters that stand for bytes that are not UTF-8 has lost words, too.
/// </summary>
internal static class CommentCharacters
{
    /// <summary>Whether a file holds no such character, wherever.</summary>
    internal static bool AreNoneIn(string text) => First(text, 0, text.Length) < 0;

    /// <summary>Reports the first such character of each comment.</summary>
    /// <param name="file">The file.</param>
    /// <param name="texts">Where the texts are that were looked through already, in order.</param>
    /// <param name="end">How far the file was read.</param>
    internal static void Report(PlanFileReading file, IReadOnlyList<(int Start, int End)> texts, int end)
    {
        string text = file.Text;
        int next = 0;
        for (int at = First(text, 0, end); at >= 0; at = First(text, at, end))
        {
            while (next < texts.Count && texts[next].End <= at)
            {
                next++;
            }

            int comment = -1;
            if (next < texts.Count && texts[next].Start <= at)
            {
                at = texts[next].End;
            }
            else if ((comment = CommentBefore(file, at)) >= 0 || ForbiddenCharacters.IndexIn(text, at, at + ForbiddenCharacters.LengthAt(text, at)) >= 0)
            {
                Report(file, at, comment >= 0);
                at = EndOfLine(text, at);
            }
            else
            {
                // In an anchor or a tag, which has its finding. One look at each line: a file may be one long line.
                at = EndOfLine(text, at);
            }
        }
    }

    private static void Report(PlanFileReading file, int at, bool isInComment)
    {
        if (ForbiddenCharacters.IsToldAlready(file.Text, at))
        {
            return;
        }

        FindingText what = ForbiddenCharacters.Describe(file.Text, at), advice = ForbiddenCharacters.Advice(file.Text, at);
        file.Report(
            ReadingRules.ForbiddenCharacter,
            file.Place(at, at + ForbiddenCharacters.LengthAt(file.Text, at)),
            $"This {(isInComment ? "comment" : "line")} contains {what.English}, which is not allowed in a plan file. {advice.English}",
            $"此{(isInComment ? "注释" : "行")}含有 {what.Chinese}，方案文件中不允许使用。{advice.Chinese}");
    }

    /// <summary>The first character from an offset on that no comment may hold, or -1.</summary>
    internal static int First(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (c is (>= ' ' and < '\u007F') or (> '\u3164' and < '\uD800') or '\t' or '\r' or '\n')
            {
                continue;
            }

            bool isPair = char.IsSurrogatePair(text, i);
            int code = isPair ? char.ConvertToUtf32(c, text[i + 1]) : c;
            if (!IsMark(text, i) && (ForbiddenCharacters.IndexIn(text, i, isPair ? i + 2 : i + 1) >= 0 || (InvisibleCharacter.Is(code) && !InvisibleCharacter.IsSelection(text, i, code))))
            {
                return i;
            }

            i += isPair ? 1 : 0;
        }

        return -1;
    }

    private static bool IsMark(string text, int at) => at == 0 && text[at] == '\uFEFF';

    /// <summary>Where the comment starts in which an offset lies that is in no text, or -1.</summary>
    private static int CommentBefore(PlanFileReading file, int at)
    {
        string text = file.Text;
        for (int i = at - 1; i >= 0 && text[i] is not ('\r' or '\n'); i--)
        {
            if (text[i] == '#' && (i == 0 || text[i - 1] is ' ' or '\t' or '\r' or '\n' or '\uFEFF'))
            {
                return i;
            }
        }

        return -1;
    }

    private static int EndOfLine(string text, int at)
    {
        while (at < text.Length && text[at] is not ('\r' or '\n'))
        {
            at++;
        }

        return at;
    }
}
