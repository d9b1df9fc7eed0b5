namespace FujianPlan.Authoring.Clauses;

/// <summary>A remark in a clause on how it, or other clauses, are to be read.</summary>
/// <param name="Words">The remark, verbatim: 列第一位者为牵头单位，下同.</param>
/// <param name="Span">Where it stands, without brackets of its own.</param>
/// <param name="FirstLeads">Whether it says that the first of a list leads. The groups of its own clause say so already.</param>
/// <param name="ReachesOn">Whether it holds for other clauses, too: 下同, 以下各项….</param>
public sealed record ClauseRemark(string Words, ClauseSpan Span, bool FirstLeads, bool ReachesOn);

/// <summary>The deadline that a clause states.</summary>
/// <param name="Words">Its words, verbatim: 6月底前 of 6月底前完成.</param>
/// <param name="Span">Where they stand.</param>
public sealed record ClauseDeadline(string Words, ClauseSpan Span);
