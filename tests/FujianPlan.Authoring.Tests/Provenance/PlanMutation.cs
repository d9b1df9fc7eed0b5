using System.Text.RegularExpressions;
using CsCheck;

namespace FujianPlan.Authoring.Tests.Provenance;

/// <summary>A plan's file with one to three mistakes in it, such as an editor makes, or an attacker.</summary>
/// <param name="Text">The file.</param>
/// <param name="Description">The lines that differ.</param>
internal sealed partial record PlanMutation(string Text, string Description)
{
    private static readonly string[] Words =
    [
        "lead", "responsible", "supporting", "manner: separately", "manner: withinRemit", "open: true", "gaps: [before]", "gaps: [after]", "gaps: [before, after]",
        "attestation: lost", "attestation: textOnly", "attestation: clauseOnly", "attestation: clauseBySuccessor", "collective: true", "等", "、", "，", "。", "省", "（", "）",
        "牵头", "负责", "配合", "分别", "按职责分工", "\u00AD", "\u3164", "\uFE0F", "\u200B", " ", "\u3000", "#", " #", ":", "：", "1", "0", "一", "　",
    ];

    /// <summary>Mistakes, drawn.</summary>
    /// <param name="plan">The file without a mistake.</param>
    public static Gen<PlanMutation> Drawn(string plan)
    {
        string[] lines = plan.Split('\n');
        return Gen.Select(Gen.Int[0, 12], Gen.Int[0, int.MaxValue - 1], Gen.Int[0, int.MaxValue - 1], Gen.Int[0, int.MaxValue - 1])
            .Array[1, 3]
            .Select(edits =>
            {
                List<string> mutated = [.. lines];
                foreach ((int kind, int at, int other, int choice) in edits)
                {
                    Apply(mutated, kind, at, other, choice);
                }

                return new PlanMutation(string.Join('\n', mutated), Difference(lines, mutated));
            });
    }

