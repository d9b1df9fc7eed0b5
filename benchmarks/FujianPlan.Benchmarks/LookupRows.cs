using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FujianPlan.Benchmarks;

/// <summary>The look-ups, against what a .NET developer could pick instead. Inputs are shuffled, or branches would be learnt.</summary>
internal sealed class LookupRows
{
    private const int Inputs = 4096;
    private const int Repeats = 16;

    private readonly Random _random = new(20111227);
    private readonly int _rounds;
    private readonly FrozenDictionary<string, Agency> _codes;
    private readonly FrozenDictionary<string, Agency> _names;

    public LookupRows(int rounds)
    {
        _rounds = rounds;
        _codes = Plan.Agencies.ToFrozenDictionary(agency => agency.Code, agency => agency.Agency, StringComparer.Ordinal);
        _names = Plan.Agencies
            .SelectMany(agency => agency.Aliases.Concat(agency.FormerNames).Prepend(agency.Name).Select(name => (name, agency.Agency)))
            .ToFrozenDictionary(pair => pair.name, pair => pair.Agency, StringComparer.Ordinal);
    }

    public IEnumerable<Row> All()
    {
        string[] codes = Shuffled(_codes.Keys), names = Shuffled(_names.Keys);
        string[] ids = Shuffled(Enum.GetNames<Agency>());
        string[] misses = [.. codes.Select(Changed)];
        byte[][] utf8 = [.. codes.Select(Encoding.ASCII.GetBytes)];
        Agency[] agencies = [.. codes.Select(code => _codes[code])];
        var frozenCodes = _codes.GetAlternateLookup<ReadOnlySpan<char>>();
        var frozenNames = _names.GetAlternateLookup<ReadOnlySpan<char>>();

        Func<int> ours = () =>
        {
            int sum = 0;
            foreach (string code in codes)
            {
                sum += Agencies.TryParse(code.AsSpan(), out Agency agency) ? (int)agency : 0;
            }

            return sum;
        };
        yield return Of("code → Agency, span, hits", "`FrozenDictionary`, span", 0.50, ours, () =>
        {
            int sum = 0;
            foreach (string code in codes)
            {
                sum += frozenCodes.TryGetValue(code.AsSpan(), out Agency agency) ? (int)agency : 0;
            }

            return sum;
        });
        yield return Of("code → Agency, span, hits", "`Enum.TryParse` of identifiers", 0.18, ours, () =>
        {
            int sum = 0;
            foreach (string id in ids)
            {
                sum += Enum.TryParse(id.AsSpan(), out Agency agency) ? (int)agency : 0;
            }

            return sum;
        });
        // A miss costs what a hit does: there is nothing to leave out before the one compare.
        yield return Of("code → Agency, span, misses", "`FrozenDictionary`, span", 0.50, () =>
        {
            int sum = 0;
            foreach (string code in misses)
            {
                sum += Agencies.TryParse(code.AsSpan(), out Agency agency) ? (int)agency : 0;
            }

            return sum;
        }, () =>
        {
            int sum = 0;
            foreach (string code in misses)
            {
                sum += frozenCodes.TryGetValue(code.AsSpan(), out Agency agency) ? (int)agency : 0;
            }

            return sum;
        });
        yield return Of("Chinese name → Agency, span, hits", "`FrozenDictionary`, span", 0.45, () =>
        {
            int sum = 0;
            foreach (string name in names)
            {
                sum += Agencies.TryParseName(name.AsSpan(), out Agency agency) ? (int)agency : 0;
            }

            return sum;
        }, () =>
        {
            int sum = 0;
            foreach (string name in names)
            {
                sum += frozenNames.TryGetValue(name.AsSpan(), out Agency agency) ? (int)agency : 0;
            }

            return sum;
        });
        yield return Of("UTF-8 code → Agency", "transcode + `FrozenDictionary`", 0.38, () =>
        {
            int sum = 0;
            foreach (byte[] code in utf8)
            {
                sum += Agencies.TryParse(code, out Agency agency) ? (int)agency : 0;
            }

            return sum;
        }, () =>
        {
            int sum = 0;
            Span<char> characters = stackalloc char[64];
            foreach (byte[] code in utf8)
            {
                int length = Encoding.UTF8.GetChars(code, characters);
                sum += frozenCodes.TryGetValue(characters[..length], out Agency agency) ? (int)agency : 0;
            }

            return sum;
        });
        yield return Of("Agency → code", "`Enum.ToString`", 0.08, () =>
        {
            int sum = 0;
            foreach (Agency agency in agencies)
            {
                sum += agency.ToCode().Length;
            }

            return sum;
        }, () =>
        {
            int sum = 0;
            foreach (Agency agency in agencies)
            {
                sum += agency.ToString().Length;
            }

            return sum;
        });
        yield return Of("tasks of an agency in a role", "LINQ `Where` over the tasks", 0.01, () => TasksByIndex(agencies), () => TasksByScan(agencies));
        yield return Json(codes);
    }

