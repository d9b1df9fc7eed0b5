using System.Globalization;
using System.Text;

namespace FujianPlan.Explorer.Tests;

/// <summary>A plan of ten thousand tasks in a hundred sections, of four hundred agencies.</summary>
internal static class LargePlan
{
    public const int Sections = 100;
    public const int TasksOfASection = 100;
    public const int Agencies = 400;

    public static string Yaml { get; } = Write();

    private static string Write()
    {
        StringBuilder yaml = new("format: 1\nplan: {title: 大方案, issuer: 青川市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}\nsource: none\nagencies:\n");
        for (int i = 1; i <= Agencies; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{code: A{i}, id: Agency{i}, number: {i}, name: 第{i}局}}\n");
        }

        yaml.Append("sections:\n");
        for (int s = 1; s <= Sections; s++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - number: {s}\n    id: Section{s}\n    title: 第{s}类工作\n    tasks:\n");
            for (int t = 1; t <= TasksOfASection; t++)
            {
                int lead = ((s * 7) + t) % Agencies, second = ((s * 13) + (t * 3) + 1) % Agencies;
                second = second == lead ? (second + 1) % Agencies : second;
                yaml.Append(CultureInfo.InvariantCulture, $"      - {{number: {t}, id: Task{s}x{t}, text: [做好第{s}类第{t}件事，按期完成。], clause: （第{lead + 1}局牵头，第{second + 1}局配合，{(t % 12) + 1}月底前完成）, duties: [{{lead: [A{lead + 1}]}}, {{supporting: [A{second + 1}]}}], deadline: {(t % 12) + 1}月底前}}\n");
            }
        }

        return yaml.ToString();
    }
}
