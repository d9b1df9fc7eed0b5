using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FujianPlan.PlanFactory;

/// <summary>Makes plans of any size, deterministically, in words such as real notices use.</summary>
public static class PlanMaker
{
    private const int TasksOfASection = 120;
    private const string SourcePath = "seeds/notice.txt";

    private static readonly string[] Verbs = ["建设", "完善", "推进", "加快", "整合", "推广", "构建", "深化", "提升", "统筹"];
    private static readonly string[] Objects =
    [
        "政务数据共享平台", "城市运行管理中心", "基层治理信息系统", "公共信用信息目录", "社会保障一卡通应用", "智能交通信号控制",
        "农村电子商务服务网点", "医疗影像互认系统", "水利工程监测网络", "电子证照库", "应急指挥通信网", "教育资源公共服务体系",
    ];

    private static readonly string[] Aims =
    [
        "实现跨部门业务协同", "提高服务效率和质量", "覆盖全市所有乡镇", "形成统一标准规范", "促进数据有序流动", "保障网络和信息安全",
        "方便群众就近办理", "支撑科学决策", "降低建设和运行成本",
    ];

    private static readonly string[] Fields =
    [
        "数据", "财政", "公安", "民政", "教育", "卫生", "交通", "水利", "农业", "商务", "文化", "旅游", "审计", "统计", "林业", "气象",
        "应急", "市场监管", "医疗保障", "生态环境", "自然资源", "城市管理", "退役军人事务", "人力资源",
    ];

    private static readonly string[] Places = ["东城", "西城", "南山", "北湖", "江口", "海滨", "云岭", "石桥"];

    /// <summary>Makes a plan.</summary>
    /// <param name="tasks">How many tasks; 1 to 110,000.</param>
    /// <returns>The same plan for the same number, on every machine.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tasks"/> is out of range.</exception>
    public static MadePlan Make(int tasks)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tasks, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tasks, 110_000);

        Draw draw = new(20111227);
        List<(string Code, string Id, string Name)> agencies = Agencies();
        StringBuilder yaml = new(), notice = new();
        notice.Append("示例市人民政府办公室关于印发示例市数字化任务分工的通知2024年3月1日（").Append(agencies[0].Name).Append("起草）");
        WriteAgencies(yaml, agencies);
        yaml.Append("sections:\n");
        for (int made = 0, section = 1; made < tasks; section++)
        {
            int count = Math.Min(TasksOfASection, tasks - made);
            WriteSection(yaml, notice, draw, agencies, section, count);
            made += count;
        }

        string sha = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(notice.ToString())));
        return new MadePlan(Head(sha, agencies[0].Name) + yaml, notice.ToString(), tasks);
    }

    private static string Head(string sha256, string drafter) => $"""
        format: 1
        plan:
          title: 示例市数字化任务分工
          issuer: 示例市人民政府办公室
          drafter: A1
          issued: 2024-03-01
          dataVersion: 1.0.0
        notice:
          title: 示例市人民政府办公室关于印发示例市数字化任务分工的通知
          dated: 2024年3月1日
          drafted: （{drafter}起草）
        source:
          file: {SourcePath}
          sha256: {sha256}

        """.ReplaceLineEndings("\n");

    private static List<(string Code, string Id, string Name)> Agencies()
    {
        List<(string, string, string)> agencies = [];
        foreach (string place in Places.Prepend(string.Empty))
        {
            foreach (string field in Fields)
            {
                string number = (agencies.Count + 1).ToString(CultureInfo.InvariantCulture);
                agencies.Add(("A" + number, "Agency" + number, place.Length == 0 ? $"市{field}局" : $"{place}区{field}局"));
            }
        }

        return agencies;
    }

    private static void WriteAgencies(StringBuilder yaml, List<(string Code, string Id, string Name)> agencies)
    {
        yaml.Append("agencies:\n");
        for (int i = 0; i < agencies.Count; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{code: {agencies[i].Code}, id: {agencies[i].Id}, number: {i + 1}, name: {agencies[i].Name}}}\n");
        }
    }

    private static void WriteSection(
        StringBuilder yaml, StringBuilder notice, Draw draw, List<(string Code, string Id, string Name)> agencies, int section, int count)
    {
        string title = $"{draw.One(Verbs)}第{Numeral(section)}批{draw.One(Objects)}";
        notice.Append(Numeral(section)).Append('、').Append(title);
        yaml.Append(CultureInfo.InvariantCulture, $"  - number: {section}\n    id: Section{section}\n    title: {title}\n    tasks:\n");
        for (int task = 1; task <= count; task++)
        {
            string text = Text(draw, section, task);
            (string clause, string duties) = Duties(draw, agencies);
            notice.Append(CultureInfo.InvariantCulture, $"（{Numeral(task)}）{text}{clause}");
            yaml.Append(CultureInfo.InvariantCulture, $"      - number: {task}\n        id: Task{section}N{task}\n        text: [{text}]\n        clause: {clause}\n        duties:\n{duties}");
        }
    }

    // The numerals make each text its own: no two slots of a plan quote the same words.
    private static string Text(Draw draw, int section, int task)
    {
        StringBuilder text = new();
        text.Append(draw.One(Verbs)).Append(Numeral(section)).Append("类第").Append(Numeral(task)).Append('项').Append(draw.One(Objects));
        for (int i = draw.Below(3); i >= 0; i--)
        {
            text.Append('，').Append(draw.One(Aims));
        }

        text.Append('。');
        if (draw.Below(3) == 0)
        {
            text.Append(draw.One(Verbs)).Append(Numeral(section)).Append("类第").Append(Numeral(task)).Append("项配套的").Append(draw.One(Objects)).Append('。');
        }

        return text.ToString();
    }

    private static (string Clause, string Duties) Duties(Draw draw, List<(string Code, string Id, string Name)> agencies)
    {
        int[] chosen = draw.Several(agencies.Count, 2 + draw.Below(5));
        string others = string.Join('、', chosen.Skip(1).Select(i => agencies[i].Name));
        string codes = string.Join(", ", chosen.Skip(1).Select(i => agencies[i].Code));
        bool open = draw.Below(5) == 0;
        return (
            $"（{agencies[chosen[0]].Name}牵头，{others}{(open ? "等" : string.Empty)}配合）",
            $"          - lead: [{agencies[chosen[0]].Code}]\n          - supporting: [{codes}]\n{(open ? "            open: true\n" : string.Empty)}");
    }

    private static string Numeral(int number)
    {
        const string digits = "零一二三四五六七八九";
        int hundreds = number / 100, tens = number / 10 % 10, ones = number % 10;
        string head = hundreds > 0 ? $"{digits[hundreds]}百" : string.Empty;
        string middle = tens > 0
            ? (tens == 1 && hundreds == 0 ? "十" : $"{digits[tens]}十")
            : hundreds > 0 && ones > 0 ? "零" : string.Empty;
        return head + middle + (ones > 0 ? digits[ones].ToString() : string.Empty);
    }
}
