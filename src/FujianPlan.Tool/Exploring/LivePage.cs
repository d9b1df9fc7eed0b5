namespace FujianPlan.Tool.Exploring;

/// <summary>A page that a server shows.</summary>
/// <param name="Bytes">The page.</param>
/// <param name="Policy">What it allows itself (Content-Security-Policy).</param>
/// <param name="Version">What tells it from another, which it knows of itself.</param>
internal sealed record LivePage(ReadOnlyMemory<byte> Bytes, string Policy, string Version);
