using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>The <c>original:</c> mapping: the file in which the notice was published, from which the text of the source was taken.</summary>
/// <param name="Place">The key <c>original</c>.</param>
/// <param name="File">Its path, relative to the plan file, with <c>/</c>.</param>
/// <param name="Sha256">The SHA-256 of its bytes: 64 lower-case hexadecimal digits.</param>
public sealed record OriginalNode(SourcePlace Place, Located<string>? File, Located<string>? Sha256);
