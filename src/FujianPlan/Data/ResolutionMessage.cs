#nullable enable

using System.Collections.Generic;

namespace FujianPlan.Data;

/// <summary>Says what became of an input, in Chinese or English.</summary>
internal static class ResolutionMessage
{
    internal static string Of(AgencyResolution resolution, bool isChinese)
    {
        string input = ShownText.Of(resolution.Input);
        if (resolution.IsFound)
        {
            string agency = Shown(resolution.Agency, isChinese);
            return isChinese ? "“" + input + "”即" + agency + "。" : "'" + input + "' is " + agency + ".";
        }

        IReadOnlyList<Agency> candidates = resolution.Candidates;
        if (resolution.Kind == ResolutionKind.Ambiguous)
        {
            string all = Join(candidates, isChinese);
            return isChinese ? "“" + input + "”可能是" + all + "。请写代码。" : "'" + input + "' may be " + all + ". Write the code.";
        }

        if (candidates.Count == 0)
        {
            return isChinese ? "本方案没有部门“" + input + "”。" : "'" + input + "' is no agency of this plan.";
        }

        string nearest = Shown(candidates[0], isChinese);
        return isChinese
            ? "本方案没有部门“" + input + "”。是否为" + nearest + "？"
            : "'" + input + "' is no agency of this plan. Did you mean " + nearest + "?";
    }

    internal static string Join(IReadOnlyList<Agency> agencies, bool isChinese)
    {
        string all = Shown(agencies[0], isChinese);
        for (int i = 1; i < agencies.Count; i++)
        {
            bool isLast = i == agencies.Count - 1;
            all += (isChinese ? (isLast ? "或" : "、") : (isLast ? " or " : ", ")) + Shown(agencies[i], isChinese);
        }

        return all;
    }

    internal static string Shown(Agency agency, bool isChinese)
    {
        AgencyInfo info = agency.Info();
        return isChinese ? "“" + info.Code + "”（" + info.Name + "）" : "'" + info.Code + "' (" + info.Name + ")";
    }
}
