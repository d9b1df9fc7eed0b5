using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Importing;

/// <summary>
/// Finds the agencies of other plans that a plan names, and sets them behind its own, so that they are judged, and end
/// up in the model, as its own are. A code of its own always wins: that another plan gains an agency breaks nothing here.
/// </summary>
public sealed class ImportResolver
{
    /// <summary>How many plans can be imported: numbers must fit into sixteen bits, and into characters below the surrogates.</summary>
    public const int Most = 4;

    /// <summary>Between the numbers of one import and the next. An agency's number is that of its own plan, raised by its import's.</summary>
    public const int Step = 10_000;

    private readonly PlanDocument _document;
    private readonly FindingSink _sink;
    private readonly FindingReport _report;
    private readonly List<(ImportedPlan Plan, int Base)> _imports = [];
    private readonly HashSet<string> _ownCodes;
    private readonly HashSet<string> _ownNames;
    private readonly HashSet<string> _ownRegions;
    private readonly Dictionary<string, (ImportedAgency Agency, ImportedPlan Plan, int Base)> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AgencyNode> _added = new(StringComparer.Ordinal);

    private ImportResolver(PlanDocument document, FindingSink sink)
    {
        _document = document;
        _sink = sink;
        _report = new FindingReport(sink, ReaderLimits.Default);
        _ownCodes = new HashSet<string>(document.Agencies.Select(agency => agency.Code?.Value).OfType<string>(), StringComparer.Ordinal);
        _ownNames = new HashSet<string>(AgencyName.AllOf(document.Agencies).Select(name => name.Comparable), StringComparer.Ordinal);
        _ownRegions = new HashSet<string>(document.Agencies.Select(agency => agency.RegionCode?.Value).OfType<string>(), StringComparer.Ordinal);
    }

    /// <summary>Resolves the imports of a plan.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="available">The plans of the assemblies that the project references.</param>
    /// <param name="sink">Where findings go.</param>
    /// <returns>The plan, with the imported agencies that it names.</returns>
    internal static PlanDocument Resolve(PlanDocument document, IReadOnlyList<ImportedPlan> available, FindingSink sink)
    {
        if (document.Imports is not { Count: > 0 })
        {
            return document;
        }

        var resolver = new ImportResolver(document, sink);
        resolver.FindImports(available);
        resolver.FindAgencies();
        return document with
        {
            Agencies = [.. document.Agencies, .. resolver._added.Values.OrderBy(agency => agency.Number!.Value)],
            Imported = [.. resolver._imports.Select(import => NodeOf(import.Plan, import.Base))],
        };
    }

