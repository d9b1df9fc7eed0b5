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
        : new Dictionary<string, string> { [string.IsNullOrEmpty(json.Path) ? "$" : json.Path] = RequestLanguage.IsChinese(culture) ? InChinese(json) : json.Message };

    // What the reader of JSON throws is within; what is JSON, and of another form than the type, is told by nothing but words.
    private static string InChinese(JsonException json) => json is { InnerException: JsonException, LineNumber: { } line, BytePositionInLine: { } position }
        ? $"第 {line + 1} 行第 {position + 1} 个字节处不是有效的 JSON，或 JSON 不完整。"
        : Members(json.Message) is { } members ? $"缺少必填成员：{members}。" : "值与所需类型不符。";

    // As in: JSON deserialization for type 'Order' was missing required properties including: 'a', 'b'.
    private static string? Members(string message) => message.IndexOf(" including: ", StringComparison.Ordinal) is >= 0 and int at
        ? message[(at + " including: ".Length)..].Split(". Path: ")[0].TrimEnd('.')
        : null;
}
