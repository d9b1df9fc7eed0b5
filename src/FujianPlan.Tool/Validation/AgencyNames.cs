using FujianPlan.Authoring.Emission;
using FujianPlan.Authoring.Emission.Lookup;
using FujianPlan.Authoring.Model;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Tool.Validation;

/// <summary>The agencies of a plan by their codes and names, also as people type them: the library's <c>Agencies.Resolve</c>, for any plan.</summary>
internal sealed class AgencyNames
{
    private readonly List<AgencyModel> _all;
    private readonly Dictionary<string, AgencyModel> _byCode;
    private readonly Dictionary<string, AgencyModel> _byTypedCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<AgencyModel>> _byTypedName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AgencyModel> _spellings = new(StringComparer.Ordinal);
    private readonly string _traditional;
    private readonly string _simplified;

    /// <summary>Makes the tables.</summary>
    public AgencyNames(IEnumerable<AgencyModel> agencies)
    {
        _all = [.. agencies];
        _byCode = _all.ToDictionary(agency => agency.Code, StringComparer.Ordinal);
        TraditionalForms forms = TraditionalForms.Of(_all.SelectMany(NamesOf));
        _traditional = forms.Traditional;
        _simplified = forms.Simplified;
        foreach (AgencyModel agency in _all)
        {
            if (Typed(agency.Code) is { } code)
            {
                _byTypedCode.TryAdd(code, agency);
                _spellings.TryAdd(code, agency);
            }
        }

        foreach ((AgencyModel agency, string name) in _all.SelectMany(agency => NamesOf(agency).Select(name => (agency, name))))
        {
            AddName(agency, name);
        }
    }

    /// <summary>The codes.</summary>
    public IEnumerable<string> Codes => _byCode.Keys;

    /// <summary>The agency that has exactly this code.</summary>
    public AgencyModel? ByCode(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The agency that has this number.</summary>
    public AgencyModel? ByNumber(int number) => _all.Find(agency => agency.Number == number);

    /// <summary>The agencies that a text means, as it is typed.</summary>
    /// <param name="typed">The text.</param>
    /// <param name="isCode">Whether it is a code, and not a name.</param>
    /// <returns>One; several, where all are called that; or none.</returns>
    public IReadOnlyList<AgencyModel> Find(string typed, out bool isCode)
    {
        isCode = false;
        if (Typed(typed) is not { } form)
        {
            return [];
        }

        if (_byTypedCode.TryGetValue(form, out AgencyModel? agency))
        {
            isCode = true;
            return [agency];
        }

        return _byTypedName.GetValueOrDefault(form) ?? [];
    }

    /// <summary>The agency whose code or name is nearest to a text, or is what the text shortens; null where none is near.</summary>
    public AgencyModel? Nearest(string typed) =>
        Typed(typed) is { } form && (EditDistance.Nearest(form, _spellings.Keys) ?? ShortenedName.Meant(form, _spellings.Keys)) is { } nearest ? _spellings[nearest] : null;

    private static IEnumerable<string> NamesOf(AgencyModel agency) => [agency.Name, .. agency.Aliases, .. agency.FormerNames];

    private string? Typed(string text) => TypedForm.Of(text, _traditional, _simplified);

    private void AddName(AgencyModel agency, string name)
    {
        if (Typed(name) is not { } form)
        {
            return;
        }

        _spellings.TryAdd(form, agency);
        if (!_byTypedName.TryGetValue(form, out List<AgencyModel>? named))
        {
            _byTypedName.Add(form, [agency]);
        }
        else if (!named.Contains(agency))
        {
            named.Add(agency);
        }
    }
}
