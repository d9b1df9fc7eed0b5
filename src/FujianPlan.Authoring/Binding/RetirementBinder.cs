using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding;

/// <summary>Makes a <see cref="RetirementNode"/> of the <c>retired</c> of an agency or a task.</summary>
internal static class RetirementBinder
{
    private static readonly MappingShape Shape = new("retirement", "停用记录", ["since", "reason"], ["successors"]);

    internal static RetirementNode? Bind(MappingReading owner) => owner.Inner("retired", Shape) is { } retired
        ? new RetirementNode(
            owner.File.Place(retired.Mapping),
            retired.Ascii("since"),
            retired.Text("reason"),
            retired.Codes("successors"))
        : null;
}
