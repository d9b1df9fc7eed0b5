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
            document.Plan?.Title, document.Plan?.Issuer, notice?.Title, notice?.Published, notice?.Addressees, notice?.Body,
            notice?.Closing, notice?.Dated, notice?.Drafted, .. notice?.Passages?.Items ?? [],
        ];
        return Stated(words);
    }

    /// <summary>Those that can follow the plan's last task.</summary>
    /// <param name="document">The plan.</param>
    public static IEnumerable<Located<string>> Closing(PlanDocument document) =>
        Stated([document.Notice?.Closing, document.Notice?.Dated, document.Notice?.Drafted, .. document.Notice?.Passages?.Items ?? []]);

    private static IEnumerable<Located<string>> Stated(IEnumerable<Located<string>?> words) =>
        words.Where(one => one is not null).Select(one => one!);
}
