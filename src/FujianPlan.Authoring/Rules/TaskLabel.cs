using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules;

/// <summary>What a message calls a part, a section, a task or a measure, and where it points for want of something that is there.</summary>
internal static class TaskLabel
{
    /// <summary>“Task 1.5”, or as much of it as the plan says.</summary>
    internal static FindingText Of(OutlineItem item)
    {
        FindingText noun = NounOf(item.Level);
        return item.Code is { } code
            ? new FindingText($"{char.ToUpperInvariant(noun.English[0])}{noun.English.Substring(1)} {code}", $"{noun.Chinese} {code} ")
            : new FindingText($"This {noun.English}", $"此{noun.Chinese}");
    }

    /// <summary>What a level is called.</summary>
    internal static FindingText NounOf(OutlineLevel level) => level switch
    {
        OutlineLevel.Part => new("part", "部分"),
        OutlineLevel.Section => new("section", "章节"),
        OutlineLevel.Task => new("task", "任务"),
        _ => new("measure", "措施"),
    };

    /// <summary>The scalar that stands for an entry.</summary>
    internal static SourcePlace PlaceOf(IOutlineNode node) => node switch
    {
        TaskNode task => task.Number?.Place ?? task.Id?.Place ?? task.Place,
        SectionNode section => section.Number?.Place ?? section.Id?.Place ?? section.Place,
        PartNode part => part.Title?.Place ?? part.Place,
        _ => node.Place,
    };

    internal static string RoleKey(DutyNode duty) => RoleWord.Of(duty.Role);
}
