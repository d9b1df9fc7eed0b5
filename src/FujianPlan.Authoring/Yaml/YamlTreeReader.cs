using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml.Faults;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FujianPlan.Authoring.Yaml;

/// <summary>
/// Reads a file's YAML into a light tree. Only what a plan needs is let through: anchors, aliases, tags, directives and
/// further documents are findings. Nothing of the tree is judged here.
/// </summary>
internal sealed class YamlTreeReader
{
    private readonly PlanFileReading _file;
    private readonly YamlTreeBuilder _builder;
    private readonly YamlEventSource _events;
    private readonly YamlScalarReader _scalars;
    private int _documents;
    private int _documentEnd;
    private int? _brokenAt;

    private YamlTreeReader(PlanFileReading file)
    {
        _file = file;
        _builder = new YamlTreeBuilder(file);
        _events = new YamlEventSource(file.Text);
        _scalars = new YamlScalarReader(file, _events);
    }

    internal static YamlTree Read(PlanFileReading file)
    {
        if (YamlTextLimits.Exceeds(file))
        {
            return new YamlTree(null, IsCut: true);
        }

        var reader = new YamlTreeReader(file);
        bool whole = reader.ReadAll();
        if (whole && TabFaults.Find(file, reader._scalars.TextsOfSeveralLines) is { } tab)
        {
            reader.Break(tab);
        }

        reader._builder.Cut(reader._brokenAt);
        CommentCharacters.Report(file, reader._scalars.LookedThrough, whole && reader._brokenAt is null ? file.Text.Length : reader._builder.LastEnd);
        return new YamlTree(reader._builder.Root, IsCut: !whole || reader._builder.Root is { IsCut: true });
    }

    /// <summary>Takes every event.</summary>
    /// <returns>Whether the end of the file was reached.</returns>
    private bool ReadAll()
    {
        int count = 0;
        YamlSyntaxError? error;
        while (_events.Next(out error) is { } next)
        {
            _file.Cancellation.ThrowIfCancellationRequested();
            _scalars.ReportCut();
            if (++count > _file.Limits.Events)
            {
                YamlTextLimits.ReportEvents(_file, _events.Offset(next.Start));
                return false;
            }

            if (!Take(next))
            {
                return false;
            }
        }

        if (error is not null)
        {
            SyntaxFault fault = SyntaxFaults.Explain(new SyntaxFaultContext(_file, error, _builder));
            _scalars.ReportCut(fault);
            Break(fault);
            if (_builder.LastScalar is { } last && last.Start == fault.Start)
            {
                // A quote that closes lines further down has made a text of what was none.
                last.IsCut = true;
            }

            _brokenAt = error.Start;
        }

        return error is null;
    }

    /// <summary>Reports what ends the reading.</summary>
    private void Break(SyntaxFault fault)
    {
        _file.Report(ReadingRules.Syntax, _file.Place(fault.Start, fault.End), fault.English, fault.Chinese);
        _brokenAt = fault.Start;
    }

    /// <summary>Takes one event.</summary>
    /// <returns>Whether to read on.</returns>
    private bool Take(ParsingEvent next)
    {
        switch (next)
        {
            case DocumentStart start:
                return StartDocument(start);
            case DocumentEnd end:
                _documentEnd = _events.Offset(end.End);
                return true;
            case AnchorAlias alias:
                TakeAlias(alias);
                return true;
            case Scalar scalar:
                return TakeScalar(scalar);
            case NodeEvent collection:
                return TakeStart(collection);
            case SequenceEnd or MappingEnd:
                TakeEnd(next);
                return true;
            default:
                return true;
        }
    }

    private bool StartDocument(DocumentStart start)
    {
        int end = _events.Offset(start.End);
        if (!start.IsImplicit)
        {
            ReportDirectives(_documentEnd, end);
        }

        if (++_documents == 1)
        {
            return true;
        }

        int from = start.IsImplicit ? _events.Offset(start.Start) : Math.Max(0, end - 3);
        _file.Report(
            ReadingRules.SeveralDocuments,
            _file.Place(from, start.IsImplicit ? _file.LineEnd(from) : end),
            "A second YAML document starts here. A plan file contains only one: remove this line, or move what follows to a separate file.",
            "此处开始第二个 YAML 文档。一个方案文件只含一个文档：请删去此行，或把其后的内容移到单独的文件。");
        return false;
    }

    /// <summary>Reports the directives of a document: the lines before its <c>---</c> that start with a percent sign.</summary>
    private void ReportDirectives(int from, int to)
    {
        for (int start = from; start < to; start = _file.NextLine(start))
        {
            if (_file.Text[start] == '%')
            {
                _file.Report(
                    ReadingRules.Tag,
                    _file.Place(start, _file.LineEnd(start)),
                    "YAML directives are not part of the plan format. Remove this line.",
                    "方案格式不支持 YAML 指令。请删去此行。");
            }
        }
    }

    private void TakeAlias(AnchorAlias alias)
    {
        var place = new YamlUnread(_events.Offset(alias.Start), _events.Offset(alias.End));
        string name = ShownText.Of(alias.Value.Value);
        _file.Report(
            ReadingRules.Anchor,
            place,
            $"The alias '*{name}' is not part of the plan format. Write out the value; text that starts with '*' must be put in quotes.",
            $"方案格式不支持别名“*{name}”。请把值写全；以“*”开头的文本须加引号。");
        _builder.Add(place);
    }

    private bool TakeScalar(Scalar scalar)
    {
        if (scalar is { Style: ScalarStyle.Plain, Value.Length: > 0 } && LayoutFault(scalar) is { } fault)
        {
            Break(fault);
            return false;
        }

        YamlNode node = _scalars.Read(scalar, _builder);
        if (node.End - node.Start > _file.Limits.ScalarLength)
        {
            YamlTextLimits.ReportScalar(_file, node);
            return false;
        }

        _builder.Add(node);
        return true;
    }

    private SyntaxFault? LayoutFault(Scalar scalar)
    {
        int start = _events.Offset(scalar.Start), end = _events.Offset(scalar.End);
        return LayoutFaults.OfText(_file, start, end) ?? LayoutFaults.OfContinuation(_file, start, end);
    }

    private bool TakeStart(NodeEvent collection)
    {
        int start = _scalars.SkipProperties(collection);
        char bracket = start < _file.Text.Length ? _file.Text[start] : '\0';
        bool isSequence = collection is SequenceStart;

        // A pair inside a list's brackets, as in [a: b], is a mapping that no bracket opens; its event bears no mark.
        bool isFlow = isSequence
            ? ((SequenceStart)collection).Style == SequenceStyle.Flow
            : ((MappingStart)collection).Style == MappingStyle.Flow;
        bool isMarked = start > 0 || _builder.Depth == 0;
        bool isBracketed = isFlow && isMarked && bracket == (isSequence ? '[' : '{');
        if (isFlow && !isBracketed)
        {
            start = _builder.LastEnd;
        }

        if (_builder.Depth == _file.Limits.Depth)
        {
            YamlTextLimits.ReportDepth(_file, start);
            return false;
        }

        int end = isBracketed ? start + 1 : start;
        _builder.Open(isSequence ? new YamlSequence(start, end) : new YamlMapping(start, end, isBracketed), isBracketed);
        return true;
    }

    private void TakeEnd(ParsingEvent next)
    {
        int at = _events.Offset(next.Start);
        char expected = next is SequenceEnd ? ']' : '}';
        bool isClosed = at < _file.Text.Length && _file.Text[at] == expected && _builder.IsInBrackets;
        _builder.Close(isClosed ? at + 1 : -1);
    }
}
