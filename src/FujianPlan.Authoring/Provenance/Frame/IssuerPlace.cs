namespace FujianPlan.Authoring.Provenance.Frame;

/// <summary>Where the name of an authority says that it issues a notice: in its head or as a signature, and not among others to whom it is sent, or who are spoken of.</summary>
internal static class IssuerPlace
{
    // What begins a line of those whom a notice is sent to.
    private static readonly string[] SentTo = ["主送", "抄送", "抄报", "分送", "报送", "发送", "印送"];

    private const string Joints = "、，和与及" + ",";

    /// <summary>Whether a place is such a one.</summary>
    /// <param name="text">The source, with its layout.</param>
    /// <param name="span">Where the name stands as a whole.</param>
    /// <param name="issuers">All issuers, as the plan has them.</param>
    public static bool IsOne(string text, SourceSpan span, IReadOnlyList<string> issuers)
    {
        int line = span.Start == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], span.Start - 1) + 1;
        string before = text.Substring(line, span.Start - line).Trim();
        int end = text.IndexOfAny(['\n', '\r'], span.End);
        string behind = text.Substring(span.End, (end < 0 ? text.Length : end) - span.End).Trim();

        // 示例市甲局： are addressees.
        return !Array.Exists(SentTo, word => before.StartsWith(word, StringComparison.Ordinal))
            && (behind.Length == 0 || behind[0] is not ('：' or ':'))
            && (before.Length == 0 || Joints.IndexOf(before[before.Length - 1]) < 0 || issuers.Any(other => before.TrimEnd(Joints.ToCharArray()).EndsWith(other, StringComparison.Ordinal)))
            && (behind.Length == 0 || Joints.IndexOf(behind[0]) < 0 || issuers.Any(other => behind.TrimStart(Joints.ToCharArray()).StartsWith(other, StringComparison.Ordinal)));
    }
}
