#nullable enable

using System;
using System.ComponentModel;
using C = global::FujianPlan.Runtime.Compiled;
using R = global::FujianPlan.Runtime;

namespace FujianPlan.Data;

/// <summary>The compiled plan, as the runtime reads it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
internal sealed class Catalogue : C::CompiledPlan
{
    internal static readonly Catalogue Plan = new Catalogue();

    public Catalogue()
        : base(CatalogueData.Shape)
    {
    }

    public override C::CompiledPlan Instance => Plan;

    public override string TraditionalForms => NameFormData.Traditional;

    public override string SimplifiedForms => NameFormData.Simplified;

    public override C::DataChunk Load(C::PlanPart part, int index) => part switch
    {
        C::PlanPart.Facts => CatalogueData.Facts(),
        C::PlanPart.Agencies => CatalogueData.Agencies(),
        C::PlanPart.Sections => CatalogueData.Sections(),
        C::PlanPart.Roles => CatalogueData.Roles(),
        _ => CatalogueData.Tasks(index),
    };

    public override int AgencyWithCode(string code) => AgencyLookup.ByCode(code);

    public override int AgencyWithName(string name, out R::ResolutionKind kind)
    {
        int agency = AgencyLookup.ByName(name, out int found);
        kind = (R::ResolutionKind)found;
        return agency;
    }

#if NET8_0_OR_GREATER
    public override int AgencyWithCode(ReadOnlySpan<char> code) => AgencyLookup.ByCode(code);

    public override int AgencyWithCode(ReadOnlySpan<byte> code) => AgencyLookup.ByCode(code);
#endif

    public override int PositionOfOwnAgency(int number) => (uint)number <= LookupData.MaxAgency ? LookupData.Positions[number] - 1 : -1;
}
