namespace FujianPlan.Runtime;

/// <summary>What kind of body an agency is; a classification by the editors of the plan.</summary>
public enum AgencyKind
{
    /// <summary>Not stated, or of more than one kind.</summary>
    Unspecified = 0,

    /// <summary>An organ of the provincial government.</summary>
    Provincial = 1,

    /// <summary>An organ of the Party committee.</summary>
    Party = 2,

    /// <summary>A central body, or a local organ of one.</summary>
    Central = 3,

    /// <summary>A municipal government or one of its organs.</summary>
    Municipal = 4,

    /// <summary>The management of a zone.</summary>
    Zone = 5,

    /// <summary>A public institution.</summary>
    Institution = 6,

    /// <summary>A people's organisation.</summary>
    Organisation = 7,

    /// <summary>An enterprise.</summary>
    Enterprise = 8,
}
