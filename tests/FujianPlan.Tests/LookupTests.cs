using System.Text;

namespace FujianPlan.Tests;

/// <summary>The look-ups against a dictionary of all codes and names, over everything that is near one of them.</summary>
public sealed class LookupTests
{
    private static readonly Dictionary<string, Agency> Codes = Plan.Agencies.ToDictionary(agency => agency.Code, agency => agency.Agency, StringComparer.Ordinal);

    private static readonly Dictionary<string, Agency> Names = Plan.Agencies
        .SelectMany(agency => agency.Aliases.Concat(agency.FormerNames).Prepend(agency.Name).Select(name => (name, agency.Agency)))
        .ToDictionary(pair => pair.name, pair => pair.Agency, StringComparer.Ordinal);

    [Fact]
    public void EveryCode_AndWhateverIsOneEditAway_IsToldRight() => AssertAll(Codes.Keys, "ABSZ019-az市省\u0153\u0300é", Codes);

    [Fact]
    public void EveryName_AndWhateverIsOneEditAway_IsToldRight() => AssertAll(Names.Keys, "省市办厅局委各A\u0153", Names);

    [Fact]
    public void RandomTexts_AreToldRight()
    {
        Random random = new(20111227);
        string letters = string.Concat(Codes.Keys) + string.Concat(Names.Keys);
        string[] texts = [.. Enumerable.Range(0, 20_000).Select(_ => new string(random.GetItems<char>(letters, random.Next(1, 14))))];

        AssertAll(texts, "", Codes);
        AssertAll(texts, "", Names);
    }

    [Fact]
    public void EveryCode_IsTheOneInstance_WithoutAnyAllocation()
    {
        foreach (AgencyInfo agency in Plan.Agencies)
        {
            Assert.Same(agency.Code, agency.Agency.ToCode());
        }

        AssertAllocatesNothing(static () =>
        {
            foreach (AgencyInfo agency in Plan.Agencies)
            {
                if (!Agencies.TryParse(agency.Agency.ToCode(), out _) || Agencies.TryParse("省数字办", out _) || !Agencies.TryParseName("省数字办", out _))
                {
                    throw new InvalidOperationException();
                }

                foreach (PlanTask task in Plan.TasksOf(agency.Agency, Role.Lead))
                {
                    _ = task.Attestation;
                }
            }
        });
    }

    private static void AssertAllocatesNothing(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void AssertAll(IEnumerable<string> texts, string edits, Dictionary<string, Agency> oracle)
    {
        bool areCodes = ReferenceEquals(oracle, Codes);
        List<string> wrong = [];
        foreach (string text in texts.SelectMany(text => Near(text, edits)))
        {
            Agency expected = oracle.GetValueOrDefault(text);
            if (Found(text, areCodes).Any(found => found != expected))
            {
                wrong.Add(text);
            }
        }

        Assert.Empty(wrong);
    }

    // Itself, its beginnings and ends, and each removal, replacement and insertion.
    private static IEnumerable<string> Near(string text, string edits)
    {
        yield return text;
        for (int i = 0; i <= text.Length; i++)
        {
            yield return text[..i];
            yield return text[i..];
            foreach (char c in edits)
            {
                yield return text[..i] + c + text[i..];
                if (i < text.Length)
                {
                    yield return text[..i] + c + text[(i + 1)..];
                }
            }

            if (i < text.Length)
            {
                yield return text[..i] + text[(i + 1)..];
                yield return text[..i] + (char)(text[i] ^ 0x100) + text[(i + 1)..];
                yield return text[..i] + (char)(text[i] + 1) + text[(i + 1)..];
            }
        }
    }

    private static IEnumerable<Agency> Found(string text, bool areCodes)
    {
        Agency found;
        _ = areCodes ? Agencies.TryParse(text, out found) : Agencies.TryParseName(text, out found);
        yield return found;
#if !FUJIANPLAN_NETSTANDARD
        // A stretch of something longer: what stands beside it must not matter.
        _ = areCodes ? Agencies.TryParse($"甲{text}乙".AsSpan(1, text.Length), out found) : Agencies.TryParseName($"甲{text}乙".AsSpan(1, text.Length), out found);
        yield return found;
        if (!text.Any(char.IsSurrogate))
        {
            byte[] utf8 = Encoding.UTF8.GetBytes($"甲{text}乙");
            _ = areCodes ? Agencies.TryParse(utf8.AsSpan(3, utf8.Length - 6), out found) : Agencies.TryParseName(utf8.AsSpan(3, utf8.Length - 6), out found);
            yield return found;
        }
#endif
    }
}
