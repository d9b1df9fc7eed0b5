using FujianPlan.Authoring.Characters;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml.Faults;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FujianPlan.Authoring.Yaml;

/// <summary>Makes scalars of events: exactly where they stand, and without what they may not hold.</summary>
internal sealed class YamlScalarReader
{
    private readonly PlanFileReading _file;
    private readonly YamlEventSource _events;
    private readonly bool _fileIsClean;
    private readonly bool _commentsAreClean;
    private readonly bool _hasTabs;
    private SyntaxFault? _cut;
    private readonly List<(int Start, int End)> _read = [];
    private readonly List<(int Start, int End, bool IsBlock)> _lines = [];

    internal YamlScalarReader(PlanFileReading file, YamlEventSource events)
    {
        _file = file;
        _events = events;
        // Most files hold nothing forbidden, and one look at the whole file spares a look at every scalar.
        _fileIsClean = ForbiddenCharacters.IndexIn(file.Text, 0, file.Text.Length) < 0;
        _commentsAreClean = _fileIsClean && CommentCharacters.AreNoneIn(file.Text);
        _hasTabs = file.Text.IndexOf('\t') >= 0;
    }

    /// <summary>Where the texts are that were looked through for what they may not hold; in a file without any such character, none.</summary>
    internal IReadOnlyList<(int Start, int End)> LookedThrough => _read;

    /// <summary>Where the texts are that take several lines, and whether each is a block; in a file without tabs, none.</summary>
    internal IReadOnlyList<(int Start, int End, bool IsBlock)> TextsOfSeveralLines => _lines;

    /// <summary>
    /// Reports the comment that cut the text which was read last. It waits until something is read after it: a comment that takes a
    /// closing bracket with it is why nothing is.
    /// </summary>
    /// <param name="fault">What ended the reading; null where nothing did.</param>
    internal void ReportCut(SyntaxFault? fault = null)
    {
        if (_cut is { } cut && cut.Start != fault?.Start)
        {
            _file.Report(ReadingRules.CutByComment, _file.Place(cut.Start, cut.End), cut.English, cut.Chinese);
        }

        _cut = null;
    }

    /// <summary>Reads a scalar. One that is nothing but forbidden characters is unread.</summary>
    internal YamlNode Read(Scalar scalar, YamlTreeBuilder builder)
    {
        int start = SkipProperties(scalar);
        int end = Math.Max(start, _events.Offset(scalar.End));
        YamlScalarStyle style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => YamlScalarStyle.Quoted,
            ScalarStyle.Literal or ScalarStyle.Folded => YamlScalarStyle.Block,
            _ => YamlScalarStyle.Plain,
        };

        if (style == YamlScalarStyle.Plain && scalar.Value.Length == 0)
        {
            return Empty(start, builder);
        }

        if (style == YamlScalarStyle.Block)
        {
            // The scanner counts the line breaks after the last line as part of it.
            end = TrimBack(end, start + 1);
        }

        Note(start, end, style == YamlScalarStyle.Block);
        string value = scalar.Value;
        if (ReportForbidden(scalar, start, end))
        {
            value = !_fileIsClean && ForbiddenCharacters.IsLost(_file.Text, start, end) ? string.Empty : ForbiddenCharacters.Without(value);
        }
        else if (style == YamlScalarStyle.Plain)
        {
            value = PlainTextEdges.WithoutBlanks(_file, value, start, end);
        }

        if (value.Length == 0 && scalar.Value.Length > 0)
        {
            return new YamlUnread(start, end);
        }

        if (style == YamlScalarStyle.Plain)
        {
            _cut = PlainTextEdges.CommentAfter(_file, value, end);
        }

