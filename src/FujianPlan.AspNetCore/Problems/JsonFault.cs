using System.Globalization;
using System.Text.Json;
using FujianPlan.Runtime;

namespace FujianPlan.AspNetCore;

/// <summary>Says what is wrong with a body in JSON, in the language of the request.</summary>
internal static class JsonFault
{
    /// <summary>What is wrong, by place.</summary>
    /// <param name="json">What reading has thrown.</param>
    /// <param name="culture">The language.</param>
    /// <returns>A sentence or two for each place, such as <c>$.assignee</c>.</returns>
    public static IReadOnlyDictionary<string, string> PlacesOf(JsonException json, CultureInfo culture) => json is PlanJsonException plan
        ? plan.DescribePlaces(culture)
        : new Dictionary<string, string> { [string.IsNullOrEmpty(json.Path) ? "$" : json.Path] = Told(json, RequestLanguage.IsChinese(culture)) };

    // What the reader of JSON throws is within; what is JSON, and of another form than the type, is told by nothing but words, which name types of the application.
    private static string Told(JsonException json, bool isChinese)
    {
        if (json is { InnerException: JsonException, LineNumber: { } line, BytePositionInLine: { } position })
        {
            return isChinese
                ? $"第 {line + 1} 行第 {position + 1} 个字节处不是有效的 JSON，或 JSON 不完整。"
                : $"The JSON is not valid, or is incomplete, at byte {position + 1} of line {line + 1}.";
        }

        return Members(json.Message) is { } members
            ? isChinese ? $"缺少必填成员：{members}。" : $"Required members are missing: {members}."
            : isChinese ? "值与所需类型不符。" : "The value is not of the type that is needed here.";
    }

    // As in: JSON deserialization for type 'Order' was missing required properties including: 'a', 'b'.
    private static string? Members(string message) => message.IndexOf(" including: ", StringComparison.Ordinal) is >= 0 and int at
        ? message[(at + " including: ".Length)..].Split(". Path: ")[0].TrimEnd('.')
        : null;
}
