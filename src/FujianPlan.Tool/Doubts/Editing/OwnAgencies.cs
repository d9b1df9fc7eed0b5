using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;
using FujianPlan.Tool.Drafting.Agencies;

namespace FujianPlan.Tool.Doubts.Editing;

/// <summary>
/// Agencies in a value that an editor writes: by their code, by a name that the plan has, or by the name of a body that it does not have yet, which is
/// then added with the code, the identifier and the English name that a draft would give it.
/// </summary>
/// <param name="files">The files of the plan.</param>
internal sealed class OwnAgencies(IReadOnlyList<PlanYaml> files)
{
    private const int LongestName = 60;

    private static readonly string[] Lists = ["lead", "responsible", "supporting", "guiding", "named", "members"];
    private static readonly string[] Singles = ["of", "drafter"];

    private readonly YamlMapping[] _known = [.. files.SelectMany(yaml => yaml.All()).Where(one => one is { Node: YamlMapping, Parent: { Key.Value: "agencies", Node: YamlSequence } }).Select(one => (YamlMapping)one.Node)];
    private readonly Dictionary<string, DraftedAgency> _added = new(StringComparer.Ordinal);

    /// <summary>A key and its value with the codes of all agencies, behind the lines that add those that the plan lacks.</summary>
    /// <param name="lines">The lines of the value.</param>
    /// <exception cref="UnfitReading">It names what is neither a code of the plan nor a name.</exception>
    public IReadOnlyList<ReadingLine> In(IReadOnlyList<ReadingLine> lines)
    {
        ReadingLine[] written = [.. lines.Select(line => line with { Content = WithCodes(line.Content) })];
        return [.. OtherAgencies.Added(_added.Values).Select(added => new ReadingLine(DoubtForm.NewAgency, added[(DoubtForm.NewAgency.Length + 1)..])), .. written];
    }

    private string WithCodes(string content)
    {
        PlanYaml value = new(new PlanFile(string.Empty, content));
        TextEdit[] edits = [.. value.All().SelectMany(Named).Select(name => new TextEdit(name.Start, name.End, CodeOf(name.Value.Trim())))];
        return edits.Length == 0 || !value.IsWhole ? content : TextEdit.Apply(content, edits);
    }

    private static IEnumerable<YamlScalar> Named(YamlPosition position) => position switch
    {
        { Node: YamlSequence list, Key.Value: var key } when Array.IndexOf(Lists, key) >= 0 => list.Items.OfType<YamlScalar>(),
        { Node: YamlScalar single, Key.Value: var key } when Array.IndexOf(Singles, key) >= 0 => [single],
        _ => [],
    };

    private string CodeOf(string named)
    {
        if (Array.Exists(_known, agency => agency.ValueOf("code") == named))
        {
            return named;
        }

        if (Array.Find(_known, agency => agency.ValuesOf("aliases").Concat(agency.ValuesOf("editorialAliases")).Append(agency.ValueOf("name")).Contains(named, StringComparer.Ordinal))?.ValueOf("code") is { } code)
        {
            return code;
        }

        if (named.Length is < 2 or > LongestName || !named.Any(c => c is >= '\u3400' and <= '\u9FFF') || named.EndsWith('等') || !named.All(c => char.IsLetterOrDigit(c) || c is '（' or '）' or '(' or ')' or '·'))
        {
            throw new UnfitReading(new FindingText(
                $"The plan has no agency '{ShownText.Of(named)}'. Write the code of an agency of the plan, or the full name of another body, such as 市甲局; it is then added to the agencies.",
                $"方案中没有部门“{ShownText.Of(named)}”。请写已有部门的代码；或写另一部门的全称（如“市甲局”），该部门随即列入方案。"));
        }

        if (!_added.TryGetValue(named, out DraftedAgency? added))
        {
            _added.Add(named, added = Proposed(named));
        }

        return added.Code;
    }

    // What the agencies of the plan are called, and what would be proposed for them, no other is called.
    private DraftedAgency Proposed(string name)
    {
        string[] names = [.. _known.Select(agency => agency.ValueOf("name")).OfType<string>()];
        HomePlace home = HomePlace.Of(files.SelectMany(yaml => yaml.Root is YamlMapping root && root.EntryOf("plan")?.Value is YamlMapping plan ? plan.ValuesOf("issuer").Concat(plan.ValuesOf("editorialIssuer")) : []), names);
        AgencyProposals proposals = new([.. names.Distinct().Select((one, i) => Group(one, i, home))], new Dictionary<AgencyGroup, Authoring.Model.AgencyModel>(), [], home);
        foreach ((string? code, string? id) in _known.Select(agency => (agency.ValueOf("code"), agency.ValueOf("id"))).Concat(_added.Values.Select(agency => ((string?)agency.Code, (string?)agency.Id))))
        {
            proposals.Keep(code, id);
        }

        AgencyGroup group = Group(name, names.Length, home);
        (string Code, string Id) proposed = proposals.Also(group);
        return new DraftedAgency(proposed.Code, proposed.Id, 0, name, group.Main.IsCollective) { English = EnglishNames.Of(group.Known, home), Kind = BodyKinds.Of(name, group.Known) };
    }

    private static AgencyGroup Group(string name, int order, HomePlace home) => new(new NamedBody(name, CollectiveWords.IsCollective(name, 0, name.Length), order, BodyName.Of(name, home)));
}
