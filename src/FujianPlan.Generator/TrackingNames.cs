namespace FujianPlan.Generator;

/// <summary>The names of the pipeline's steps, by which tests tell what an edit has run again.</summary>
internal static class TrackingNames
{
    public const string Inputs = "Inputs";
    public const string References = "References";
    public const string Reading = "Reading";
    public const string Findings = "Findings";
    public const string Model = "Model";
    public const string Provenance = "Provenance";
    public const string Runtime = "Runtime";
    public const string Options = "Options";
    public const string Agencies = "Agencies";
    public const string Emission = "Emission";
    public const string Files = "Files";
    public const string Face = "Face";
}
