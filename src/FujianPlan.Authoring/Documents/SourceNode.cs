using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>The <c>source:</c> mapping: the document that the plan was read from.</summary>
/// <param name="Place">The key <c>source</c>.</param>
/// <param name="File">Its path, relative to the plan file, with <c>/</c>.</param>
/// <param name="Sha256">The SHA-256 of its bytes: 64 lower-case hexadecimal digits.</param>
public sealed record SourceNode(SourcePlace Place, Located<string>? File, Located<string>? Sha256);