    private static int TasksByIndex(Agency[] agencies)
    {
        int sum = 0;
        foreach (Agency agency in agencies.AsSpan(0, 256))
        {
            foreach (PlanTask task in Plan.TasksOf(agency, Role.Supporting))
            {
                sum += (int)task.Id;
            }
        }

        return sum;
    }

    private static int TasksByScan(Agency[] agencies)
    {
        int sum = 0;
        foreach (Agency agency in agencies.AsSpan(0, 256))
        {
            foreach (PlanTask task in Plan.Tasks.Where(task => task.Assignments.Any(one => one.Agency == agency && one.Role == Role.Supporting)))
            {
                sum += (int)task.Id;
            }
        }

        return sum;
    }

    private Row Json(string[] codes)
    {
        byte[] byCode = JsonSerializer.SerializeToUtf8Bytes(codes);
        byte[] byId = JsonSerializer.SerializeToUtf8Bytes(codes.Select(code => _codes[code].ToString()));
        JsonSerializerOptions plain = new() { Converters = { new JsonStringEnumConverter<Agency>() } };
        return Of("JSON read of a code", "`JsonStringEnumConverter`", 0.55, () => JsonSerializer.Deserialize<Agency[]>(byCode)!.Length, () => JsonSerializer.Deserialize<Agency[]>(byId, plain)!.Length, checkResults: false);
    }

    private Row Of(string work, string against, double target, Func<int> ours, Func<int> theirs, bool checkResults = true)
    {
        if (checkResults && against.StartsWith("`Frozen", StringComparison.Ordinal) && ours() != theirs())
        {
            throw new InvalidOperationException($"{work}: the two do not agree.");
        }

        long bytes = Allocated(ours), more = Allocated(theirs);
        (double ratio, _, _) = PairedRounds.Measure(() => Repeat(theirs), () => Repeat(ours), _rounds);
        return new Row(work, against, ratio, target, bytes == 0 ? "0 bytes" : $"{bytes} bytes for {Inputs}, the other {more}");
    }

    private static long Allocated(Func<int> work)
    {
        work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Repeat(Func<int> work)
    {
        for (int i = 0; i < Repeats; i++)
        {
            work();
        }
    }

    private string[] Shuffled(IEnumerable<string> texts)
    {
        // Copies: what comes in from outside is not the instance that the plan holds.
        string[] all = [.. texts];
        return [.. _random.GetItems(all, Inputs).Select(text => new string(text.AsSpan()))];
    }

    // A code of the right length with one letter changed.
    private string Changed(string code)
    {
        string changed;
        do
        {
            int at = _random.Next(code.Length);
            changed = string.Concat(code.AsSpan(0, at), ((char)('A' + _random.Next(26))).ToString(), code.AsSpan(at + 1));
        }
        while (_codes.ContainsKey(changed));
        return changed;
    }
}
