namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>The English names of usual bodies. A name that says what place the body is of has none: how that place is called in English is not known here.</summary>
internal static class EnglishNames
{
    /// <summary>The English name of a body; null where none is certain.</summary>
    /// <param name="known">What its name says; null where it is no usual body.</param>
    /// <param name="home">Where the notice is from.</param>
    public static string? Of(BodyName? known, HomePlace home)
    {
        if (known is not { Place.Length: 0 } || known.Body.English(known.Office) is not { } english)
        {
            return null;
        }

        if (known.Body.Group == BodyGroup.Central)
        {
            return english;
        }

        string level = BodyLevels.IdOf(known.Level);
        return known.IsOfParty ? $"{english} of the CPC {(level.Length > 0 ? level + " " : string.Empty)}Committee"
            : known.Level == home.Level || level.Length == 0 ? english
            : $"{level} {english}";
    }
}
