using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FujianPlan.Benchmarks;

/// <summary>
/// What texts take that repeat themselves, or mean nothing: the whole command, of 10 MB against 1 MB of the same. Where a plan or a notice
/// passes a documented limit, what is measured is how long it takes to say so.
/// </summary>
/// <param name="isQuick">Whether each is run once, and not thrice.</param>
/// <param name="command">The command.</param>
internal sealed class RepetitionRows(bool isQuick, InstalledCommand command) : IDisposable
{
    private const int Million = 1_000_000;
    private const double Growth = 12, Seconds = 10, Megabytes = 1000;

    // What the system counts processor time in.
    private const double Shortest = 0.01;
    private const string Paragraph = "（一）全面推进城市光网工程，实现有线、无线无缝连接、全面覆盖。（市甲局牵头，各电信运营商配合）（二）推进光纤宽带网络升级。（市甲局负责）";

    private static readonly string[] Units =
    [
        "（", "）", "（）", "（一）", "（省", "（省局牵头）", "（（（（省局牵头））））", "牵头", "、", "一、", "；一、", "1", "1. 2. 3. ", "1.\n2.\n3.\n", "①\n", "999. 甲\n",
        "责任单位：", "责任单位：甲局，", "。", "\n", "a\n", "𠮷", "（一）a。", "（一）建设。（省局牵头）（二）统一。", Paragraph,
        "（县甲局和县和县和县乙局负责）", "（县甲局和市丙局、市乙局负责）", "1.责任单位：县甲局\n2.完成时限：6月\n",
    ];

    private readonly Scratch _scratch = new();
    private double _slowest;
    private double _largest;

    public IEnumerable<Row> All()
    {
        foreach (string unit in Units)
        {
            yield return Compare($"`draft`, 10 MB of {Shown(unit)}", bytes => ["draft", Notice(Repeated(unit, bytes))]);
        }

        yield return Compare("`draft`, 10 MB of noise", bytes => ["draft", Notice(Noise(bytes))]);
        yield return Compare("`draft`, 10 MB in one line of a clause", bytes => ["draft", Notice("一、标题\n（一）做。\n责任单位：" + Repeated("甲局，", bytes))]);
        yield return Compare("`draft`, 4,000 sections with a finding of `check` in each", bytes => ["draft", Notice(Sections(bytes / 2_500))], "the same of 400");
        yield return Compare("`check`, a quote of half a source of one character", bytes => Check(Repeated("甲", bytes), [[new string('甲', Math.Min(bytes / 6, Million))]]));
        yield return Compare("`check`, 999 quotes of 1,000 characters of it", bytes => Check(Repeated("甲", bytes), [.. Enumerable.Repeat<string[]>([new string('甲', 1000)], 999)]));
        yield return Compare("`check`, 3,000 lengths of it", bytes => Check(Repeated("甲", bytes), [.. Enumerable.Range(0, 30).Select(task => Enumerable.Range(1, 100).Select(more => new string('甲', (100 * task) + more)).ToArray())]));
        yield return Compare("`check`, 60 quotes that differ from it in their middle", bytes => Check(Repeated("甲", bytes), [.. Enumerable.Range(0, 60).Select(i => new[] { new string('甲', bytes / 60) + (char)('一' + i) + new string('甲', bytes / 60) })]));
        yield return Compare("`check`, a source of one paragraph", bytes => Check(Repeated(Paragraph, bytes), [["全面推进城市光网工程，实现有线、无线无缝连接、全面覆盖。"], ["推进光纤宽带网络升级。"]]));
        yield return Compare("`check`, a source of brackets", bytes => Check(Repeated("（）", bytes), [["（）"], ["（）（）"]]));
        yield return Compare("`check`, a source of noise", bytes => Check(Noise(bytes), [["建设"], ["省市"]]));
        yield return new Row("the slowest of these", "seconds of processor time", _slowest, Seconds);
        yield return new Row("the memory of the largest", "MB", _largest, Megabytes);
    }

    public void Dispose() => _scratch.Dispose();

