using System.Collections.Immutable;
using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FujianPlan.Analyzers.Values;

/// <summary>What is proposed for a constant, in words and for the fix.</summary>
internal sealed class Proposals
{
    private static readonly ImmutableDictionary<string, string?> Nothing = Replacement.Of([]);

    private Proposals(FindingText question, ImmutableDictionary<string, string?> properties) => (Question, Properties) = (question, properties);

    /// <summary>“ Did you mean …?”, to go behind a sentence; empty where nothing is near.</summary>
    public FindingText Question { get; }

    /// <summary>For the fix.</summary>
    public ImmutableDictionary<string, string?> Properties { get; }

    /// <summary>What a constant that is no code most likely stands for.</summary>
    public static Proposals Nearest(CodeUse use)
    {
        NearestMembers nearest = use.Plan.Nearest(use.Kind, use.Text);
        if (nearest.Members.Count == 0)
        {
            return new Proposals(use.Kind is CodeKind.Task or CodeKind.Section ? NumberRange.Of(use.Plan, use.Kind, use.Text) : new FindingText(string.Empty, string.Empty), Nothing);
        }

        ILookup<Doubling, KnownMember> members = nearest.Members.ToLookup(member => use.Use == CodeUseKind.IsCompared ? CaseShapes.DoublingOf(use, member.Code) : Doubling.None);
        KnownMember[] free = [.. nearest.Members.Except(members[Doubling.Certain])];
        FindingText question = free.Length == 0 ? Doubled(use, nearest.Members) : Asked(use, free);
        if (free.Length > 0 && members[Doubling.Possible].Any())
        {
            question = new FindingText(
                question.English + " Another case here is equally near, and only one of them can be changed to it.",
                question.Chinese + "此处另有一项也最接近它，只能有一项改为它。");
        }

        bool isCertain = nearest.IsCertain && !members[Doubling.Possible].Any();
        return new Proposals(question, !use.IsWhole ? Nothing : isCertain ? Replacement.Of(Expressions(use, free), Texts(use, free)) : Replacement.OneOf(Expressions(use, free), Texts(use, free)));
    }

    /// <summary>One certain replacement.</summary>
    public static ImmutableDictionary<string, string?> Certain(CodeUse use, KnownMember member) => use.IsWhole ? Replacement.Of([Expression(use, member)], [TextOf(use, member)]) : Nothing;

    /// <summary>The constant of a member, as it is written where its namespace is imported.</summary>
    public static string Constant(CodeKind kind, KnownMember member) => (kind == CodeKind.Task ? "TaskCodes." : "AgencyCodes.") + member.Id;

    /// <summary>A constant as it is shown in a message.</summary>
    public static string Shown(CodeUse use) => ShownText.Of(use.Text);

    private static FindingText Asked(CodeUse use, IReadOnlyList<KnownMember> members)
    {
        FindingText told = Told(use, members);
        return new FindingText($" Did you mean {told.English}?", $"是否为{told.Chinese}？");
    }

    private static FindingText Doubled(CodeUse use, IReadOnlyList<KnownMember> members)
    {
        FindingText told = Told(use, members);
        return new FindingText($" The nearest is {told.English}, which is already here. Remove one of the two.", $"最接近的是{told.Chinese}，而此处已有该项。请删去其中一项。");
    }

    private static FindingText Told(CodeUse use, IReadOnlyList<KnownMember> members) => new(
        string.Join(", ", members.Select(member => $"'{TextOf(use, member)}'{Bracketed(Details(use, member), " (", ", ", ")")}")),
        string.Join("、", members.Select(member => $"“{TextOf(use, member)}”{Bracketed(Details(use, member), "（", "，", "）")}")));

    private static string Bracketed(string[] details, string open, string comma, string close) => details.Length == 0 ? string.Empty : open + string.Join(comma, details) + close;

    private static IEnumerable<string> Expressions(CodeUse use, IEnumerable<KnownMember> members) => members.Select(member => Expression(use, member));

    private static IEnumerable<string> Texts(CodeUse use, IEnumerable<KnownMember> members) => members.Select(member => TextOf(use, member));

    // A name, and the code of a section or a role, have no constants: the literal is what there is.
    private static string Expression(CodeUse use, KnownMember member) => use.Kind is CodeKind.Agency or CodeKind.Task
        ? use.Plan.Qualified(Constant(use.Kind, member))
        : SymbolDisplay.FormatLiteral(TextOf(use, member), quote: true);

    private static string TextOf(CodeUse use, KnownMember member) => use.Kind == CodeKind.AgencyName && member.Name.Length > 0 ? member.Name : member.Code;

    private static string[] Details(CodeUse use, KnownMember member) => use.Kind switch
    {
        CodeKind.Agency when member.Name.Length > 0 => [Constant(use.Kind, member), member.Name],
        CodeKind.Agency or CodeKind.Task => [Constant(use.Kind, member)],
        _ => [],
    };
}
