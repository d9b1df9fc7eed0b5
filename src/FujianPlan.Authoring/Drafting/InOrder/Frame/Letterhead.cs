using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses.Names;

namespace FujianPlan.Authoring.Drafting.InOrder.Frame;

/// <summary>What stands around the title of a notice: the bodies above it, and whom the line under it addresses.</summary>
internal static class Letterhead
{
    private const string Paper = "文件";

    // Bodies that are no organs: schools, hospitals, members.
    private static readonly Regex Addressed = new("^(各[^。；：:《》]{1,80}|[^。；：:《》]{1,80}(学校|医院|单位|院|校|会|社|站|所|队|厂|行|中心|集团))[：:]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The bodies in the lines above 文件; none where there are no such lines.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="signatures">Finds names that are lines.</param>
    /// <param name="end">Where the plan begins.</param>
    public static IReadOnlyList<string> BodiesOf(FlatNotice notice, FrameSignatures signatures, int end)
    {
        List<string> names = [];
        for (int at = 0; at < end; at = notice.EndOfLine(at))
        {
            int stop = Math.Min(notice.EndOfLine(at), end);
            string line = notice.Text.Substring(at, stop - at);
            bool isPaper = line.EndsWith(Paper, StringComparison.Ordinal);
            if (isPaper && line.Length > Paper.Length && signatures.In(at, stop - Paper.Length) is { Count: > 0 } last)
            {
                return [.. names, .. last];
            }

            if (line == Paper)
            {
                return names;
            }

            if (signatures.In(at, stop) is { Count: > 0 } bodies)
            {
                names.AddRange(bodies);
            }
            else if (!FrameTitle.IsAbove(line))
            {
                return [];
            }
        }

        return [];
    }

    /// <summary>The line directly under the title that addresses bodies of any kind; null where there is none.</summary>
    /// <param name="title">The title.</param>
    /// <param name="notice">The notice.</param>
    /// <param name="paragraphs">The paragraphs around the plan, in order.</param>
    public static string? AddresseesUnder(FrameTitle? title, FlatNotice notice, IReadOnlyList<(int Start, int End)> paragraphs)
    {
        foreach ((int start, int end) in paragraphs.Where(one => title is not null && one.Start >= title.End))
        {
            string words = notice.Text.Substring(start, end - start);
            if (!FrameTitle.IsAbove(words))
            {
                return Addressed.IsMatch(words) || (words.Length > 1 && words[words.Length - 1] is '：' or ':' && AgencyNames.IsOrgan(words, 0, words.Length - 1)) ? words : null;
            }
        }

        return null;
    }
}
