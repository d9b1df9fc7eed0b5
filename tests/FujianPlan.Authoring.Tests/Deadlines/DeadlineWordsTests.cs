using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Vocabulary;
using Xunit;

namespace FujianPlan.Authoring.Tests.Deadlines;

public sealed class DeadlineWordsTests
{
    private static readonly DateTime Issued = new(2024, 3, 18, 0, 0, 0, DateTimeKind.Unspecified);

    [Theory]
    [InlineData("2024年6月底前", "2024年6月底前", DeadlineKind.Month, "2024-06-30")]
    [InlineData("2024年2月底前", "2024年2月底前", DeadlineKind.Month, "2024-02-29")]
    [InlineData("2023年2月底前", "2023年2月底前", DeadlineKind.Month, "2023-02-28")]
    [InlineData("6月底前完成", "6月底前", DeadlineKind.Month, "2024-06-30 inferred")]
    [InlineData("2月底前完成", "2月底前", DeadlineKind.Month, "2025-02-28 inferred")]
    [InlineData("3月18日前", "3月18日前", DeadlineKind.Day, "2024-03-18 inferred")]
    [InlineData("3月17日前", "3月17日前", DeadlineKind.Day, "2025-03-17 inferred")]
    [InlineData("2024 年8 月底前完成", "2024 年8 月底前", DeadlineKind.Month, "2024-08-31")]
    [InlineData("2024 年8 月", "2024 年8 月", DeadlineKind.Month, "2024-08-31")]
    [InlineData("2024\n年 8\n月", "2024\n年 8\n月", DeadlineKind.Month, "2024-08-31")]
    [InlineData("２０２４年１１月３０日前", "２０２４年１１月３０日前", DeadlineKind.Day, "2024-11-30")]
    [InlineData("二〇二四年六月三十日", "二〇二四年六月三十日", DeadlineKind.Day, "2024-06-30")]
    [InlineData("二○二五年十二月底前", "二○二五年十二月底前", DeadlineKind.Month, "2025-12-31")]
    [InlineData("2024年底前", "2024年底前", DeadlineKind.Year, "2024-12-31")]
    [InlineData("2024年年底之前", "2024年年底之前", DeadlineKind.Year, "2024-12-31")]
    [InlineData("年底前", "年底前", DeadlineKind.Year, "2024-12-31 inferred")]
    [InlineData("今年年底前", "今年年底前", DeadlineKind.Year, "2024-12-31 inferred")]
    [InlineData("今年1月底前", "今年1月底前", DeadlineKind.Month, "2024-01-31 inferred")]
    [InlineData("明年6月底前", "明年6月底前", DeadlineKind.Month, "2025-06-30 inferred")]
    [InlineData("年内建成投用", "年内", DeadlineKind.Year, "2024-12-31 inferred")]
    [InlineData("2025年", "2025年", DeadlineKind.Year, "2025-12-31")]
    [InlineData("到2025年", "2025年", DeadlineKind.Year, "2025-12-31")]
    [InlineData("2024年内", "2024年内", DeadlineKind.Year, "2024-12-31")]
    [InlineData("2024年度", "2024年度", DeadlineKind.Year, "2024-12-31")]
    [InlineData("全年", "全年", DeadlineKind.Year, "2024-12-31 inferred")]
    [InlineData("2025年上半年", "2025年上半年", DeadlineKind.HalfYear, "2025-06-30")]
    [InlineData("下半年启动", "下半年", DeadlineKind.HalfYear, "2024-12-31 inferred")]
    [InlineData("第三季度", "第三季度", DeadlineKind.Quarter, "2024-09-30 inferred")]
    [InlineData("2024年二季度末前", "2024年二季度末前", DeadlineKind.Quarter, "2024-06-30")]
    [InlineData("2025年第1季度", "2025年第1季度", DeadlineKind.Quarter, "2025-03-31")]
    [InlineData("2025年Q2", "2025年Q2", DeadlineKind.Quarter, "2025-06-30")]
    [InlineData("2024年前三季度", "2024年前三季度", DeadlineKind.Quarter, "2024-09-30")]
    [InlineData("2024年12月31日前", "2024年12月31日前", DeadlineKind.Day, "2024-12-31")]
    [InlineData("不迟于2024年12月31日", "2024年12月31日", DeadlineKind.Day, "2024-12-31")]
    [InlineData("2024年7月上旬", "2024年7月上旬", DeadlineKind.Month, "2024-07-10")]
    [InlineData("2024年7月中旬前", "2024年7月中旬前", DeadlineKind.Month, "2024-07-20")]
    [InlineData("2024年7月下旬", "2024年7月下旬", DeadlineKind.Month, "2024-07-31")]
    [InlineData("2024.6.30前", "2024.6.30前", DeadlineKind.Day, "2024-06-30")]
    [InlineData("2024-09-15", "2024-09-15", DeadlineKind.Day, "2024-09-15")]
    [InlineData("2024.12", "2024.12", DeadlineKind.Month, "2024-12-31")]
    [InlineData("24年9月底前", "24年9月底前", DeadlineKind.Month, "2024-09-30")]
    [InlineData("2024—2026年", "2024—2026年", DeadlineKind.Year, "2026-12-31")]
    [InlineData("2024年至2026年", "2024年至2026年", DeadlineKind.Year, "2026-12-31")]
    [InlineData("2024-2026年", "2024-2026年", DeadlineKind.Year, "2026-12-31")]
    [InlineData("2024年6—8月", "2024年6—8月", DeadlineKind.Month, "2024-08-31")]
    [InlineData("6月至12月", "6月至12月", DeadlineKind.Month, "2024-12-31 inferred")]
    [InlineData("2024年11月至次年2月", "2024年11月至次年2月", DeadlineKind.Month, "2025-02-28")]
    [InlineData("2024年5月1日至31日", "2024年5月1日至31日", DeadlineKind.Day, "2024-05-31")]
    [InlineData("2024年5月1日起至2024年7月31日止", "2024年5月1日起至2024年7月31日止", DeadlineKind.Day, "2024-07-31")]
    [InlineData("“十四五”期间", "“十四五”期间", DeadlineKind.Year, "2025-12-31")]
    [InlineData("“十五五”末", "“十五五”末", DeadlineKind.Year, "2030-12-31")]
    [InlineData("十二五期末前完成", "十二五期末前", DeadlineKind.Year, "2015-12-31")]
    [InlineData("力争于2024年10月底前基本建成", "2024年10月底前", DeadlineKind.Month, "2024-10-31")]
    [InlineData("完成时限：2024年6月", "2024年6月", DeadlineKind.Month, "2024-06-30")]
    [InlineData("完成时限:（2024年6月", null, DeadlineKind.Other, null)]
    [InlineData("整改完成时间：2024年6月15日。", "2024年6月15日", DeadlineKind.Day, "2024-06-15")]
    [InlineData("时限要求：立即整改", "立即", DeadlineKind.Other, null)]
    [InlineData("完成时限：持续推进", "持续推进", DeadlineKind.Ongoing, null)]
    [InlineData("长期坚持", "长期坚持", DeadlineKind.Ongoing, null)]
    [InlineData("長期堅持", "長期堅持", DeadlineKind.Ongoing, null)]
    [InlineData("持续推进，长期坚持", "持续推进，长期坚持", DeadlineKind.Ongoing, null)]
    [InlineData("常态化开展", "常态化开展", DeadlineKind.Ongoing, null)]
    [InlineData("坚持常态化推进", "坚持常态化推进", DeadlineKind.Ongoing, null)]
    [InlineData("长期", "长期", DeadlineKind.Ongoing, null)]
    [InlineData("2024年1月起持续推进", "2024年1月起持续推进", DeadlineKind.Ongoing, null)]
    [InlineData("2024年7月1日起", "2024年7月1日起", DeadlineKind.Ongoing, null)]
    [InlineData("每年12月底前", "每年12月底前", DeadlineKind.Ongoing, null)]
    [InlineData("每季度末前报送", "每季度末前", DeadlineKind.Ongoing, null)]
    [InlineData("2024年12月底前并长期坚持", "2024年12月底前并长期坚持", DeadlineKind.Both, "2024-12-31")]
    [InlineData("2024年12月底前完成，并长期坚持", "2024年12月底前完成，并长期坚持", DeadlineKind.Both, "2024-12-31")]
    [InlineData("年底前取得阶段性成效并持续推进", "年底前取得阶段性成效并持续推进", DeadlineKind.Both, "2024-12-31 inferred")]
    [InlineData("持续推进，2024年底前取得明显成效", "持续推进，2024年底前", DeadlineKind.Both, "2024-12-31")]
    [InlineData("立行立改并长期坚持", "立行立改并长期坚持", DeadlineKind.Ongoing, null)]
    [InlineData("印发之日起30日内", "印发之日起30日内", DeadlineKind.Other, null)]
    [InlineData("3个月内完成", "3个月内", DeadlineKind.Other, null)]
    [InlineData("2024年6月前", "2024年6月前", DeadlineKind.Month, null)]
    [InlineData("2025年前", "2025年前", DeadlineKind.Year, null)]
    [InlineData("2024年6月左右", "2024年6月左右", DeadlineKind.Month, null)]
    [InlineData("2024年6月前后", "2024年6月前后", DeadlineKind.Month, null)]
    [InlineData("2025年初", "2025年初", DeadlineKind.Year, null)]
    public void Deadline_IsTyped(string text, string? words, DeadlineKind kind, string? last)
    {
        DeadlineReading? read = DeadlineWords.Read(text);

        Assert.Equal(words, read?.Words);
        if (read is not null)
        {
            Assert.Equal((kind, last), (read.Kind, Written(read)));
            Assert.Equal(read.Words, text.Substring(read.Start, read.Words.Length));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("省农业厅牵头")]
    [InlineData("2024年")]
    [InlineData("年")]
    [InlineData("月底")]
    [InlineData("2024年13月底前")]
    [InlineData("2024年2月30日前")]
    [InlineData("2023年2月29日前")]
    [InlineData("2024年6月0日前")]
    [InlineData("第五季度")]
    [InlineData("2026—2024年")]
    [InlineData("2024年6月底前完成方案编制")]
    [InlineData("2024年6月后")]
    [InlineData("长期以来")]
    [InlineData("逐步推进")]
    [InlineData("季度")]
    [InlineData("三")]
    [InlineData("市级")]
    [InlineData("12345热线")]
    public void OtherText_IsNone(string text) => Assert.Equal(text == "2024年", DeadlineWords.Read(text) is not null);

    private static string? Written(DeadlineReading read) =>
        read.LastDay(Issued) is { } day ? FormattableString.Invariant($"{day:yyyy-MM-dd}{(read.IsYearInferred ? " inferred" : "")}") : null;
}