        return new YamlScalar(value, style, start, end);
    }

    /// <summary>Reports the anchor and the tag before a node's content.</summary>
    /// <returns>The offset at which the content starts.</returns>
    internal int SkipProperties(NodeEvent node)
    {
        string text = _file.Text;
        int at = _events.Offset(node.Start);
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty)
        {
            return at;
        }

        while (at < text.Length && text[at] is '&' or '!')
        {
            int end = at;
            while (end < text.Length && text[end] is not (' ' or '\t' or '\r' or '\n' or ','))
            {
                end++;
            }

            ReportProperty(at, end);
            at = SkipBlanks(end);
        }

        return at;
    }

    private void ReportProperty(int start, int end)
    {
        string shown = ShownText.Of(_file.Text.Substring(start, end - start));
        if (shown[0] == '&')
        {
            _file.Report(
                ReadingRules.Anchor,
                _file.Place(start, end),
                $"The anchor '{shown}' is not part of the plan format. Remove it; text that starts with '&' must be put in quotes.",
                $"方案格式不支持锚点“{shown}”。请删去；以“&”开头的文本须加引号。");
        }
        else
        {
            _file.Report(
                ReadingRules.Tag,
                _file.Place(start, end),
                $"The tag '{shown}' is not part of the plan format. Remove it; text that starts with '!' must be put in quotes.",
                $"方案格式不支持标签“{shown}”。请删去；以“!”开头的文本须加引号。");
        }
    }

    private void Note(int start, int end, bool isBlock)
    {
        if (!_commentsAreClean)
        {
            _read.Add((start, end));
        }

        if (_hasTabs && (isBlock || _file.NextLine(start) < end))
        {
            _lines.Add((start, end, isBlock));
        }
    }

    /// <summary>The place of a value that is not there: just after what came before it.</summary>
    private YamlScalar Empty(int at, YamlTreeBuilder builder)
    {
        int end = Math.Max(TrimBack(at, builder.LastEnd), builder.LastEnd);
        bool afterDash = builder.IsInList && end > builder.LastEnd && _file.Text[end - 1] == '-';
        return new YamlScalar(string.Empty, YamlScalarStyle.Plain, afterDash ? end - 1 : end, end);
    }

    /// <summary>Reports the first character of a scalar that no text may hold.</summary>
    /// <returns>Whether there is one.</returns>
    private bool ReportForbidden(Scalar scalar, int start, int end)
    {
        int inFile = _fileIsClean ? -1 : ForbiddenCharacters.IndexIn(_file.Text, start, end);

        // What the file does not hold can only have come in through an escape, and those need double quotes.
        int inValue = inFile >= 0 || scalar.Style == ScalarStyle.DoubleQuoted
            ? ForbiddenCharacters.IndexIn(scalar.Value, 0, scalar.Value.Length)
            : -1;
        if (inFile >= 0 && !ForbiddenCharacters.IsToldAlready(_file.Text, inFile))
        {
            int length = ForbiddenCharacters.LengthAt(_file.Text, inFile);
            Report(_file.Place(inFile, inFile + length), ForbiddenCharacters.Describe(_file.Text, inFile), ForbiddenCharacters.Advice(_file.Text, inFile), scalar.Value, inValue);
        }
        else if (inFile < 0 && inValue >= 0)
        {
            Report(_file.Place(start, end), ForbiddenCharacters.Describe(scalar.Value, inValue), ForbiddenCharacters.Advice(scalar.Value, inValue), scalar.Value, inValue);
        }

        return inFile >= 0 || inValue >= 0;
    }

    private void Report(SourcePlace place, FindingText what, FindingText advice, string value, int at)
    {
        int position = 1;
        for (int i = 0; i < at; i += ForbiddenCharacters.LengthAt(value, i))
        {
            position++;
        }

        _file.Report(
            ReadingRules.ForbiddenCharacter,
            place,
            FormattableString.Invariant($"Character {position} of this text is {what.English}, which is not allowed in text. {advice.English}"),
            FormattableString.Invariant($"此文本的第 {position} 个字符是 {what.Chinese}，文本中不允许使用。{advice.Chinese}"));
    }

    /// <summary>Skips blanks, line breaks and comments.</summary>
    private int SkipBlanks(int at)
    {
        string text = _file.Text;
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n' or '#')
        {
            at = text[at] == '#' ? _file.LineEnd(at) : at + 1;
        }

        return at;
    }

    private int TrimBack(int at, int floor)
    {
        while (at > floor && _file.Text[at - 1] is ' ' or '\t' or '\r' or '\n')
        {
            at--;
        }

        return at;
    }
}
