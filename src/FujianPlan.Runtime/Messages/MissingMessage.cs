using System.Globalization;
using System.Text;
using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime.Internal;

/// <summary>Says that a code is missing, and what one looks like, in Chinese or English.</summary>
internal static class MissingMessage
{
    internal static PlanCodeException Of(ValueTable values)
    {
        if (values.Kind == PlanValueKind.Role)
        {
            return new PlanCodeException("A role is required: " + Roles(values, isChinese: false) + ".", "缺少角色：" + Roles(values, isChinese: true) + "。", text: null, nearest: null);
        }

        int position = Example(values);
        string code = values.CodeAt(position);
        switch (values.Kind)
        {
            case PlanValueKind.Agency:
                string name = values.NameAt(position);
                return new PlanCodeException(
                    "An agency code is required, such as '" + code + "' (" + name + ").", "缺少部门代码，例如“" + code + "”（" + name + "）。", text: null, nearest: null);
            case PlanValueKind.Task:
                return new PlanCodeException("A task code is required, such as '" + code + "'.", "缺少任务代码，例如“" + code + "”。", text: null, nearest: null);
            default:
                string last = values.Count.ToString(CultureInfo.InvariantCulture);
                return values.Count == 1
                    ? new PlanCodeException("The number of a section is required: the only one is 1.", "缺少章节编号：唯一的章节编号是 1。", text: null, nearest: null)
                    : new PlanCodeException("The number of a section is required, 1 to " + last + ".", "缺少章节编号，应为 1 至 " + last + "。", text: null, nearest: null);
        }
    }

    // One in force, where there is any.
    internal static int Example(ValueTable values)
    {
        for (int i = 0; i < values.Count; i++)
        {
            if (values.RetiredSinceAt(i) == null)
            {
                return i;
            }
        }

        return 0;
    }

    private static string Roles(ValueTable values, bool isChinese)
    {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < values.Count; i++)
        {
            string between = i == 0 ? string.Empty : isChinese ? "、" : i + 1 == values.Count ? " or " : ", ";
            all.Append(between).Append(isChinese ? "“" : "'").Append(values.CodeAt(i)).Append(isChinese ? "”（" : "' (").Append(values.NameAt(i)).Append(isChinese ? '）' : ')');
        }

        return all.ToString();
    }
}
