using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Identity;
using FujianPlan.Authoring.Rules.Identity;

namespace FujianPlan.Authoring.Model;

/// <summary>
/// Admits agencies to a model one by one: those whose code, identifier, number and name are sound and their own, with
/// those of their other names that are. All is asked before anything is taken, so that an agency which is left out does
/// not stand in another's way.
/// </summary>
internal sealed class AgencySelection
{
    private readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<int> _numbers = [];
    private readonly HashSet<string> _regions = new(StringComparer.Ordinal);

    /// <summary>Every code, name, alias and former name that was taken, in the form in which they are compared.</summary>
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Admits an agency.</summary>
    /// <returns>The agency without what is not sound of it, or null where it is left out.</returns>
    internal AgencyNode? Admit(AgencyNode agency)
    {
        if (agency is not { Code: { } code, Id: { } id, Number: { } number, Name: { } name }
            || !AgencyCode.IsWellFormed(code.Value)
            || !CSharpIdentifier.IsUsable(id.Value, IdentifierScope.Agency)
            || !AgencyNumber.IsSound(number.Value, agency.ImportedFrom is not null)
            || _ids.Contains(id.Value)
            || _numbers.Contains(number.Value)
            || IsTaken(code)
            || IsTaken(name))
        {
            return null;
        }

        var own = new HashSet<string>(StringComparer.Ordinal) { name.Value };
        LocatedList<Located<string>>? aliases = Untaken(agency.Aliases, own);
        LocatedList<Located<string>>? editorialAliases = Untaken(agency.EditorialAliases, own);
        LocatedList<Located<string>>? formerNames = Untaken(agency.FormerNames, own);
        _ids.Add(id.Value);
        _numbers.Add(number.Value);
        _names.Add(ComparableName.Of(code.Value));
        _names.UnionWith(own.Select(ComparableName.Of));
        bool isRegionSound = agency.RegionCode is { } region
            && DivisionCode.IsWellFormed(region.Value)
            && _regions.Add(region.Value);
        return agency with
        {
            Aliases = aliases,
            EditorialAliases = editorialAliases,
            FormerNames = formerNames,
            RegionCode = isRegionSound ? agency.RegionCode : null,
        };
    }

    private bool IsTaken(Located<string> name) => _names.Contains(ComparableName.Of(name.Value));

    private LocatedList<Located<string>>? Untaken(LocatedList<Located<string>>? names, HashSet<string> own) => names is null
        ? null
        : names with { Items = [.. names.Items.Where(n => !IsTaken(n) && own.Add(n.Value))] };
}
