using FujianPlan.PlanFactory;

namespace FujianPlan.Benchmarks;

/// <summary>Code that uses the plan as the library's documents advise, without anything that an analyzer would mention.</summary>
internal static class PlanCode
{
    // Of a task whose text is lost, nobody can say that a program implements it.
    private static readonly string[] Tasks = [.. Plan.Tasks.Where(task => task.Attestation == Attestation.Whole).Select(task => task.Id.ToString())];
    private static readonly string[] Offices = [.. Agencies.All.Where(agency => agency.Retirement is null).Select(agency => agency.Agency.ToString())];

    /// <summary>The methods: each is given the names of its file.</summary>
    public static IReadOnlyList<Func<CodeNames, Draw, string>> Methods { get; } = [Defaults, Assign, RoleText, IsOurs, Desk, Workload, Stored];

    /// <summary>The task that a class serves.</summary>
    public static string Mark(Draw draw) => $"[Implements(TaskId.{draw.One(Tasks)})]";

    /// <summary>A record with codes in it, for the methods.</summary>
    public static string Types(CodeNames n, Draw draw) => $$"""
        public sealed record {{n.Item}}Order([AgencyCode] string Lead, [property: TaskCode] string Task, int {{n.Count}})
        {
            [AgencyCode]
            public string Supporting { get; init; } = AgencyCodes.{{draw.One(Offices)}};

            public Agency? Confirmed { get; set; }
        }
        """;

    private static string Defaults(CodeNames n, Draw draw) => $$"""
        public IEnumerable<{{n.Item}}Order> {{n.Verb}}Orders(bool isLocal)
        {
            yield return new {{n.Item}}Order(AgencyCodes.{{draw.One(Offices)}}, TaskCodes.{{draw.One(Tasks)}}, {{draw.Below(100)}});
            yield return new {{n.Item}}Order(isLocal ? AgencyCodes.{{draw.One(Offices)}} : AgencyCodes.{{draw.One(Offices)}}, TaskCodes.{{draw.One(Tasks)}}, _written)
            {
                Supporting = AgencyCodes.{{draw.One(Offices)}},
                Confirmed = Agency.{{draw.One(Offices)}},
            };
        }
        """;

    private static string Assign(CodeNames n, Draw draw) => $$"""
        public bool TryAssign{{n.Verb}}(string written, {{n.Item}}Order order, [AgencyCode] string fallback = AgencyCodes.{{draw.One(Offices)}})
        {
            if (Agencies.TryParse(written, out Agency agency) || Agencies.TryParseName(written, out agency))
            {
                order.Confirmed = agency;
                return true;
            }

            _logger.Add($"{written} is no agency; taken for {fallback}, of {Agencies.Resolve(written).Candidates.Count}");
            order.Confirmed = Agencies.Parse(fallback);
            return false;
        }
        """;

    private static string RoleText(CodeNames n, Draw draw) => $$"""
        public static string {{n.Verb}}Word(Role role, int count) => role switch
        {
            Role.Lead => "leads {{draw.Below(100)}}",
            Role.Responsible => count == 1 ? "answers for it" : "answer for it",
            Role.Supporting => $"supports {count}",
            Role.Guiding => $"guides {count}",
            _ => throw new ArgumentOutOfRangeException(nameof(role)),
        };
        """;

    private static string IsOurs(CodeNames n, Draw draw) => $$"""
        public static bool Is{{n.Verb}}Ours({{n.Item}}Order order, Agency agency) =>
            order.Lead == AgencyCodes.{{draw.One(Offices)}}
            || order.Task is TaskCodes.{{draw.One(Tasks)}} or TaskCodes.{{draw.One(Tasks)}}
            || string.Equals(order.Supporting, AgencyCodes.{{draw.One(Offices)}}, StringComparison.Ordinal)
            || (agency != Agency.{{draw.One(Offices)}} && order.Confirmed == agency);
        """;

    private static string Desk(CodeNames n, Draw draw)
    {
        int[] chosen = draw.Several(Offices.Length, 3);
        return $$"""
            public static int {{n.Verb}}Desk({{n.Item}}Order order)
            {
                switch (order.Lead)
                {
                    case AgencyCodes.{{Offices[chosen[0]]}}:
                        return {{draw.Below(10)}};
                    case AgencyCodes.{{Offices[chosen[1]]}} or AgencyCodes.{{Offices[chosen[2]]}}:
                        return {{draw.Below(10)}};
                    default:
                        return order.{{n.Count}};
                }
            }
            """;
    }

    private static string Workload(CodeNames n, Draw draw) => $$"""
        public static IReadOnlyList<string> {{n.Verb}}Workload(Agency agency, Role role)
        {
            List<string> lines = [$"{agency.ToCode()} has {Plan.TasksOf(agency, role).Count} tasks as {role.ToCode()}"];
            foreach (PlanTask task in Plan.Tasks.Where(task => task.Lead == agency || task.Id == TaskId.{{draw.One(Tasks)}}))
            {
                lines.Add($"{task.Code}: {task.Text}, {task.Assignments.Count} agencies");
            }

            return lines;
        }
        """;

    private static string Stored(CodeNames n, Draw draw) => $$"""
        {{Mark(draw)}}
        public async Task<string> Store{{n.Verb}}Async([TaskCode] string task, CancellationToken cancellation)
        {
            if (!Plan.TryGetTask(task, out PlanTask known) || known.Lead is not { } lead || !lead.IsDefined())
            {
                return "unknown: " + task;
            }

            await _store.SaveAsync(new {{n.Item}}(lead.ToCode(), known.Assignments.Count, {{draw.Below(1000)}}m, DateOnly.FromDateTime(Plan.Issued), {{n.Item}}State.Open), cancellation).ConfigureAwait(false);
            return known.Code + " " + lead.ToCode();
        }
        """;
}
