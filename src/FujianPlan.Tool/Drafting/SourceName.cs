namespace FujianPlan.Tool.Drafting;

/// <summary>How a draft names its source.</summary>
/// <param name="File">The path of its text, from where the draft is.</param>
/// <param name="Sha256">The SHA-256 of the bytes of that, in lower case.</param>
/// <param name="Original">The same of the file that the text was taken from; null where the text is itself the notice as it was published.</param>
internal sealed record SourceName(string File, string Sha256, SourceName? Original);
