using System.Globalization;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Doubts;

/// <summary>What choices take away that they do not speak of: doubts of what goes, and comments in it.</summary>
internal static class GoneWithChoice
{
    /// <summary>The doubts that went without being decided.</summary>
    /// <param name="before">The doubts before.</param>
    /// <param name="after">Those that are left, in the same order.</param>
    /// <param name="decided">The numbers of those that were decided.</param>
    public static IEnumerable<PlanDoubt> Doubts(IReadOnlyList<PlanDoubt> before, IReadOnlyList<PlanDoubt> after, IReadOnlySet<int> decided)
    {
        int at = 0;
        foreach (PlanDoubt doubt in before.Where(doubt => !decided.Contains(doubt.Number)))
        {
            if (at < after.Count && after[at].Place.Path == doubt.Place.Path && after[at].Text == doubt.Text)
            {
                at++;
            }
            else
            {
                yield return doubt;
            }
        }
    }

    /// <summary>The comments that went, those of doubts aside.</summary>
    /// <param name="before">The files before.</param>
    /// <param name="after">The files after.</param>
    public static IEnumerable<string> Comments(IReadOnlyList<PlanFile> before, IReadOnlyList<PlanFile> after) =>
        before.Zip(after).Where(pair => pair.First.Text != pair.Second.Text).SelectMany(pair => Less(In(pair.First), In(pair.Second)));

    /// <summary>What is told of them, a sentence each.</summary>
    /// <param name="doubts">The doubts, each with the number that it is known by.</param>
    /// <param name="comments">The comments.</param>
    public static IEnumerable<string> Told(IEnumerable<(int Number, PlanDoubt Doubt)> doubts, IEnumerable<string> comments)
    {
        foreach ((int number, PlanDoubt doubt) in doubts)
        {
            string written = number.ToString(CultureInfo.InvariantCulture);
            yield return Wording.Of($"Doubt {written} was removed together with the words it was about: {doubt.Text}", $"存疑 {written} 随所去掉的内容一并去掉：{doubt.Text}");
        }

        foreach (string comment in comments)
        {
            yield return Wording.Of($"This comment was removed together with the words it was about: {ShownText.Of(comment)}", $"以下批注随所去掉的内容一并去掉：{ShownText.Of(comment)}");
        }
    }

    private static string[] Less(IEnumerable<string> before, IEnumerable<string> after)
    {
        List<string> left = [.. after];
        return [.. before.Where(comment => !left.Remove(comment))];
    }

    // A line of comment, or what stands behind a value: there a number sign has a blank before it, and no quotes around it.
    private static IEnumerable<string> In(PlanFile file)
    {
        PlanYaml yaml = new(file);
        for (int start = 0; start < yaml.Text.Length; start = yaml.NextLine(start))
        {
            string line = yaml.Text[start..yaml.NextLine(start)].TrimEnd();
            int sign = line.TrimStart().StartsWith('#') ? line.IndexOf('#', StringComparison.Ordinal) : line.IndexOf(" #", StringComparison.Ordinal) + 1;
            if (sign >= 0 && sign < line.Length && line[sign] == '#' && !(line[..sign].Trim().Length == 0 && line[sign..].StartsWith(DoubtForm.Lines, StringComparison.Ordinal)) && !yaml.IsInText(start + sign) && !yaml.IsInScalar(start + sign))
            {
                yield return line[sign..];
            }
        }
    }
}
