using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding;

/// <summary>Binds the files of a plan, one after the other, to one <see cref="PlanDocument"/>.</summary>
internal sealed class DocumentBinder
{
    private static readonly MappingShape Shape = new(
        "plan file", "方案文件", ["format"], ["plan", "notice", "source", "imports", "agencies", "remarks", "sections"]);

    private readonly List<AgencyNode> _agencies = [];
    private readonly List<SectionNode> _sections = [];
    private readonly List<PartNode> _parts = [];
    private readonly List<RemarkNode> _remarks = [];
    private readonly Dictionary<string, SourcePlace> _stated = new(StringComparer.Ordinal);
    private PlanFileReading? _firstFile;
    private bool _isPartial;
    private PlanNode? _plan;
    private NoticeNode? _notice;
    private SourceNode? _source;
    private IReadOnlyList<Located<string>>? _imports;

    /// <summary>Takes one file in.</summary>
    internal void Add(PlanFileReading file, YamlTree tree)
    {
        _firstFile ??= file;
        switch (tree.Root)
        {
            case YamlMapping mapping:
                _isPartial |= tree.IsCut;
                Bind(new MappingReading(file, mapping, Shape, owner: null));
                break;
            case null or YamlScalar { IsEmpty: true } or YamlScalar { IsNullWord: true } when !tree.IsCut:
                _isPartial = true;
                file.Report(
                    ReadingRules.EmptyFile,
                    file.Beginning,
                    $"This plan file is empty. Start it with 'format: 1', or {file.Advice.LeaveOut.English}.",
                    $"此方案文件为空。请以“format: 1”开头，或{file.Advice.LeaveOut.Chinese}。");
                break;
            default:
                _isPartial = true;
                if (tree.Root is not null && !tree.IsCut)
                {
                    ReportRoot(file, tree.Root);
                }

                break;
        }
    }

    /// <summary>Notes that there is a file more, which could not be read: it may state what the others lack.</summary>
    internal void SkipFile() => _isPartial = true;

    /// <summary>Says what all the files together lack.</summary>
    internal PlanDocument Finish()
    {
        // In a file that could not be read, 'plan' may well stand.
        if (_firstFile is not null && !_isPartial && !_stated.ContainsKey("plan"))
        {
            _firstFile.Report(
                ReadingRules.MissingKey,
                _firstFile.Beginning,
                "No file of the plan has the key 'plan'. Add it to one of them.",
                "方案的所有文件中都没有键“plan”。请在其中一个文件中补上。");
        }

        return new PlanDocument(_plan, _notice, _source, _agencies, _sections, _imports, Parts: _parts, Remarks: _remarks.Count > 0 ? _remarks : null);
    }

    private void Bind(MappingReading root)
    {
        PlanFileReading file = root.File;
        FormatVersion.Check(root);

        // What is stated a second time is still read, for what is wrong with it.
        if (root["plan"] is { } plan && PlanBinder.Bind(file, plan) is var planNode && IsFirst(file, plan))
        {
            _plan = planNode;
        }

        if (root["notice"] is { } notice && NoticeBinder.Bind(file, notice) is var noticeNode && IsFirst(file, notice))
        {
            _notice = noticeNode;
        }

        if (root["source"] is { } source && SourceBinder.Bind(file, source) is var sourceNode && IsFirst(file, source))
        {
            _source = sourceNode;
        }

        if (root["imports"] is { } imports && root.Texts("imports") is var assemblies && IsFirst(file, imports))
        {
            _imports = assemblies?.Items;
        }

        _agencies.AddRange(root.List("agencies", item => AgencyBinder.Bind(file, item), IsMapping)?.Items ?? []);
        _remarks.AddRange(root.List("remarks", item => RemarkBinder.Bind(file, item), IsMapping)?.Items ?? []);
        _sections.AddRange((root.List("sections", item => SectionBinder.Bind(file, item, _parts), IsMapping)?.Items ?? []).SelectMany(sections => sections));
    }

    private static bool IsMapping(YamlNode lone) => lone is YamlMapping;

    private static void ReportRoot(PlanFileReading file, YamlNode root) => file.Report(
        ReadingRules.WrongType,
        root,
        "A plan file must be a mapping: lines such as 'format: 1', with a space after an ordinary colon.",
        "方案文件应为映射：由“format: 1”这样的行组成，半角冒号后须有空格。");

    /// <summary>Whether no earlier file states what an entry states.</summary>
    private bool IsFirst(PlanFileReading file, YamlEntry entry)
    {
        string key = entry.Key.Value;
        SourcePlace place = file.Place(entry.Key);
        if (!_stated.TryGetValue(key, out SourcePlace first))
        {
            _stated.Add(key, place);
            return true;
        }

        file.Report(
            ReadingRules.StatedTwice,
            place,
            $"Another file of the plan already states '{key}'. Keep one of the two.",
            $"方案的另一个文件已声明“{key}”。请只保留一处。",
            new RelatedPlace(first, new FindingText($"'{key}' is stated here first.", $"“{key}”首次声明于此。")));
        return false;
    }
}
