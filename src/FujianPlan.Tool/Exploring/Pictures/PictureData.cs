using FujianPlan.Authoring;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Tool.Exploring.Pictures;

/// <summary>What pictures are drawn of: the agencies of a plan by how much they have to do, and what they have to do.</summary>
internal sealed class PictureData
{
    private readonly Dictionary<int, AgencyModel> _byNumber;
    private readonly Dictionary<int, int> _loads;

    /// <summary>That of a plan.</summary>
    /// <param name="plan">The plan.</param>
    public PictureData(PlanModel plan)
    {
        Plan = plan;
        _byNumber = plan.Agencies.ToDictionary(agency => agency.Number);
        Entries = [.. plan.Parts.Select(part => part.Assignments), .. plan.Sections.Select(section => section.Assignments), .. plan.Tasks.Select(task => task.Assignments)];
        _loads = Entries.SelectMany(duties => duties.Select(duty => duty.Agency).Distinct()).CountBy(number => number).ToDictionary();
        Busy = [.. plan.Agencies.Where(agency => _loads.ContainsKey(agency.Number)).OrderByDescending(LoadOf).ThenBy(agency => agency.Number)];
        Leading = Entries.SelectMany(duties => InRole(duties, DutyRole.Lead)).ToHashSet();
    }

    /// <summary>The plan.</summary>
    public PlanModel Plan { get; }

    /// <summary>The duties of each part and of each section as a whole, and of each task.</summary>
    public IReadOnlyList<EquatableArray<AssignmentModel>> Entries { get; }

    /// <summary>The agencies that have anything to do, those with the most tasks first.</summary>
    public IReadOnlyList<AgencyModel> Busy { get; }

    /// <summary>The numbers of those that lead anything.</summary>
    public IReadOnlySet<int> Leading { get; }

    /// <summary>An agency, by its number.</summary>
    public AgencyModel this[int number] => _byNumber[number];

    /// <summary>How many tasks an agency has a part in, and sections and parts as a whole.</summary>
    public int LoadOf(AgencyModel agency) => _loads.GetValueOrDefault(agency.Number);

    /// <summary>The agencies that have a role, each once.</summary>
    public static IEnumerable<int> InRole(EquatableArray<AssignmentModel> duties, DutyRole role) => duties.Where(duty => duty.Role == role).Select(duty => duty.Agency).Distinct();

    /// <summary>What an agency is called.</summary>
    public static FindingText NameOf(AgencyModel agency) => new(agency.English.Length > 0 ? agency.English : agency.Name, agency.Name);

    /// <summary>Where the page shows an agency.</summary>
    public static string PlaceOf(AgencyModel agency) => $"#agency={Uri.EscapeDataString(agency.Code)}";

    /// <summary>What a section is called.</summary>
    public static FindingText NameOf(SectionModel section)
    {
        string own = section.Title ?? section.EditorialTitle ?? string.Empty;
        return new FindingText(section.English.Length > 0 ? section.English : own, own);
    }
}
