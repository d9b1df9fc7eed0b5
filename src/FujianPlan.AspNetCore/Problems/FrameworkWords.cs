using System.Globalization;
using System.Text.RegularExpressions;

namespace FujianPlan.AspNetCore;

/// <summary>What the framework says of requests, in Chinese. It has English alone, and an answer is in one language.</summary>
internal static partial class FrameworkWords
{
    private static readonly (Regex English, string Chinese)[] Sentences =
    [
        (Required(), "“$1”为必填项。"),
        (NotBound(), "参数“$1”无法取自“$2”。"),
        (NotProvided(), "缺少必填参数“$1”（$2）。"),
        (NoBody(), "请求缺少正文。"),
        (NotOfItsType(), "值“$1”对“$2”无效。"),
        (NotOfAnyType(), "值“$1”无效。"),
        (NotGiven(), "缺少“$1”的值。"),
        (NoToken(), "表单的防伪令牌无效（参数“$1”）。请重新打开页面后再提交。"),
        (NotJson(), "请求正文应为 JSON，而 Content-Type 不是。"),
    ];

    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["One or more validation errors occurred."] = "请求中有无效的内容。",
        ["Bad Request"] = "请求无效",
        ["Unauthorized"] = "未登录",
        ["Forbidden"] = "没有权限",
        ["Not Found"] = "未找到",
        ["Method Not Allowed"] = "不支持该请求方法",
        ["Not Acceptable"] = "无法按所要求的格式应答",
        ["Conflict"] = "冲突",
        ["Unsupported Media Type"] = "不支持的内容类型",
        ["Unprocessable Entity"] = "请求无法处理",
        ["An error occurred while processing your request."] = "处理请求时出错。",
    };

    /// <summary>A sentence of the framework in the language of the request.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="culture">The language.</param>
    /// <returns>The same in Chinese for a Chinese reader, where it is one of those that are known here; the sentence otherwise.</returns>
    public static string In(string sentence, CultureInfo culture)
    {
        if (!RequestLanguage.IsChinese(culture))
        {
            return sentence;
        }

        if (Titles.TryGetValue(sentence, out string? title))
        {
            return title;
        }

        foreach ((Regex english, string chinese) in Sentences)
        {
            if (english.IsMatch(sentence))
            {
                return english.Replace(sentence, chinese);
            }
        }

        return sentence;
    }

    [GeneratedRegex("^The (.+) field is required\\.$", RegexOptions.Singleline)]
    private static partial Regex Required();

    [GeneratedRegex("^Failed to bind parameter \"(.+?)\" from \"(.*)\"\\.$", RegexOptions.Singleline)]
    private static partial Regex NotBound();

    [GeneratedRegex("^Required parameter \"(.+)\" was not provided from (.+)\\.$", RegexOptions.Singleline)]
    private static partial Regex NotProvided();

    [GeneratedRegex("^(A non-empty request body is required\\.|Implicit body inferred for parameter .+ but no body was provided\\..*)$", RegexOptions.Singleline)]
    private static partial Regex NoBody();

    [GeneratedRegex("^The value '(.*)' is not valid for (.+)\\.$", RegexOptions.Singleline)]
    private static partial Regex NotOfItsType();

    [GeneratedRegex("^The value '(.*)' is (?:not valid|invalid)\\.$", RegexOptions.Singleline)]
    private static partial Regex NotOfAnyType();

    [GeneratedRegex("^A value for the '(.+)' parameter or property was not provided\\.$", RegexOptions.Singleline)]
    private static partial Regex NotGiven();

    [GeneratedRegex("^Invalid anti-forgery token found when reading parameter \"(.+)\" from the request body as form\\.$", RegexOptions.Singleline)]
    private static partial Regex NoToken();

    [GeneratedRegex("^Expected a supported JSON media type but got .*$", RegexOptions.Singleline)]
    private static partial Regex NotJson();
}