    // Numbers that begin again, and sentences that refer to others.
    private static string Sections(int count) => "甲市政府关于印发分工的通知\n2026年3月1日\n" + string.Concat(Enumerable.Range(1, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{"一二三四五"[i % 5]}、标题{i}\n（{"一二三"[i % 3]}）建网{i}。（市丙局牵头）\n说明，二、另见{i}\n")));

    private Row Compare(string work, Func<int, string[]> command, string against = "the same of 1 MB")
    {
        string[] small = command(Million), large = command(10 * Million);
        List<double> ratios = [], seconds = [];
        double peak = 0;
        for (int round = 0; round < (isQuick ? 1 : 3); round++)
        {
            (double before, _) = Run(small);
            (double time, double memory) = Run(large);
            ratios.Add(time / Math.Max(before, Shortest));
            seconds.Add(time);
            peak = Math.Max(peak, memory);
        }

        _slowest = Math.Max(_slowest, PairedRounds.Median(seconds));
        _largest = Math.Max(_largest, peak);
        return new Row(work, against, PairedRounds.Median(ratios), Growth, string.Create(CultureInfo.InvariantCulture, $"{PairedRounds.Median(seconds):0.0} s, {peak:0} MB"));
    }

    // Answers the seconds that processors worked for it, whatever else they did, and the most memory that it took, in megabytes.
    private (double Seconds, double Megabytes) Run(string[] arguments)
    {
        ProcessStartInfo start = new(command.Path, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("DOTNET_gcServer");
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        long peak = 0;
        TimeSpan worked = TimeSpan.Zero;
        while (!process.WaitForExit(10))
        {
            try
            {
                process.Refresh();
                (peak, worked) = (Math.Max(peak, process.PeakWorkingSet64), process.TotalProcessorTime);
            }
            catch (InvalidOperationException)
            {
                // It has ended since; what was seen last stands.
            }
        }

        Task.WaitAll(output, errors);
        return process.ExitCode is 0 or 1 ? (worked.TotalSeconds, (double)peak / Million) : throw new InvalidOperationException(errors.Result);
    }

    private string Notice(string text) => _scratch.Write(Path.Combine(Guid.NewGuid().ToString("N"), "notice.txt"), text);

    private string[] Check(string source, string[][] tasks)
    {
        string folder = Guid.NewGuid().ToString("N"), sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)));
        StringBuilder plan = new($"format: 1\nplan: {{title: 方案, issuer: 市政府, issued: 2024-03-01, dataVersion: 1.0.0}}\nsource: {{file: notice.txt, sha256: {sha256}, order: shuffled}}\nsections:\n  - number: 1\n    id: One\n    editorialTitle: 佚名\n    tasks:\n");
        for (int i = 0; i < tasks.Length; i++)
        {
            plan.Append(CultureInfo.InvariantCulture, $"      - number: {i + 1}\n        id: T{i + 1}\n        attestation: textOnly\n        gaps: [before, after]\n        text:\n");
            plan.AppendJoin(string.Empty, tasks[i].Select(quote => $"          - {quote}\n"));
        }

        return ["check", _scratch.Write(Path.Combine(folder, "plan.yaml"), plan.ToString()), "--source", _scratch.Write(Path.Combine(folder, "notice.txt"), source), "--quiet"];
    }

    private static string Repeated(string unit, int bytes)
    {
        StringBuilder text = new();
        int times = bytes / Encoding.UTF8.GetByteCount(unit);
        for (int i = 0; i < times; i++)
        {
            text.Append(unit);
        }

        return text.ToString();
    }

    // Always the same, of what notices are made of.
    private static string Noise(int bytes)
    {
        const string letters = "一二三四五六七八九十（）、。，；建设省市牵头负责配合局厅\n1234567890.";
        Random random = new(20111227);
        StringBuilder text = new();
        for (int written = 0; written < bytes;)
        {
            char next = letters[random.Next(letters.Length)];
            text.Append(next);
            written += next < 0x80 ? 1 : 3;
        }

        return text.ToString();
    }

    private static string Shown(string unit) => unit == Paragraph ? "a paragraph" : $"`{unit.Replace("\n", "⏎", StringComparison.Ordinal)}`";
}
