using System.Globalization;

namespace Province;

/// <summary>The time that processors have spent, of a process and of all that it has started: on a machine with other work, it says more than a clock.</summary>
public static class CpuTime
{
    private const double TicksOfSecond = 100;

    /// <summary>That of processes and of what they have started, whether that has ended or not.</summary>
    /// <param name="processes">The processes.</param>
    /// <returns>Seconds.</returns>
    public static double Of(params IEnumerable<int> processes)
    {
        Dictionary<int, (int Parent, long Ticks)> all = [];
        foreach (string folder in Directory.GetDirectories("/proc").Where(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out _)))
        {
            try
            {
                // The name, which stands in brackets, may have blanks.
                string status = File.ReadAllText(Path.Combine(folder, "stat"));
                string[] fields = status[(status.LastIndexOf(')') + 2)..].Split(' ');
                all[int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture)] = (int.Parse(fields[1], CultureInfo.InvariantCulture), fields[11..15].Sum(field => long.Parse(field, CultureInfo.InvariantCulture)));
            }
            catch (IOException)
            {
                // It has just ended.
            }
        }

        HashSet<int> asked = [.. processes];
        return all.Where(process => IsOf(process.Key)).Sum(process => process.Value.Ticks) / TicksOfSecond;

        bool IsOf(int process) => asked.Contains(process) || (all.TryGetValue(process, out (int Parent, long) found) && found.Parent != process && found.Parent > 0 && IsOf(found.Parent));
    }
}