    private void FindImports(IReadOnlyList<ImportedPlan> available)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int position = 0;
        foreach (Located<string> import in _document.Imports!)
        {
            position++;
            string shown = ShownText.Of(import.Value);
            if (!seen.Add(import.Value) || position > Most)
            {
                bool isSecond = position <= Most;
                _report.Add(
                    ImportRules.Surplus,
                    import.Place,
                    isSecond ? $"'{shown}' is already imported. Remove one of the two." : $"A plan imports at most {Most} other plans. Remove '{shown}', or describe in this plan the agencies that it is needed for.",
                    isSecond ? $"“{shown}”已导入。请删去其中一处。" : $"一个方案最多导入 {Most} 个其他方案。请删去“{shown}”，或在本方案中列出所需的部门。");
                continue;
            }

            ImportedPlan? plan = available.FirstOrDefault(other => other.Assembly == import.Value);
            if (plan is { IsReadable: true })
            {
                _imports.Add((plan, position * Step));
            }
            else
            {
                ReportNotFound(import, plan, available);
            }
        }
    }

    private void ReportNotFound(Located<string> import, ImportedPlan? unreadable, IReadOnlyList<ImportedPlan> available)
    {
        string shown = ShownText.Of(import.Value);
        string[] names = [.. available.Where(plan => plan.IsReadable).Select(plan => plan.Assembly).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal)];
        (string english, string chinese) =
            unreadable is not null ? (
                $"The agencies in assembly '{shown}' cannot be read: it was compiled by another version of the generator. Use the same version for both.",
                $"无法读取程序集“{shown}”所带的部门：它由另一版本的生成器编译。请统一两者的版本。")
            : EditDistance.Nearest(import.Value, names) is { } near ? (
                $"No referenced assembly '{shown}' contains a plan; did you mean '{ShownText.Of(near)}'?",
                $"所引用的程序集中没有带方案的“{shown}”；是否应为“{ShownText.Of(near)}”？")
            : names.Length > 0 ? (
                $"No referenced assembly '{shown}' contains a plan. These do: {string.Join(", ", names.Select(ShownText.Of))}.",
                $"所引用的程序集中没有带方案的“{shown}”。带方案的有：{string.Join("、", names.Select(ShownText.Of))}。")
            : (
                $"No referenced assembly '{shown}' contains a plan. {_report.Advice.Reference.English}",
                $"所引用的程序集中没有带方案的“{shown}”。{_report.Advice.Reference.Chinese}");
        _report.Add(ImportRules.NotFound, import.Place, english, chinese);
    }

    private void FindAgencies()
    {
        foreach (Located<string> code in AssigneeUse.AllOf(_document).Select(use => use.Code)
            .Concat(_document.Agencies.SelectMany(agency => agency.Members?.Items ?? []))
            .Concat(_document.Agencies.SelectMany(agency => agency.Retired?.Successors?.Items ?? []))
            .Concat(_document.Plan?.Drafter is { } drafter ? [drafter] : []))
        {
            _sink.Cancellation.ThrowIfCancellationRequested();
            if (_ownCodes.Contains(code.Value))
            {
                continue;
            }

            if (!_found.ContainsKey(code.Value) && !Find(code))
            {
                continue;
            }

            ReportRetired(code);
        }
    }

    /// <summary>Looks for a code among the imports, and adds its agency, with its members.</summary>
    private bool Find(Located<string> code)
    {
        (ImportedAgency Agency, ImportedPlan Plan, int Base)[] found =
        [
            .. _imports
                .Select(import => (Agency: import.Plan.Agencies.FirstOrDefault(agency => agency.Code == code.Value), import.Plan, import.Base))
                .Where(import => import.Agency is not null)
                .Select(import => (import.Agency!, import.Plan, import.Base)),
        ];
        if (found.Length == 0)
        {
            return false;
        }

        if (found.Length > 1)
        {
            string shown = ShownText.Of(code.Value), plans = string.Join(", ", found.Select(other => ShownText.Of(other.Plan.Assembly)));
            _report.Add(
                ImportRules.Ambiguous,
                code.Place,
                $"'{shown}' is the code of an agency in each of {plans}. List the agency that is meant among this plan's own agencies, with its own code.",
                $"“{shown}”在 {plans} 中各有一个部门。请在本方案的 agencies 中列出所指的部门，并另给代码。");
        }

        Add(found[0], code.Place);
        return true;
    }

    // Its members come with it, or what it stands for would be known there and unknown here. A queue: members have members.
    private void Add((ImportedAgency Agency, ImportedPlan Plan, int Base) first, SourcePlace place)
    {
        var open = new Queue<ImportedAgency>([first.Agency]);
        while (open.Count > 0)
        {
            ImportedAgency agency = open.Dequeue();
            if (_ownCodes.Contains(agency.Code) || _found.ContainsKey(agency.Code))
            {
                continue;
            }

            _found.Add(agency.Code, (agency, first.Plan, first.Base));
            _added.Add(agency.Code, NodeOf(agency, first.Plan, first.Base, place));
            foreach (string member in agency.Members ?? default)
            {
                if (first.Plan.Agencies.FirstOrDefault(other => other.Code == member) is { } other)
                {
                    open.Enqueue(other);
                }
            }
        }
    }

    private static ImportNode NodeOf(ImportedPlan plan, int @base) => new(
        plan.Assembly,
        plan.Namespace,
        @base,
        [.. plan.Agencies.Select(agency => new ImportableAgency(agency.Code, agency.Name, [.. agency.Aliases, .. agency.FormerNames]))]);

    /// <summary>The agency as if this plan had described it, where it names it first.</summary>
    private AgencyNode NodeOf(ImportedAgency agency, ImportedPlan plan, int @base, SourcePlace place)
    {
        return new AgencyNode(
            place,
            At(agency.Code),
            At(agency.Id),
            new Located<int>(@base + agency.Number, place),
            At(agency.Name),
            agency.English.Length == 0 ? null : At(agency.English),
            agency.Kind == BodyKind.Unspecified ? null : At(DocumentWords.Of(agency.Kind)),
            agency.RegionCode is { } region && _ownRegions.Add(region) ? At(region) : null,
            // What this plan calls its own so is its own.
            List(agency.Aliases.Where(alias => !_ownNames.Contains(ComparableName.Of(alias)))),
            List(agency.FormerNames.Where(former => !_ownNames.Contains(ComparableName.Of(former)))),
            agency.IsCollective ? new Located<bool>(true, place) : null,
            agency.Members is { } members ? List(members) : null,
            Note: null,
            agency.RetiredSince is { } since
                ? new RetirementNode(place, At(since), At(agency.RetirementReason ?? string.Empty), Successors: null)
                : null,
            plan.Assembly);

        Located<string> At(string text) => new(text, place);

        LocatedList<Located<string>> List(IEnumerable<string> texts) => new([.. texts.Select(At)], place);
    }

    private void ReportRetired(Located<string> code)
    {
        (ImportedAgency agency, ImportedPlan plan, _) = _found[code.Value];
        if (agency.RetiredSince is null)
        {
            return;
        }

        string shown = ShownText.Of(code.Value), name = ShownText.Of(agency.Name), from = ShownText.Of(plan.Assembly), since = ShownText.Of(agency.RetiredSince);
        string[] successors = [.. agency.Successors.Select(ShownText.Of)];
        _sink.Report(
            ImportRules.Retired,
            code.Place,
            successors.Length == 0
                ? $"Agency '{shown}' ({name}) has been retired in {from} since {since} and has no successor. Is another agency meant?"
                : $"Agency '{shown}' ({name}) has been retired in {from} since {since}; use its successor instead: {string.Join(", ", successors.Select(successor => $"'{successor}'"))}.",
            successors.Length == 0
                ? $"部门“{shown}”（{name}）在 {from} 中自 {since} 起已停用，且无继任者。是否另有所指？"
                : $"部门“{shown}”（{name}）在 {from} 中自 {since} 起已停用；其继任者为{string.Join("、", successors.Select(successor => $"“{successor}”"))}。");
    }
}
