using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace FujianPlan.Explorer.Tests;

/// <summary>A plan whose texts mean something to browsers: each is a task's text and note, and an agency's note.</summary>
internal static class HostilePlan
{
    public static readonly string[] Strings = [.. ((string[])
    [
        "<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "</SCRIPT >", "<!--<script>", "javascript:alert(1)",
        "]]>", "<svg onload=alert(1)>", "<style>*{display:none}</style>", "{{data}}", "{{script}}", "${alert(1)}", "`${alert(1)}`", "&lt;img src=x&gt;", "__proto__", "<base href=//x>", "&#0;", "<a href=javascript:alert(1)>x</a>",
        "<iframe srcdoc='<script>alert(1)</script>'>", "\" onmouseover=\"alert(1)", "' onfocus='alert(1)' autofocus='", "<math><mtext></table><img onerror=alert(1) src>",
    ]).Concat(HostileStrings.All).Where(text => text.Length is > 0 and < 4_000).Distinct(StringComparer.Ordinal)];

    private const string Passage = "</script><script>alert(1)</script><img src=x onerror=alert(1)>]]>&lt;b&gt;";

    /// <summary>A source in which a line separator and a passage mean something to browsers.</summary>
    public const string Source = "小方案\n青川市人民政府\n2024年3月1日\n一、夯实基础\n（一）建设一张网。\u2028（市甲局负责）\n" + Passage + "\n";

    /// <summary>The plan of that source.</summary>
    public static string WithSource { get; } = $$"""
        format: 1
        plan: {title: 小方案, issuer: 青川市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}
        notice:
          title: 小方案
          dated: 2024年3月1日
          passages: [{text: 青川市人民政府, kind: frame}, {text: '{{Passage}}', kind: frame}]
        source: {file: notice.txt, sha256: {{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Source)))}}}
        agencies:
          - {code: A, id: A, number: 1, name: 市甲局}
        sections:
          - number: 1
            id: One
            title: 夯实基础
            tasks:
              - {number: 1, id: T1, text: [建设一张网。], clause: （市甲局负责）, duties: [{responsible: [A]}]}

        """;

    public static string Yaml { get; } = Write();

    private static string Write()
    {
        StringBuilder yaml = new("format: 1\nplan: {title: \"</title><script>alert(1)</script>\", issuer: 青川市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}\nsource: none\nagencies:\n  - {code: A, id: A, number: 1000, name: 市甲局}\n");
        for (int i = 0; i < Strings.Length; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{code: H{i}, id: Hostile{i}, number: {1 + i}, name: 部门第{i}号, note: {JsonSerializer.Serialize(Strings[i])}}}\n");
        }

        yaml.Append("sections:\n  - number: 1\n    id: One\n    title: \"<b onclick=alert(1)>粗</b>\"\n    tasks:\n");
        for (int i = 0; i < Strings.Length; i++)
        {
            string text = JsonSerializer.Serialize(Strings[i]);
            yaml.Append(CultureInfo.InvariantCulture, $"      - {{number: {i + 1}, id: Task{i}, text: [{text}], note: {text}, clause: （市甲局牵头）, duties: [{{lead: [A]}}]}}\n");
        }

        return yaml.ToString();
    }
}
