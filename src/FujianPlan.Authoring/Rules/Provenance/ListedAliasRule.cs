using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>A list names each of its bodies once. Two names of one agency that stand in one list are the names of two.</summary>
internal sealed class ListedAliasRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4063", FindingSeverity.Error, false, new("Alias that the source lists beside the name", "来源文件把别名与名称并列"));

    // A list has no more characters between two of its bodies.
    private const int Furthest = 200;

    private const string Joints = "、，和与及" + ",";

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        // By name, whose it is; hardly any agency has more than one.
        Dictionary<string, (AgencyNode Agency, Located<string> Written)> byName = new(StringComparer.Ordinal);
        HashSet<AgencyNode> told = [];
        List<(AgencyNode Agency, Located<string>[] Names)> several = [];
        foreach (AgencyNode agency in context.Document.Agencies.Where(agency => agency is { ImportedFrom: null, Name: not null }))
        {
            Located<string>[] names = [.. AgencyName.AllOf([agency]).Where(name => name.Kind != AgencyName.Code).Select(name => name.Written)];
            if (names.Length > 1)
            {
                several.Add((agency, names));
                foreach (Located<string> name in names.Where(name => !byName.ContainsKey(name.Value)))
                {
                    byName.Add(name.Value, (agency, name));
                }
            }
        }

        foreach (TaskClause clause in byName.Count == 0 ? [] : context.Clauses)
        {
            CheckClause(context, clause, byName, told);
        }

        foreach ((AgencyNode agency, Located<string>[] names) in several.Where(one => !told.Contains(one.Agency)))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            CheckLists(context, names);
        }
    }

    private static void CheckClause(ProvenanceContext context, TaskClause clause, Dictionary<string, (AgencyNode Agency, Located<string> Written)> byName, HashSet<AgencyNode> told)
    {
        Dictionary<AgencyNode, Located<string>>? first = null;
        foreach (ClauseAgency words in clause.Parsed.Groups.SelectMany(group => group.Agencies))
        {
            if (byName.TryGetValue(words.AsWritten, out (AgencyNode Agency, Located<string> Written) found) || byName.TryGetValue(words.Name, out found))
            {
                first ??= [];
                if (!first.TryGetValue(found.Agency, out Located<string> other))
                {
                    first.Add(found.Agency, found.Written);
                }
                else if (!NameLikeness.AreOfOne(other.Value, found.Written.Value) && told.Add(found.Agency))
                {
                    Report(context, found.Written, other, new RelatedPlace(clause.Written.Place, new("the clause that names both", "同时列出二者的条款")));
                }
            }
        }
    }

    // In a list of a text, or of the notice's own words.
    private static void CheckLists(ProvenanceContext context, Located<string>[] names)
    {
        List<(int Start, int End, int Name)> places = [];
        for (int i = 0; i < names.Length; i++)
        {
            places.AddRange(context.Source.Words.PlacesOf(names[i].Value).Select(span => (span.Start, span.End, i)));
        }

        places.Sort();
        for (int i = 1; i < places.Count; i++)
        {
            (int start, int end, int one) = places[i - 1];
            int other = places[i].Name;
            if (one != other && AreInOneList(context.Source.Words.Text, end, places[i].Start) && !NameLikeness.AreOfOne(names[one].Value, names[other].Value))
            {
                Report(context, names[other], names[one], new RelatedPlace(context.Places.Of(new SourceSpan(start, places[i].End - start)), new("the list that names both", "同时列出二者的名单")));
                return;
            }
        }
    }

    private static void Report(ProvenanceContext context, Located<string> alias, Located<string> name, RelatedPlace place)
    {
        // The one that the plan has first is the name.
        (alias, name) = alias.Place.Start > name.Place.Start ? (alias, name) : (name, alias);
        string shown = ShownText.Of(alias.Value), shownName = ShownText.Of(name.Value);
        context.Report(
            Rule,
            alias.Place,
            $"The source names “{shown}” beside “{shownName}”, so these are two bodies. Remove this name here, and add a separate agency for it.",
            $"来源文件把“{shown}”与“{shownName}”并列，二者应为两个机构。请删去此处的名称，并为其另列一个部门。",
            place);
    }

    // 甲厅、丙厅、乙厅: a body begins behind a joint, and nothing but bodies stands between the two.
    private static bool AreInOneList(string text, int end, int start) =>
        end < start && start - end <= Furthest
        && text.Substring(end, start - end) is var between
        && Joints.IndexOf(between[0]) >= 0 && Joints.IndexOf(between[between.Length - 1]) >= 0
        && between.All(c => char.IsLetter(c) || char.IsWhiteSpace(c) || Joints.IndexOf(c) >= 0)
        && between.Split('、', '，', ',', '和', '与', '及').All(one => one.Trim() is var body && (body.Length == 0 || IsBody(body)));

    private static bool IsBody(string words) => Clauses.Names.AgencyNames.IsOrgan(words, 0, words.Length) || Clauses.Names.AgencyNames.IsGroup(words, 0, words.Length);
}
