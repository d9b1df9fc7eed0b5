using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>The <c>notice:</c> mapping: the words of the notice around the plan, each verbatim.</summary>
/// <param name="Place">The key <c>notice</c>.</param>
/// <param name="Title">The notice's title.</param>
/// <param name="Published">Its line of publication.</param>
/// <param name="Addressees">Whom it is addressed to.</param>
/// <param name="Body">What it says.</param>
/// <param name="Closing">Its closing instruction.</param>
/// <param name="Dated">Its date line.</param>
/// <param name="Drafted">The drafting agency's line.</param>
/// <param name="Passages">Whatever else it says, in order: such as what stands between a heading and its first task.</param>
public sealed record NoticeNode(
    SourcePlace Place,
    Located<string>? Title,
    Located<string>? Published,
    Located<string>? Addressees,
    Located<string>? Body,
    Located<string>? Closing,
    Located<string>? Dated,
    Located<string>? Drafted,
    LocatedList<PassageNode>? Passages);
