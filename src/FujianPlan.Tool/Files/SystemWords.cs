using System.Globalization;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Files;

/// <summary>What the system says of a file, in both languages: of itself, it says it in English, or names files that only this program knows of.</summary>
internal static class SystemWords
{
    // What the runtime throws by itself has a number in the way of Windows.
    private const int LargestOfUnix = 4095;

    // The numbers of Linux and macOS, where both have one; of Windows, the last 16 bits.
    private static readonly Dictionary<int, FindingText> ByNumber = new()
    {
        [1] = new("the operation is not permitted.", "不允许此操作。"),
        [2] = new("it does not exist.", "它不存在。"),
        [5] = new("the device reports an error.", "设备读写出错。"),
        [6] = new("there is no such device.", "没有该设备。"),
        [13] = new("you do not have permission.", "您没有权限。"),
        [16] = new("it is in use.", "正在使用中。"),
        [17] = new("it already exists.", "它已存在。"),
        [20] = new("a part of its path is not a folder.", "路径中有一段不是文件夹。"),
        [21] = new("it is a folder.", "它是文件夹。"),
        [22] = new("the system does not allow this operation.", "系统不允许此操作。"),
        [23] = new("too many files are open.", "打开的文件过多。"),
        [24] = new("too many files are open.", "打开的文件过多。"),
        [26] = new("it is a running program.", "它是正在运行的程序。"),
        [27] = new("it is larger than allowed.", "文件超过允许的大小。"),
        [28] = new("the disk is full.", "磁盘空间已满。"),
        [30] = new("the disk is read-only.", "磁盘为只读。"),
        [32] = new("the reader has closed it.", "读取方已离开。"),
        [40] = new("its links form a loop.", "链接形成循环。"),
        [122] = new("your quota is used up.", "您的磁盘配额已用完。"),
    };

    private static readonly Dictionary<int, FindingText> ByWindowsNumber = new()
    {
        [5] = new("you do not have permission.", "您没有权限。"),
        [32] = new("another program is using it.", "另一程序正在使用它。"),
        [33] = new("another program has locked it.", "另一程序已将其锁定。"),
        [39] = new("the disk is full.", "磁盘空间已满。"),
        [112] = new("the disk is full.", "磁盘空间已满。"),
        [232] = new("the reader has closed it.", "读取方已离开。"),
    };

    /// <summary>What was thrown, as a sentence.</summary>
    public static FindingText Of(Exception thrown)
    {
        if (thrown is FileFault fault)
        {
            return fault.Text;
        }

        bool isWindows = OperatingSystem.IsWindows();
        Exception cause = thrown is UnauthorizedAccessException { InnerException: IOException inner } ? inner : thrown;
        if ((isWindows ? ByWindowsNumber : ByNumber).TryGetValue(isWindows ? cause.HResult & 0xFFFF : cause.HResult, out FindingText? known))
        {
            return known;
        }

        return thrown is UnauthorizedAccessException ? ByNumber[13] : new FindingText(thrown.Message.TrimEnd('.') + ".", $"系统报告错误 {NumberOf(cause)}。");
    }

    private static string NumberOf(Exception thrown) => thrown.HResult is > 0 and <= LargestOfUnix and var number
        ? number.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"0x{thrown.HResult:X8}");
}
