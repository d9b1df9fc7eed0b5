namespace FujianPlan.Authoring.Yaml.Faults;

/// <summary>A syntax error, in words that an editor of plans can act on.</summary>
/// <param name="Start">Where what is wrong starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="English">What is wrong and what to do.</param>
/// <param name="Chinese">The same in Chinese.</param>
internal sealed record SyntaxFault(int Start, int End, string English, string Chinese);
