using FujianPlan.Authoring.Files;

namespace FujianPlan.Authoring.Yaml.Faults;

/// <summary>What an explanation of a syntax error can go by.</summary>
/// <param name="File">The file.</param>
/// <param name="Error">What the parser says.</param>
/// <param name="Builder">What was read before.</param>
internal sealed record SyntaxFaultContext(PlanFileReading File, YamlSyntaxError Error, YamlTreeBuilder Builder)
{
    internal string Text => File.Text;

    /// <summary>Where the construct starts that the parser gave up in.</summary>
    internal int At => Error.Start;

    /// <summary>The character there; NUL at the end of the file.</summary>
    internal char Character => CharacterAt(At);

    internal char CharacterAt(int offset) => offset >= 0 && offset < Text.Length ? Text[offset] : '\0';

    /// <summary>Whether the parser's message holds some words.</summary>
    internal bool Says(string words) => Error.Message.IndexOf(words, StringComparison.Ordinal) >= 0;

    /// <summary>Whether two offsets lie on one line.</summary>
    internal bool OnOneLine(int a, int b) => File.LineStart(a) == File.LineStart(b);

    /// <summary>Whether nothing but blanks stands before an offset on its line.</summary>
    internal bool StartsLine(int offset) => string.IsNullOrWhiteSpace(Text.Substring(File.LineStart(offset), offset - File.LineStart(offset)));

    /// <summary>Where the nearest line above an offset starts that is not empty; the file's start where there is none.</summary>
    internal int LineAbove(int offset)
    {
        int above = File.LineStart(offset);
        do
        {
            above = above == 0 ? 0 : File.LineStart(above - 1);
        }
        while (above > 0 && File.LineEnd(above) == above);
        return above;
    }

    /// <summary>Where what stands on a line starts, past its blanks.</summary>
    internal int Content(int line)
    {
        while (CharacterAt(line) == ' ')
        {
            line++;
        }

        return line;
    }

    /// <summary>A fault that lies between two offsets.</summary>
    internal static SyntaxFault Fault(int start, int end, string english, string chinese) =>
        new(start, Math.Max(start, end), english, chinese);
}
