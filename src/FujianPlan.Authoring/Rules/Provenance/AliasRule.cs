using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Duties.Editorial;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>An alias is another way in which the source writes a name. One that the editors chose is marked as theirs.</summary>
internal sealed class AliasRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4017", FindingSeverity.Error, false, new("An alias is not in the source", "别名与来源文件不符"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        Lazy<HashSet<string>> named = new(() => NamedIn(context.Document, context.Clauses));

        // In words that only editors read, one may be a name or a part of one: they choose.
        Lazy<HashSet<string>> undoubted = new(() => NamedIn(context.Document, context.Clauses, withEditorial: false));
        Lazy<string[]> unknown = new(() => [.. named.Value.Except(AgencyName.AllOf(context.Document.Agencies).Select(name => name.Written.Value)).OrderBy(name => name, StringComparer.Ordinal)]);
        foreach (AgencyNode agency in context.Document.Agencies.Where(agency => agency.ImportedFrom is null))
        {
            // A name that the source does not have is the editors', where it has another for the same agency.
            if (agency.Name is { } name && !IsBorneOut(name.Value) && agency.Aliases?.Items.FirstOrDefault(alias => named.Value.Contains(alias.Value)) is { } written)
            {
                string shown = ShownText.Of(name.Value), shownWritten = ShownText.Of(written.Value);
                context.Report(
                    Rule,
                    name.Place,
                    $"No clause names '{shown}', and the notice never uses it on its own; the clauses write '{shownWritten}'. Use that as the name, and list this one under 'editorialAliases'.",
                    $"没有责任条款提到“{shown}”，通知文字中也没有以它为独立名称之处；条款写作“{shownWritten}”。请以后者为 name，并把前者写入 editorialAliases。");
            }

            foreach (Located<string> alias in agency.Aliases?.Items ?? [])
            {
                if (!IsBorneOut(alias.Value))
                {
                    ReportMissing(context, alias, EditDistance.Nearest(alias.Value, unknown.Value));
                }
            }

            foreach (Located<string> alias in agency.EditorialAliases?.Items ?? [])
            {
                if (IsUndoubted(alias.Value))
                {
                    string shown = ShownText.Of(alias.Value);
                    context.Report(
                        Rule,
                        alias.Place,
                        $"The source has '{shown}'. Write it under 'aliases'.",
                        $"来源文件中有“{shown}”。请写入 aliases。");
                }
            }
        }

        bool IsUndoubted(string alias) => undoubted.Value.Contains(alias) || context.Source.Words.IsToldApart(alias);
        bool IsBorneOut(string alias) => named.Value.Contains(alias) || context.Source.Words.IsToldApart(alias);
    }

    private static void ReportMissing(ProvenanceContext context, Located<string> alias, string? nearest)
    {
        // What is meant is a name that a clause has, and that no agency bears yet.
        string shown = ShownText.Of(alias.Value);
        string hint = nearest is null ? string.Empty : $" Did you mean '{ShownText.Of(nearest)}'?";
        string hintChinese = nearest is null ? string.Empty : $"是否应为“{ShownText.Of(nearest)}”？";
        context.Report(
            Rule,
            alias.Place,
            $"No clause names '{shown}', and the notice never uses it on its own.{hint} Correct it; if the editors chose it, list it under 'editorialAliases'.",
            $"没有责任条款提到“{shown}”，通知文字中也没有以它为独立名称之处。{hintChinese}请更正；如为编者自拟，请写入 editorialAliases。");
    }

    // As they are written, and as they are meant where a part is left out that the names in a list share.
    internal static HashSet<string> NamedIn(PlanDocument document, IReadOnlyList<TaskClause> clauses, bool withEditorial = true)
    {
        HashSet<string> names = new(StringComparer.Ordinal);

        // Where editors read for themselves, and in remarks, the grammar may know none of the names.
        AgencyMentions mentions = new(document.Agencies);
        IEnumerable<string> others = clauses.Where(clause => withEditorial && EditorialEntry.IsEditorial(clause.Level)).Select(clause => clause.Written.Value)
            .Concat(clauses.SelectMany(clause => clause.Remarks.Own).Concat((document.Remarks ?? []).Where(remark => remark.At is null)).Select(remark => remark.Words?.Value ?? string.Empty));
        names.UnionWith(others.SelectMany(mentions.In).Select(mention => mention.Name));
        foreach (TaskClause clause in clauses)
        {
            foreach (ClauseGroup group in clause.Parsed.Groups)
            {
                foreach (ClauseAgency agency in group.Agencies)
                {
                    names.Add(agency.AsWritten);
                    names.Add(agency.Name);
                }
            }
        }

        return names;
    }
}
