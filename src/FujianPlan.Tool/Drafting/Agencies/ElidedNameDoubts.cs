using System.Globalization;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Doubts;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>Names of which clauses leave out a part that may be read in two ways.</summary>
/// <param name="agencies">The agencies of the draft.</param>
internal sealed class ElidedNameDoubts(DraftedAgencies agencies)
{
    /// <summary>The doubts about a clause.</summary>
    /// <param name="clause">The clause.</param>
    public IEnumerable<DraftedDoubt> In(Clause clause) => clause.Groups.SelectMany(group => group.Agencies).Where(agency => agency.Other is not null).Select(agency => new DraftedDoubt(
        new DraftDoubt(new FindingText(
            $"“{Beside(clause, agency)}”: {agency.AsWritten} is read as {Read(agency)} but may also be {agency.Other}. If so, write {(agency.Other!.Contains('、', StringComparison.Ordinal) ? "those agencies" : "that agency")} in its place.",
            $"“{Beside(clause, agency)}”：“{agency.AsWritten}”按{agency.Name}处理，也可能是{agency.Other}；如是，请改写为后者。"))
        {
            Words = [Beside(clause, agency)],
            Readings = [DoubtReading.AsDrafted($"It is {agency.Name}.", $"是{agency.Name}。")],
        },
        [Other(agency)]));

    // The words of the clause stay; whom they mean, the editors say. An agency of the plan that the grammar reads there may not be left out: where it is
    // one by another clause, or by its whole name as of 市、区财政局, a note says who is meant.
    private WrittenReading Other(ClauseAgency agency)
    {
        if (agency.Writing == AgencyWriting.ElidedSuffix || !agencies.IsNamedOnce(agency.Name))
        {
            FindingText meant = new($"“{agency.AsWritten}” is {agency.Other}", $"“{agency.AsWritten}”指{agency.Other}");
            return new WrittenReading(
                new FindingText($"It is {agency.Other}: a note says so, and the duty stays.", $"是{agency.Other}：写入 note，职责不变。"),
                [$"{DoubtForm.Set} note: {YamlText.Of(meant.In(CultureInfo.CurrentUICulture))}"]);
        }

        DraftedAgency[] others = [.. agency.Other!.Split('、').Select(agencies.Possible)];
        string names = string.Join('、', others.Select(other => other.Name));
        return OtherAgencies.Reading(
            others.Length == 1 ? new FindingText($"It is {names}.", $"是{names}。") : new FindingText($"They are {names}.", $"是{names}。"),
            [(agencies.Named(agency.Name), others, new FindingText($"“{agency.AsWritten}” is {names}", $"“{agency.AsWritten}”指{names}"))]);
    }

    private static string Read(ClauseAgency agency) => agency.AsWritten == agency.Name ? "it is written" : agency.Name;

    // 市 alone tells nothing: with what stands behind it, up to the end of the list's next name.
    private static string Beside(Clause clause, ClauseAgency agency)
    {
        ClauseAgency? next = clause.Groups.SelectMany(group => group.Agencies).FirstOrDefault(other => other.Span.Start > agency.Span.Start);
        int end = next is not null && agency.AsWritten.Length < 3 ? next.Span.End : agency.Span.End;
        return clause.Text[agency.Span.Start..end];
    }
}
