namespace FujianPlan.Tool.Validation.Json;

/// <summary>What an object of JSON has where an agency is wanted.</summary>
internal enum SeenProperty
{
    /// <summary>No such property, or null.</summary>
    Nothing,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A value that is none.</summary>
    Other,

    /// <summary>Two of that name.</summary>
    Twice,

    /// <summary>It is no object.</summary>
    NoObject,
}
