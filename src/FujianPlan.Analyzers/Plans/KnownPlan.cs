using System.Globalization;
using FujianPlan.Runtime;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Plans;

/// <summary>
/// A plan that code uses. Its codes are the constants of the assembly that it was compiled into, be that referenced or the one at
/// hand; what is known beyond them is what that assembly carries.
/// </summary>
internal sealed class KnownPlan
{
    // What each kind of text may be, and what a misspelt one may have been meant for.
    private readonly Dictionary<CodeKind, Dictionary<string, KnownMember>> _valid;
    private readonly Dictionary<CodeKind, Vocabulary> _meant;
    private readonly Dictionary<string, KnownMember> _agenciesById;
    private readonly Dictionary<string, KnownMember> _tasksById;

    private KnownPlan(
        string space, Dictionary<string, KnownMember> agencies, Dictionary<string, KnownMember> names, Dictionary<string, KnownMember> tasks, Dictionary<string, KnownMember> sections, Dictionary<string, KnownMember> roles)
    {
        Namespace = space;
        (_agenciesById, _tasksById) = (ById(agencies), ById(tasks));
        _valid = new() { [CodeKind.Agency] = agencies, [CodeKind.AgencyName] = names, [CodeKind.Task] = tasks, [CodeKind.Section] = sections, [CodeKind.Role] = roles };
        _meant = new()
        {
            [CodeKind.Agency] = new(hasPaths: false, agencies, names, _agenciesById),
            [CodeKind.Task] = new(hasPaths: true, tasks, _tasksById),
            [CodeKind.AgencyName] = new(hasPaths: false, names, agencies, _agenciesById),
            [CodeKind.Section] = new(hasPaths: true, sections, ById(sections)),
            [CodeKind.Role] = new(hasPaths: false, roles, ById(roles)),
        };
    }

    /// <summary>What all plans share, which is the runtime's: the roles.</summary>
    public static KnownPlan Shared { get; } = new("FujianPlan.Runtime", [], [], [], [], PlanCodes.Of<Role>().Values.ToDictionary(
        role => role.Code, role => new KnownMember(role.Code, ((Role)role.Number).ToString(), string.Empty, IsLost: false, null, []), StringComparer.Ordinal));

    /// <summary>The namespace of its types.</summary>
    public string Namespace { get; }

    /// <summary>The plan that a namespace of an assembly holds.</summary>
    /// <param name="space">The namespace, within its assembly.</param>
    /// <param name="others">The assemblies with plans, from which this one may have agencies.</param>
    /// <returns>The plan; null where it holds none.</returns>
    public static KnownPlan? In(INamespaceSymbol space, IEnumerable<IAssemblySymbol> others)
    {
        // What the assembly carries tells a plan from types that somebody has called alike.
        IAssemblySymbol assembly = space.ContainingAssembly;
        string name = space.IsGlobalNamespace ? string.Empty : space.ToDisplayString();
        if (Constants(space, "AgencyCodes") is not { } agencyCodes
            || Constants(space, "TaskCodes") is not { } taskCodes
            || CarriedText.LinesOf(assembly, CarriedForm.Agencies, name, CarriedForm.Agency.Count) is not { } agencyLines)
        {
            return null;
        }

        Dictionary<string, string[]> carried = ByCode(agencyLines);
        Dictionary<string, string[]> remarks = ByCode(CarriedText.LinesOf(assembly, CarriedForm.Tasks, name, CarriedForm.Task.Count) ?? []);

        // An agency that is imported is described where it is from. It has the same code and the same identifier there.
        foreach (string[] line in others.Where(other => !SymbolEqualityComparer.Default.Equals(other, assembly))
            .SelectMany(other => CarriedText.LinesOf(other, CarriedForm.Agencies, null, CarriedForm.Agency.Count) ?? []))
        {
            string code = line[CarriedForm.Agency.Code];
            if (!carried.ContainsKey(code) && agencyCodes.TryGetValue(code, out string? id) && id == line[CarriedForm.Agency.Id])
            {
                carried.Add(code, line);
            }
        }

        Dictionary<string, KnownMember> agencies = agencyCodes.ToDictionary(constant => constant.Key, constant => Agency(constant.Key, constant.Value, carried), StringComparer.Ordinal);
        return new KnownPlan(
            name,
            agencies,
            carried.Values
                .Where(line => agencies.ContainsKey(line[CarriedForm.Agency.Code]))
                .SelectMany(line => Names(line).Select(word => (Word: word, Agency: agencies[line[CarriedForm.Agency.Code]])))
                .GroupBy(named => named.Word, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.First().Agency, StringComparer.Ordinal),
            taskCodes.ToDictionary(constant => constant.Key, constant => Task(constant.Key, constant.Value, remarks), StringComparer.Ordinal),
            Sections(space),
            []);
    }

