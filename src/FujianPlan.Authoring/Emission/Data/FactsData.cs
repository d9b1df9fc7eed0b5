using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Emission.Data;

/// <summary>Lays out the plan's own facts, in the order in which the library's <c>Plan</c> and <c>Notice</c> read them.</summary>
internal static class FactsData
{
    /// <summary>Lays them out.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The chunk.</returns>
    public static DataChunkWriter Of(PlanFactsModel facts)
    {
        DataChunkWriter data = new();
        data.AddAll(
        [
            facts.Title, facts.English, facts.Issuer, facts.DataVersion, facts.SourceFile, facts.SourceSha256, facts.NoticeTitle,
            facts.Published, facts.Addressees, facts.Body, facts.Closing, facts.Dated, facts.Drafted, .. facts.Passages.Select(passage => passage.Text), .. facts.Issuers,
        ]);
        data.StartRecord();
        data.Write(facts.Drafter, facts.Issued.Year, facts.Issued.Month, facts.Issued.Day, facts.PeriodFrom, facts.PeriodTo, facts.SourceLength, facts.SourceAccountedFor, facts.Passages.Count, facts.Issuers.Count);
        foreach (PassageModel passage in facts.Passages)
        {
            data.Write(KindOf(passage));
        }

        return data;
    }

    // As the library's PassageKind has it: 0 where the plan does not say.
    private static int KindOf(PassageModel passage) => passage.Kind is { } kind ? PassageKinds.All.ToList().IndexOf(kind) + 1 : 0;
}
