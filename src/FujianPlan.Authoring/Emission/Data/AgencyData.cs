using FujianPlan.Authoring.Model;

namespace FujianPlan.Authoring.Emission.Data;

/// <summary>Lays out agencies, as the library's <c>AgencyRecord</c> has it.</summary>
internal static class AgencyData
{
    private const int IsCollective = 16;
    private const int MembersKnown = 32;
    private const int HasRegion = 64;
    private const int HasNote = 128;
    private const int IsRetired = 256;
    private const int IsImported = 512;

    /// <summary>Lays them out.</summary>
    /// <param name="agencies">The agencies, by number.</param>
    /// <returns>The chunk.</returns>
    public static DataChunkWriter Of(EquatableArray<AgencyModel> agencies)
    {
        DataChunkWriter data = new();
        foreach (AgencyModel agency in agencies)
        {
            Write(data, agency);
        }

        return data;
    }

    private static void Write(DataChunkWriter data, AgencyModel agency)
    {
        int first = data.AddAll([agency.Code, agency.Name, agency.English, .. agency.Aliases, .. agency.FormerNames, agency.RegionCode, agency.Note, agency.Retirement?.Since, agency.Retirement?.Reason, agency.ImportedFrom]);
        data.StartRecord();
        data.Write(
            agency.Number,
            (int)agency.Kind
                | (agency.IsCollective ? IsCollective : 0)
                | (agency.MembersKnown ? MembersKnown : 0)
                | (agency.RegionCode is null ? 0 : HasRegion)
                | (agency.Note is null ? 0 : HasNote)
                | (agency.Retirement is null ? 0 : IsRetired)
                | (agency.ImportedFrom is null ? 0 : IsImported),
            first,
            agency.Aliases.Count,
            agency.FormerNames.Count,
            agency.Members.Count);
        data.Write([.. agency.Members]);
        if (agency.Retirement is { } retirement)
        {
            data.Write(retirement.Successors.Count);
            data.Write([.. retirement.Successors]);
        }
    }
}
