using FujianPlan.Authoring;
using FujianPlan.Authoring.Emission;
using FujianPlan.Authoring.Emission.Lookup;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Generator.Emission;

/// <summary>
/// The files that depend on a plan's agencies alone. Their tables take most of emission's time, and an edit of a text
/// leaves them as they are.
/// </summary>
/// <param name="Files">The files.</param>
/// <param name="Bytes">How many bytes of the assembly's strings are taken once their literals are there.</param>
/// <param name="Fault">Why there are none; null where there are.</param>
internal sealed record EmittedAgencies(EquatableArray<EmittedFile> Files, long Bytes, EmissionFault? Fault)
{
    /// <summary>Writes the files. Throws nothing.</summary>
    /// <param name="subject">What they depend on; null where the project has no plan.</param>
    /// <returns>The files, or why there are none.</returns>
    public static EmittedAgencies Of(Subject? subject)
    {
        if (subject is null)
        {
            return new EmittedAgencies(default, 0, null);
        }

        try
        {
            LiteralMeter meter = new();
            EmittedFile[] files = [.. Written(subject, meter)];
            return new EmittedAgencies(new EquatableArray<EmittedFile>(files), meter.Bytes, null);
        }
        catch (Exception thrown) when (thrown is not (OutOfMemoryException or OperationCanceledException))
        {
            return new EmittedAgencies(default, 0, EmissionFault.Mistake(thrown));
        }
    }

    private static IEnumerable<EmittedFile> Written(Subject subject, LiteralMeter meter)
    {
        (EquatableArray<AgencyModel> agencies, EquatableArray<ImportModel> imports, string space) = subject;
        yield return new EmittedFile("Agency.g.cs", AgencyEmitter.Enum(agencies, imports, space));
        yield return new EmittedFile("AgencyCodes.g.cs", AgencyEmitter.Codes(agencies, space));
        yield return new EmittedFile("LookupData.g.cs", LookupEmitter.Tables(agencies, space, meter));
        yield return new EmittedFile("NameFormData.g.cs", NameFormEmitter.Data(agencies, space, meter));
        foreach (ImportModel import in imports)
        {
            yield return new EmittedFile(ImportEmitter.NameOf(import) + "Agencies.g.cs", ImportEmitter.Conversions(import, space));
        }
    }

    /// <summary>What the files depend on.</summary>
    /// <param name="Agencies">The agencies of the plan.</param>
    /// <param name="Imports">The plans that it imports some of them from.</param>
    /// <param name="Space">The namespace.</param>
    internal sealed record Subject(EquatableArray<AgencyModel> Agencies, EquatableArray<ImportModel> Imports, string Space)
    {
        /// <summary>What the files of a plan depend on.</summary>
        /// <param name="model">The plan; null where the project has none.</param>
        /// <param name="options">What the project says of the code.</param>
        public static Subject? Of(PlanModel? model, EmissionOptions options) => model is null ? null : new Subject(model.Agencies, model.Imports, options.Namespace);
    }
}
