using System.Collections.Concurrent;
using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Validation;

/// <summary>
/// Judges values that should be agencies. Most values of a file are the same few hundred texts, good or bad; each is
/// looked at once, and found again by one look-up. How many are kept is bounded: a file of a billion different mistakes
/// takes no more memory than one of a thousand.
/// </summary>
internal sealed class AssigneeJudge
{
    private const int MostKept = 8192;
    private const int LongestKept = 256;
    private const int LongestRead = 4096;

    private readonly ValueRules _rules;
    private readonly AgencyNames _names;
    private readonly Dictionary<byte[], ValueFault?>.AlternateLookup<ReadOnlySpan<byte>> _codes;
    private readonly ConcurrentDictionary<byte[], ValueFault?>.AlternateLookup<ReadOnlySpan<byte>> _others;
    private int _kept;

    /// <summary>Makes it for a plan.</summary>
    /// <param name="agencies">The agencies of the plan.</param>
    /// <param name="rules">What is taken.</param>
    public AssigneeJudge(IEnumerable<AgencyModel> agencies, ValueRules rules)
    {
        _rules = rules;
        _names = new AgencyNames(agencies);
        Utf8Comparer comparer = new();
        _others = new ConcurrentDictionary<byte[], ValueFault?>(comparer).GetAlternateLookup<ReadOnlySpan<byte>>();
        _codes = _names.Codes.ToDictionary(Encoding.UTF8.GetBytes, Judge, comparer).GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>Judges a value. From any thread.</summary>
    /// <param name="value">The value, in UTF-8.</param>
    /// <returns>What is wrong with it; null where nothing is.</returns>
    public ValueFault? Of(ReadOnlySpan<byte> value)
    {
        if (_codes.TryGetValue(value, out ValueFault? known) || _others.TryGetValue(value, out known))
        {
            return known;
        }

        // No name is that long, and of a text that is none, the beginning is all that is shown.
        ValueFault? fault = Judge(Encoding.UTF8.GetString(value[..Math.Min(value.Length, LongestRead)]));
        if (value.Length <= LongestKept && Volatile.Read(ref _kept) < MostKept && _others.TryAdd(value, fault))
        {
            Interlocked.Increment(ref _kept);
        }

        return fault;
    }

    private ValueFault? Judge(string value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return _rules.AllowEmpty && value.Length == 0 ? null : new ValueFault(
                FaultKind.Empty,
                new FindingText("There is no agency code.", "没有填写部门代码。"),
                null);
        }

        if (_names.ByCode(value) is { } exact)
        {
            return ForceOf(exact);
        }

        IReadOnlyList<AgencyModel> meant = _names.Find(value, out bool isCode);
        return meant.Count switch
        {
            0 => NotFound(value),
            > 1 => Ambiguous(value, meant),
            _ when _rules.AllowNames => ForceOf(meant[0]),
            _ => isCode ? NotExact(value, meant[0]) : Name(value, meant[0]),
        };
    }

    private ValueFault? ForceOf(AgencyModel agency)
    {
        if (agency.Retirement is not { } retirement || _rules.AllowRetired)
        {
            return null;
        }

        AgencyModel? successor = retirement.Successors.Count == 0 ? null : _names.ByNumber(retirement.Successors[0]);
        string english = successor is null ? string.Empty : $" Its successor is {English(successor)}.";
        string chinese = successor is null ? string.Empty : $"由{Chinese(successor)}继任。";
        return new ValueFault(
            FaultKind.Retired,
            new FindingText($"{English(agency)} is no longer in force.{english}", $"{Chinese(agency)}已停用。{chinese}"),
            successor?.Code);
    }

    private ValueFault NotFound(string value)
    {
        AgencyModel? nearest = _names.Nearest(value);
        string english = nearest is null ? string.Empty : $" Did you mean {English(nearest)}?";
        string chinese = nearest is null ? string.Empty : $"是否为{Chinese(nearest)}？";
        return new ValueFault(
            FaultKind.NotFound,
            new FindingText($"'{ShownText.Of(value)}' is not an agency of this plan.{english}", $"本方案没有部门“{ShownText.Of(value)}”。{chinese}"),
            nearest?.Code);
    }

    private static ValueFault Ambiguous(string value, IReadOnlyList<AgencyModel> all) => new(
        FaultKind.Ambiguous,
        new FindingText(
            $"'{ShownText.Of(value)}' may be {string.Join(" or ", all.Select(English))}. Write the code.",
            $"“{ShownText.Of(value)}”可能是{string.Join("或", all.Select(Chinese))}。请填写代码。"),
        null);

    private static ValueFault NotExact(string value, AgencyModel agency) => new(
        FaultKind.NotExact,
        new FindingText(
            $"'{ShownText.Of(value)}' is not written as the plan writes it: {English(agency)}.",
            $"“{ShownText.Of(value)}”与本方案的写法不同，应为{Chinese(agency)}。"),
        agency.Code);

    private static ValueFault Name(string value, AgencyModel agency) => new(
        FaultKind.Name,
        new FindingText(
            $"'{ShownText.Of(value)}' is a name of {English(agency)}. Write the code.",
            $"“{ShownText.Of(value)}”是{Chinese(agency)}的名称，请填写代码。"),
        agency.Code);

    private static string English(AgencyModel agency) => $"'{agency.Code}' ({agency.Name})";

    private static string Chinese(AgencyModel agency) => $"“{agency.Code}”（{agency.Name}）";
}

/// <summary>What is taken for an agency.</summary>
/// <param name="AllowNames">Also names, and codes, as people type them; otherwise exact codes only.</param>
/// <param name="AllowRetired">Also agencies that are no longer in force.</param>
/// <param name="AllowEmpty">Also no value at all.</param>
internal readonly record struct ValueRules(bool AllowNames, bool AllowRetired, bool AllowEmpty);