    private static void Apply(List<string> lines, int kind, int at, int other, int choice)
    {
        int line = at % lines.Count, target = other % lines.Count;
        switch (kind)
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                lines.Insert(target, lines[line]);
                break;
            case 2:
                lines.Insert(line, lines[line]);
                break;
            case 3:
                (lines[line], lines[target]) = (lines[target], lines[line]);
                break;
            case 4:
                SwapValues(lines, line, choice);
                break;
            case 5:
                MoveBlock(lines, line, other);
                break;
            case 6:
                lines[line] = ChangeItem(lines, lines[line], other, choice);
                break;
            case 7:
                lines[line] = ReplaceWord(lines[line], other, choice);
                break;
            case 8:
                lines[line] = lines[line].Insert(other % (lines[line].Length + 1), Words[choice % Words.Length]);
                break;
            case 9 when lines[line].Length > 0:
                lines[line] = lines[line].Remove(other % lines[line].Length, 1);
                break;
            case 10:
                MoveSentence(lines, other, choice);
                break;
            case 11:
                SwapFacts(lines, other, choice);
                break;
            default:
                lines[line] = CopyPart(lines[line], lines[target], other, choice);
                break;
        }
    }

    // The values of two lines with one key are exchanged: two clauses, two codes, two lists of agencies.
    private static void SwapValues(List<string> lines, int line, int choice)
    {
        (int Line, Match Match)[] same =
        [
            .. lines.Select((text, index) => (index, KeyAndValue().Match(text)))
                .Where(entry => entry.Item2.Success && entry.Item2.Groups["key"].Value == KeyAndValue().Match(lines[line]).Groups["key"].Value),
        ];
        if (same.Length > 0)
        {
            (int other, Match value) = same[choice % same.Length];
            string own = KeyAndValue().Match(lines[line]).Groups["value"].Value;
            lines[other] = value.Groups["before"].Value + own;
            lines[line] = KeyAndValue().Match(lines[line]).Groups["before"].Value + value.Groups["value"].Value;
        }
    }

    // A line and all that is indented below it, elsewhere.
    private static void MoveBlock(List<string> lines, int line, int other)
    {
        int end = line + 1;
        while (end < lines.Count && Indent(lines[end]) > Indent(lines[line]))
        {
            end++;
        }

        List<string> block = lines.GetRange(line, end - line);
        lines.RemoveRange(line, end - line);
        int[] alike = [.. Enumerable.Range(0, lines.Count + 1).Where(at => at == lines.Count || Indent(lines[at]) == Indent(block[0]))];
        lines.InsertRange(alike[other % alike.Length], block);
    }

    // One item of a list less, one more, one twice, or two exchanged.
    private static string ChangeItem(List<string> lines, string line, int other, int choice)
    {
        Match list = FlowList().Match(line);
        if (!list.Success)
        {
            return line;
        }

        List<string> items = [.. list.Groups["items"].Value.Split(", ")];
        int at = other % items.Count;
        string[] foreign = [.. lines.Select(text => FlowList().Match(text)).Where(match => match.Success).SelectMany(match => match.Groups["items"].Value.Split(", "))];
        switch (choice % 5)
        {
            case 0:
                items.RemoveAt(at);
                break;
            case 1:
                items.Insert(at, foreign[choice % foreign.Length]);
                break;
            case 2:
                items.Insert(at, items[at]);
                break;
            case 3:
                items[at] = foreign[choice % foreign.Length];
                break;
            default:
                (items[at], items[0]) = (items[0], items[at]);
                break;
        }

        return line[..list.Groups["items"].Index] + string.Join(", ", items) + line[(list.Groups["items"].Index + list.Groups["items"].Length)..];
    }

    // One of the words that decide by another: a role, a manner, an attestation.
    private static string ReplaceWord(string line, int other, int choice)
    {
        string[] present = [.. Words.Where(word => line.Contains(word, StringComparison.Ordinal))];
        return present.Length == 0 ? line : line.Replace(present[other % present.Length], Words[choice % Words.Length], StringComparison.Ordinal);
    }

    // One or more sentences of a text, in front or at its end, as another text's last or only quote, or as words of the notice.
    private static void MoveSentence(List<string> lines, int other, int choice)
    {
        int[] quotes = [.. Enumerable.Range(0, lines.Count).Where(at => Quote().IsMatch(lines[at]))];
        if (quotes.Length == 0)
        {
            return;
        }

        int from = quotes[other % quotes.Length];
        Match quote = Quote().Match(lines[from]);
        string words = quote.Groups["words"].Value, start = quote.Groups["start"].Value;
        int[] ends = [.. Enumerable.Range(1, words.Length).Where(at => words[at - 1] == '。')];
        int cut = ends[choice % ends.Length];
        bool isFront = choice / ends.Length % 2 == 0 || cut == words.Length;
        (string moved, string left) = isFront ? (words[..cut], words[cut..]) : (words[cut..], words[..cut]);
        int to = (choice / 7) % (lines.Count + 1);
        if (choice % 3 == 0 && lines.IndexOf("notice:") is >= 0 and int notice)
        {
            lines[from] = start + left;
            lines.Insert(notice + 1, $"  passages: [{moved}]");
        }
        else if (choice % 3 == 1)
        {
            lines[from] = start + left;
            lines.Insert(quotes[(choice / 5) % quotes.Length] + 1, start + moved);
        }
        else
        {
            // To a slot that has no text, which comes to have one.
            int[] slots = [.. Enumerable.Range(0, lines.Count).Where(at => lines[at] is "        attestation: lost" or "        attestation: clauseOnly")];
            int slot = slots.Length == 0 ? to : slots[(choice / 5) % slots.Length];
            lines[from] = start + left;
            if (slots.Length > 0)
            {
                lines[slot] = lines[slot].Replace("lost", "textOnly", StringComparison.Ordinal).Replace("clauseOnly", "clauseBySuccessor", StringComparison.Ordinal)
                    + $"\n        text: [{moved}]\n        gaps: [{(choice % 2 == 0 ? "before, after" : "before")}]";
            }
        }

        if (left.Length == 0)
        {
            lines.Remove(start);
        }
        else if (choice % 5 < 2)
        {
            lines[lines.IndexOf(start + left)] += isFront ? "\n        gaps: [before]" : "\n        gaps: [after]";
        }
    }

    // The values of two facts of the plan or of words of the notice, exchanged, whatever their keys.
    private static void SwapFacts(List<string> lines, int other, int choice)
    {
        int end = lines.FindIndex(line => line.StartsWith("source:", StringComparison.Ordinal));
        (int Line, Match Match)[] facts = [.. lines.Take(Math.Max(0, end)).Select((text, index) => (index, KeyAndValue().Match(text))).Where(fact => fact.Item2.Success && fact.index > 0)];
        if (facts.Length > 1)
        {
            (int one, Match first) = facts[other % facts.Length];
            (int two, Match second) = facts[choice % facts.Length];
            lines[one] = first.Groups["before"].Value + second.Groups["value"].Value;
            lines[two] = second.Groups["before"].Value + first.Groups["value"].Value;
        }
    }

    // A stretch of another line over one of this: a paste that went wrong.
    private static string CopyPart(string line, string from, int other, int choice)
    {
        if (line.Length == 0 || from.Length == 0)
        {
            return line;
        }

        int start = other % from.Length, length = Math.Min(1 + (choice % 12), from.Length - start);
        int at = choice % line.Length;
        return string.Concat(line.AsSpan(0, at), from.AsSpan(start, length), line.AsSpan(Math.Min(line.Length, at + length)));
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    private static string Difference(string[] before, List<string> after)
    {
        string[] differing = [.. Less(before, after).Select(line => "- " + line), .. Less(after, before).Select(line => "+ " + line)];
        return differing.Length > 0
            ? string.Join('\n', differing)
            : "other order: " + string.Join('\n', before.Zip(after).Where(pair => pair.First != pair.Second).Select(pair => pair.Second));
    }

    // The lines that one has more often than the other, each with its number.
    private static IEnumerable<string> Less(IReadOnlyList<string> lines, IReadOnlyList<string> than)
    {
        Dictionary<string, int> left = than.GroupBy(line => line).ToDictionary(group => group.Key, group => group.Count());
        for (int i = 0; i < lines.Count; i++)
        {
            if (!left.TryGetValue(lines[i], out int count) || count == 0)
            {
                yield return $"{i + 1}: {lines[i]}";
            }
            else
            {
                left[lines[i]] = count - 1;
            }
        }
    }

    [GeneratedRegex("^(?<before> *(- )?(?<key>[A-Za-z0-9]+): )(?<value>.+)$")]
    private static partial Regex KeyAndValue();

    [GeneratedRegex("^(?<start> {10}- )(?<words>[^: ]+。)$")]
    private static partial Regex Quote();

    [GeneratedRegex(@"\[(?<items>[^\[\]]+)\]")]
    private static partial Regex FlowList();
}
