using System.Collections.Immutable;
using FujianPlan.Analyzers.Plans;
using FujianPlan.Authoring.Findings;
using FujianPlan.Data;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FujianPlan.Analyzers.Values;

/// <summary>What is proposed for a constant, in words and for the fix.</summary>
internal sealed class Proposals
{
    private Proposals(FindingText question, ImmutableDictionary<string, string?> properties) => (Question, Properties) = (question, properties);

    /// <summary>“ Did you mean …?”, to go behind a sentence; empty where nothing is near.</summary>
    public FindingText Question { get; }

    /// <summary>For the fix.</summary>
    public ImmutableDictionary<string, string?> Properties { get; }

    /// <summary>What a constant that is no code most likely stands for.</summary>
    public static Proposals Nearest(CodeUse use)
    {
        IReadOnlyList<KnownMember> members = use.Plan.Nearest(use.Kind, use.Text);
        if (members.Count == 0)
        {
            return new Proposals(new FindingText(string.Empty, string.Empty), Replacement.Of([]));
        }

        string[] expressions = [.. members.Select(member => Expression(use, member))], texts = [.. members.Select(member => TextOf(use, member))];
        string[][] details = [.. members.Select((member, i) => Details(use, member, expressions[i]))];
        return new Proposals(
            new FindingText(
                $" Did you mean {string.Join(", ", texts.Select((text, i) => $"'{text}'{Bracketed(details[i], " (", ", ", ")")}"))}?",
                $"是否为{string.Join("、", texts.Select((text, i) => $"“{text}”{Bracketed(details[i], "（", "，", "）")}"))}？"),
            Replacement.Of(expressions, texts));

        static string Bracketed(string[] details, string open, string comma, string close) => details.Length == 0 ? string.Empty : open + string.Join(comma, details) + close;
    }

    /// <summary>One certain replacement.</summary>
    public static ImmutableDictionary<string, string?> Certain(CodeUse use, KnownMember member) => Replacement.Of([Expression(use, member)], [TextOf(use, member)]);

    /// <summary>The constant of a member, as it is written where its namespace is imported.</summary>
    public static string Constant(CodeKind kind, KnownMember member) => (kind == CodeKind.Task ? "TaskCodes." : "AgencyCodes.") + member.Id;

    /// <summary>A constant as it is shown in a message.</summary>
    public static string Shown(CodeUse use) => ShownText.Of(use.Text);

    // A name and a role's code have no constants: the literal is what there is.
    private static string Expression(CodeUse use, KnownMember member) => use.Kind is CodeKind.Agency or CodeKind.Task
        ? use.Plan.Qualified(Constant(use.Kind, member))
        : SymbolDisplay.FormatLiteral(TextOf(use, member), quote: true);

    private static string TextOf(CodeUse use, KnownMember member) => use.Kind == CodeKind.AgencyName && member.Name.Length > 0 ? member.Name : member.Code;

    private static string[] Details(CodeUse use, KnownMember member, string expression) => use.Kind switch
    {
        CodeKind.Agency when member.Name.Length > 0 => [Replacement.Shown(expression), member.Name],
        CodeKind.Agency or CodeKind.Task => [Replacement.Shown(expression)],
        _ => [],
    };
}
