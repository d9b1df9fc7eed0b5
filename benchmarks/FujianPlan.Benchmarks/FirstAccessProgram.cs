namespace FujianPlan.Benchmarks;

/// <summary>The program whose first access is timed, in a fresh process each time; it writes one figure.</summary>
internal static class FirstAccessProgram
{
    public const string Code = """
        using System.Collections.Frozen;
        using System.Diagnostics;
        using System.Globalization;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using Made;

        // What does the timing is compiled and called before it times anything.
        Timed(static () => 1);
        Bytes(static () => 1);
        double figure = args[0] switch
        {
            "plan" => Timed(() => Works.First()),
            "memory" => Bytes(() => Works.First()),
            "every" => Every(),
            "json" => Timed(() => Works.Json(args[1])),
            "yaml" => Timed(() => Works.Yaml(args[1])),
            "tryparse" => Timed(() => Works.TryParse()),
            "tryparse-memory" => Bytes(() => Works.TryParse()),
            "frozen" => Frozen(args[1]),
            "enum" => Timed(() => Works.EnumTryParse()),
            "warm" => Warm(args[1]),
            _ => throw new ArgumentException(args[0]),
        };
        Console.Write(figure.ToString("R", CultureInfo.InvariantCulture));

        static double Timed(Func<int> work)
        {
            long start = Stopwatch.GetTimestamp();
            int result = work();
            double time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
            return result == 0 ? throw new InvalidOperationException() : time;
        }

        static double Bytes(Func<int> work)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            int result = work();
            long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            return result == 0 ? throw new InvalidOperationException() : bytes;
        }

        static double Every()
        {
            Works.Everything();
            long start = Stopwatch.GetTimestamp();
            Works.Everything();
            return Stopwatch.GetElapsedTime(start).TotalMicroseconds / Plan.Tasks.Count;
        }

        static double Frozen(string path)
        {
            string[] codes = File.ReadAllLines(path);
            return Timed(() => Works.Frozen(codes));
        }

        // Warm access against plain properties, as a ratio.
        static double Warm(string path)
        {
            TaskDto[] plain = JsonSerializer.Deserialize(File.ReadAllBytes(path), Context.Default.PlanDto)!.Tasks;
            List<double> ratios = [];
            for (int round = 0; round < 200; round++)
            {
                long a = Stopwatch.GetTimestamp();
                int sum = 0;
                foreach (TaskDto task in plain)
                {
                    sum += task.Code.Length + task.Text.Length + (task.Clause?.Length ?? 0);
                }

                long b = Stopwatch.GetTimestamp();
                foreach (PlanTask task in Plan.Tasks)
                {
                    sum -= task.Code.Length + task.Quotes[0].Length + (task.Clause?.Length ?? 0);
                }

                long c = Stopwatch.GetTimestamp();
                if (round > 100)
                {
                    ratios.Add((double)(c - b) / (b - a));
                }

                Thread.Sleep(sum == 0 && round == 100 ? 300 : 1);
            }

            ratios.Sort();
            return ratios[ratios.Count / 2];
        }

        internal static class Works
        {
            public static int First() => Plan.Tasks[0].Quotes[0].Length;

            public static int TryParse() => Agencies.TryParse("A7", out Agency agency) ? (int)agency : 0;

            public static int EnumTryParse() => Enum.TryParse("Agency7", out Agency agency) ? (int)agency : 0;

            public static int Frozen(string[] codes)
            {
                Dictionary<string, int> all = new(codes.Length);
                for (int i = 0; i < codes.Length; i++)
                {
                    all.Add(codes[i], i + 1);
                }

                return all.ToFrozenDictionary(StringComparer.Ordinal).TryGetValue("A7", out int number) ? number : 0;
            }

            public static int Everything()
            {
                int sum = 0;
                foreach (PlanTask task in Plan.Tasks)
                {
                    sum += task.Code.Length + task.Text.Length + task.Clause!.Length;
                    foreach (Assignment assignment in task.Assignments)
                    {
                        sum += (int)assignment.Agency;
                    }
                }

                return sum;
            }

            public static int Json(string path) =>
                JsonSerializer.Deserialize(File.ReadAllBytes(path), Context.Default.PlanDto)!.Tasks[0].Text.Length;

            public static int Yaml(string path)
            {
                using StreamReader reader = new(path);
                var plan = new YamlDotNet.Serialization.DeserializerBuilder()
                    .WithNamingConvention(YamlDotNet.Serialization.NamingConventions.CamelCaseNamingConvention.Instance)
                    .IgnoreUnmatchedProperties().Build().Deserialize<YamlPlan>(reader);
                return plan.Sections[0].Tasks[0].Text[0].Length;
            }
        }

        internal sealed record PlanDto(TaskDto[] Tasks);

        internal sealed record TaskDto(string Code, string Text, string? Clause, AssignmentDto[] Assignments);

        internal sealed record AssignmentDto(int Agency, int Role);

        [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
        [JsonSerializable(typeof(PlanDto))]
        internal sealed partial class Context : JsonSerializerContext;

        internal sealed class YamlPlan
        {
            public List<YamlSection> Sections { get; set; } = [];
        }

        internal sealed class YamlSection
        {
            public List<YamlTask> Tasks { get; set; } = [];
        }

        internal sealed class YamlTask
        {
            public int Number { get; set; }

            public string Id { get; set; } = "";

            public List<string> Text { get; set; } = [];

            public string? Clause { get; set; }
        }

        """;
}
