using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Provenance;

/// <summary>The words of a notice that belong to no task and to no heading.</summary>
internal static class NoticeWords
{
    /// <summary>All of them: the plan's title, its issuer, and what the plan quotes of the notice around it.</summary>
    /// <param name="document">The plan.</param>
    public static IEnumerable<Located<string>> Of(PlanDocument document)
    {
        NoticeNode? notice = document.Notice;
        Located<string>?[] words =
        [
            document.Plan?.Title, .. document.Plan?.Issuers ?? [], notice?.Title, notice?.Published, notice?.Addressees, notice?.Body,
            notice?.Closing, notice?.Dated, notice?.Drafted, .. Passages(notice),
        ];
        return Stated(words);
    }

    /// <summary>
    /// Those that are quoted. The plan's title and its issuer are facts that the notice has in words of its own, and so is the
    /// date, which stands inside of a longer passage where a notice has no line for it.
    /// </summary>
    /// <param name="document">The plan.</param>
    public static IEnumerable<Located<string>> Quoted(PlanDocument document)
    {
        NoticeNode? notice = document.Notice;
        return Stated([notice?.Title, notice?.Published, notice?.Addressees, notice?.Body, notice?.Closing, notice?.Drafted, .. Passages(notice)]);
    }

    /// <summary>Those that may stand within longer words of the notice: the plan's title and the date.</summary>
    /// <param name="document">The plan.</param>
    public static IEnumerable<Located<string>> Mentioned(PlanDocument document) => Stated([document.Plan?.Title, document.Notice?.Dated]);

    /// <summary>Those that can follow the plan's last task.</summary>
    /// <param name="document">The plan.</param>
    public static IEnumerable<Located<string>> Closing(PlanDocument document) =>
        Stated([document.Notice?.Closing, document.Notice?.Dated, document.Notice?.Drafted, .. Passages(document.Notice)]);

    private static IEnumerable<Located<string>> Passages(NoticeNode? notice) => (notice?.Passages?.Items ?? []).Select(passage => passage.Text);

    private static IEnumerable<Located<string>> Stated(IEnumerable<Located<string>?> words) =>
        words.Where(one => one is not null).Select(one => one!);
}
