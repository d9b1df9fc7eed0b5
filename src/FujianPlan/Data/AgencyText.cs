#nullable enable

using System.Threading;

namespace FujianPlan.Data;

/// <summary>The codes as strings, each cut when first asked for and kept: then an array index.</summary>
internal static class AgencyText
{
    // A plain field: the class has no static constructor to run before the first look-up. By number; behind these, those
    // that are imported, by position.
    private static string?[]? s_codes;

    /// <summary>The code of an agency; null for a value that is no agency.</summary>
    internal static string? CodeOf(Agency agency)
    {
        string?[]? codes = Volatile.Read(ref s_codes);
        return codes != null && (uint)agency <= LookupData.MaxAgency && codes[(int)agency] is { } code ? code : Cut(agency);
    }

    private static string? Cut(Agency agency)
    {
        int position = AgencyLookup.PositionOf(agency);
        if (position < 0)
        {
            return null;
        }

        string?[] codes = Volatile.Read(ref s_codes)
            ?? Interlocked.CompareExchange(ref s_codes, new string?[LookupData.MaxAgency + 1 + CatalogueData.AgencyCount - LookupData.OwnAgencies], null) ?? s_codes!;
        int index = position < LookupData.OwnAgencies ? (int)agency : LookupData.MaxAgency + 1 + position - LookupData.OwnAgencies;
        if (codes[index] is { } kept)
        {
            return kept;
        }

        // Whoever cuts first wins, so that all threads get the one instance.
        string code = AgencyLookup.CodeAt(position);
        return Interlocked.CompareExchange(ref codes[index], code, null) ?? code;
    }
}