    /// <summary>Whether the names of its agencies are known.</summary>
    public bool HasNames => _valid[CodeKind.AgencyName].Count > 0;

    /// <summary>An expression for one of its types or members, fully qualified.</summary>
    public string Qualified(string member) => Namespace.Length == 0 ? member : Namespace + "." + member;

    /// <summary>What a text is the code or the name of, exactly; null where it is none.</summary>
    public KnownMember? Find(CodeKind kind, string text) => _valid[kind].TryGetValue(text, out KnownMember? member) ? member : null;

    /// <summary>What a text is the code or the name of, but for capitals and small letters; null where it is none.</summary>
    public KnownMember? FindIgnoringCase(CodeKind kind, string text) =>
        _valid[kind].Where(word => string.Equals(word.Key, text, StringComparison.OrdinalIgnoreCase)).Select(word => word.Value).FirstOrDefault();

    /// <summary>The agency of an identifier; null where there is none.</summary>
    public KnownMember? AgencyOfId(string id) => _agenciesById.TryGetValue(id, out KnownMember? agency) ? agency : null;

    /// <summary>The task of an identifier; null where there is none.</summary>
    public KnownMember? TaskOfId(string id) => _tasksById.TryGetValue(id, out KnownMember? task) ? task : null;

    /// <summary>What a text that is none most likely stands for, by codes, names and identifiers.</summary>
    /// <param name="kind">What it should be.</param>
    /// <param name="text">The text.</param>
    /// <returns>Those that are nearest.</returns>
    public NearestMembers Nearest(CodeKind kind, string text) => _meant[kind].Nearest(text);

    /// <summary>What has a code of a kind, in the order of the plan.</summary>
    public IEnumerable<KnownMember> All(CodeKind kind) => _valid[kind].Values;

    private static KnownMember Agency(string code, string id, Dictionary<string, string[]> carried) => carried.TryGetValue(code, out string[]? line)
        ? new KnownMember(code, id, line[CarriedForm.Agency.Name], IsLost: false, NullIfEmpty(line[CarriedForm.Agency.RetiredSince]), [.. CarriedForm.Items(line[CarriedForm.Agency.Successors])])
        : new KnownMember(code, id, string.Empty, IsLost: false, null, []);

    private static KnownMember Task(string code, string id, Dictionary<string, string[]> remarks) => remarks.TryGetValue(code, out string[]? line)
        ? new KnownMember(code, id, string.Empty, line[CarriedForm.Task.Lost] == CarriedForm.Lost, NullIfEmpty(line[CarriedForm.Task.RetiredSince]), [.. CarriedForm.Items(line[CarriedForm.Task.Successors])])
        : new KnownMember(code, id, string.Empty, IsLost: false, null, []);

    // A section's code is its number.
    private static Dictionary<string, KnownMember> Sections(INamespaceSymbol space) => space.GetTypeMembers("SectionId").Where(type => PlanMark.KindOf(type) == CodeKind.Section)
        .SelectMany(type => type.GetMembers())
        .OfType<IFieldSymbol>()
        .Where(member => member.ConstantValue is int)
        .Select(member => new KnownMember(((int)member.ConstantValue!).ToString(CultureInfo.InvariantCulture), member.Name, string.Empty, IsLost: false, null, []))
        .GroupBy(section => section.Code, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static IEnumerable<string> Names(string[] line) =>
        new[] { line[CarriedForm.Agency.Name] }.Concat(CarriedForm.Items(line[CarriedForm.Agency.Aliases])).Concat(CarriedForm.Items(line[CarriedForm.Agency.FormerNames]));

    private static Dictionary<string, KnownMember> ById(Dictionary<string, KnownMember> members) =>
        members.Values.GroupBy(member => member.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static Dictionary<string, string[]> ByCode(IEnumerable<string[]> lines) =>
        lines.GroupBy(line => line[0], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    // The identifiers by code; of a code that two constants have, in source that does not compile, the first one's.
    private static Dictionary<string, string>? Constants(INamespaceSymbol space, string type) => space.GetTypeMembers(type).FirstOrDefault() is { IsStatic: true } constants
        ? constants.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(field => field is { IsConst: true, ConstantValue: string })
            .GroupBy(field => (string)field.ConstantValue!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Name, StringComparer.Ordinal)
        : null;
}

/// <summary>An agency or a task, as the plan's assembly has it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Id">Its identifier, in the enum and among the constants.</param>
/// <param name="Name">An agency's name; empty for a task, and where the assembly does not carry it.</param>
/// <param name="IsLost">Whether a task's text is lost.</param>
/// <param name="RetiredSince">The version that retired it; null where it is in force.</param>
/// <param name="Successors">The codes of what took its place.</param>
internal sealed record KnownMember(string Code, string Id, string Name, bool IsLost, string? RetiredSince, IReadOnlyList<string> Successors);
