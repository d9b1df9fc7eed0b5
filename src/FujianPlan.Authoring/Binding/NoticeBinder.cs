using FujianPlan.Authoring.Binding.Values;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding;

/// <summary>Makes a <see cref="NoticeNode"/> of the value of <c>notice</c>.</summary>
internal static class NoticeBinder
{
    private static readonly MappingShape Shape = new(
        "notice", "通知", [], ["title", "published", "addressees", "body", "closing", "dated", "drafted", "passages"]);

    internal static NoticeNode? Bind(PlanFileReading file, YamlEntry entry)
    {
        if (ValueTypes.Mapping(file, entry.Value, entry.Key, entry.Key.Value) is not { } mapping)
        {
            return null;
        }

        var notice = new MappingReading(file, mapping, Shape, entry.Key);
        return new NoticeNode(
            file.Place(entry.Key),
            notice.Text("title"),
            notice.Text("published"),
            notice.Text("addressees"),
            notice.Text("body"),
            notice.Text("closing"),
            notice.Text("dated"),
            notice.Text("drafted"),
            notice.List("passages", item => PassageBinder.Bind(file, item), lone => lone is YamlScalar or YamlMapping));
    }
}
