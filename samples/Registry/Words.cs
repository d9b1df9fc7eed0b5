using System.Globalization;
using FujianPlan.Runtime;

namespace Registry;

/// <summary>What the pages say, in the reader's language: Chinese, or else English.</summary>
public static class Words
{
    public static bool IsChinese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";

    public static string Language => IsChinese ? "zh-CN" : "en";

    public static string Registry => IsChinese ? "任务进展登记" : "Registry of progress";

    public static string Province => IsChinese ? "登记省级任务" : "Report on the province's plan";

    public static string City => IsChinese ? "登记市级任务" : "Report on the city's plan";

    public static string Duties => IsChinese ? "部门职责" : "Duties of an agency";

    public static string Plan => IsChinese ? "方案" : "Plan";

    public static string Task => IsChinese ? "任务" : "Task";

    public static string Role => IsChinese ? "角色" : "Role";

    public static string Agency => IsChinese ? "部门" : "Agency";

    public static string Done => IsChinese ? "已完成" : "Done";

    public static string Remark => IsChinese ? "说明" : "Remark";

    public static string Send => IsChinese ? "登记" : "Report";

    public static string Choose => IsChinese ? "请选择" : "Choose";

    public static string None => IsChinese ? "暂无登记。" : "Nothing has been reported.";

    public static string Required => IsChinese ? "此项必填。" : "This is required.";

    public static string TooLong => IsChinese ? "不超过 200 字。" : "At most 200 characters.";

    public static string Find => IsChinese ? "查找" : "Find";

    public static string NameOf(Role role) => !IsChinese ? role.ToCode() : role switch
    {
        FujianPlan.Runtime.Role.Lead => "牵头",
        FujianPlan.Runtime.Role.Responsible => "负责",
        FujianPlan.Runtime.Role.Supporting => "配合",
        _ => "指导",
    };

    public static string NameOf(string chinese, string? english) => IsChinese ? chinese : english ?? chinese;
}
