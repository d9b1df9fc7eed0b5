namespace FujianPlan.Analyzers.Enums;

/// <summary>The formats in which the runtime writes an enum's value as its identifier.</summary>
internal static class IdentifierFormats
{
    /// <summary>Whether a format is one of them; no format is.</summary>
    public static bool Has(string? format) => format is null or "" or "G" or "g" or "F" or "f";
}
