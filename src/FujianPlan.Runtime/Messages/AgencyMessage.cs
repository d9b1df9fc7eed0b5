using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime.Internal;

/// <summary>Says what became of an input that should be an agency, in Chinese or English.</summary>
internal static class AgencyMessage
{
    // More than a message shows; the rest of a long input need not be kept.
    private const int LongestKept = 128;

    internal static string Of(Resolution resolution, bool isChinese)
    {
        string input = ShownText.Of(resolution.Input);
        if (resolution.Agencies is not { } agencies)
        {
            return isChinese ? "未查询。" : "Nothing was looked up.";
        }

        // A name that is not a code is an agency of the plan all the same: only its code is missing.
        if (resolution is { IsOfCodes: true, Kind: ResolutionKind.NotFound })
        {
            return NotACode(agencies, resolution.Input).Describe(isChinese);
        }

        if (resolution.IsFound)
        {
            string agency = agencies.Shown(resolution.Agency, isChinese);
            return isChinese ? "“" + input + "”即" + agency + "。" : "'" + input + "' is " + agency + ".";
        }

        int[] candidates = resolution.Nearest;
        if (resolution.Kind == ResolutionKind.Ambiguous)
        {
            string all = Join(agencies, candidates, isChinese);
            return isChinese ? "“" + input + "”可能是" + all + "。请写代码。" : "'" + input + "' may be " + all + ". Write the code.";
        }

        if (candidates.Length == 0)
        {
            return NoAgency(resolution.Input, isChinese);
        }

        string nearest = agencies.Shown(candidates[0], isChinese);
        return isChinese
            ? "本方案没有部门“" + input + "”。是否为" + nearest + "？"
            : "'" + input + "' is not an agency of this plan. Did you mean " + nearest + "?";
    }

    internal static PlanCodeException NotACode(AgencyTable agencies, string text)
    {
        string kept = text.Length > LongestKept ? text.Substring(0, LongestKept) : text, shown = ShownText.Of(kept);
        Resolution resolution = agencies.Resolve(kept);
        if (resolution.Kind == ResolutionKind.Ambiguous)
        {
            return new PlanCodeException(Of(resolution, isChinese: false), Of(resolution, isChinese: true), kept, nearest: null);
        }

        string english = "'" + shown + "' is not an agency code of this plan.", chinese = "本方案没有代码为“" + shown + "”的部门。";
        if (!resolution.IsFound && resolution.Nearest.Length == 0)
        {
            return new PlanCodeException(english, chinese, kept, nearest: null);
        }

        int nearest = resolution.IsFound ? resolution.Agency : resolution.Nearest[0];
        string code = agencies.CodeAt(agencies.OrdinalOf(nearest) - 1);
        return resolution.IsFound && resolution.Kind != ResolutionKind.Code
            ? new PlanCodeException(
                english + " It is the name of '" + code + "': write the code.", "“" + shown + "”是部门名称，不是代码。请写“" + code + "”。", kept, code)
            : new PlanCodeException(
                english + " Did you mean " + agencies.Shown(nearest, isChinese: false) + "?", chinese + "是否为" + agencies.Shown(nearest, isChinese: true) + "？", kept, code);
    }

    internal static string NoAgency(string value, bool isChinese) => isChinese
        ? "本方案没有部门“" + ShownText.Of(value) + "”。"
        : "'" + ShownText.Of(value) + "' is not an agency of this plan.";

    internal static string Collective(AgencyTable agencies, int number, bool isChinese)
    {
        string shown = agencies.Shown(number, isChinese);
        return isChinese ? shown + "是若干部门的统称，请填写其中一个部门。" : shown + " stands for several agencies. Write one of them.";
    }

    internal static string Retired(AgencyTable agencies, int number, bool isChinese)
    {
        string message = agencies.Shown(number, isChinese) + (isChinese ? "已停用。" : " is no longer in force.");
        FigureRange successors = agencies.Successors(agencies.OrdinalOf(number));
        if (successors.Count == 0)
        {
            return message;
        }

        int[] all = new int[successors.Count];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = successors.At(i);
        }

        return message + (isChinese ? "请写" + Join(agencies, all, true) + "。" : " Write " + Join(agencies, all, false) + ".");
    }

    private static string Join(AgencyTable agencies, int[] numbers, bool isChinese)
    {
        string all = agencies.Shown(numbers[0], isChinese);
        for (int i = 1; i < numbers.Length; i++)
        {
            bool isLast = i == numbers.Length - 1;
            all += (isChinese ? (isLast ? "或" : "、") : (isLast ? " or " : ", ")) + agencies.Shown(numbers[i], isChinese);
        }

        return all;
    }
}
