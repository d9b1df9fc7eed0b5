using FujianPlan.Authoring;
using FujianPlan.Authoring.Emission;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Importing;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Rules;
using Microsoft.CodeAnalysis.CSharp;

namespace FujianPlan.Generator.Emission;

/// <summary>Writes the code of a plan.</summary>
internal static class PlanEmitter
{
    /// <summary>Writes the code of a plan. Throws nothing.</summary>
    /// <param name="model">The plan; null where the project has none, and nothing is emitted.</param>
    /// <param name="agencies">The files of its agencies.</param>
    /// <param name="options">What the project says of the code.</param>
    /// <param name="references">The plans of the referenced assemblies.</param>
    /// <param name="runtime">The version of the runtime that the project references; null where it references none.</param>
    /// <returns>The files, or why there are none.</returns>
    public static EmissionResult Emit(PlanModel? model, EmittedAgencies agencies, EmissionOptions options, EquatableArray<ImportedPlan> references, Version? runtime)
    {
        if (model is null)
        {
            return new EmissionResult(default, default);
        }

        EmissionFault[] faults = [.. FaultsOf(options, references, runtime)];
        if (faults.Length > 0)
        {
            return new EmissionResult(default, new EquatableArray<EmissionFault>(faults));
        }

        if (agencies.Fault is { } fault)
        {
            return new EmissionResult(default, new EquatableArray<EmissionFault>([fault]));
        }

        try
        {
            LiteralMeter meter = new(agencies.Bytes);
            EmittedFile[] files = [.. agencies.Files, .. Files(model, options.Namespace, meter)];
            if (AssemblyRoom.Excess(model, meter.Bytes) is { } tooLarge)
            {
                return new EmissionResult(default, new EquatableArray<EmissionFault>([new EmissionFault(GenerationRules.TooLarge, tooLarge)]));
            }

            return new EmissionResult(new EquatableArray<EmittedFile>(files), default);
        }
        catch (Exception thrown) when (thrown is not (OutOfMemoryException or OperationCanceledException))
        {
            return new EmissionResult(default, new EquatableArray<EmissionFault>([EmissionFault.Mistake(thrown)]));
        }
    }

    private static IEnumerable<EmittedFile> Files(PlanModel model, string space, LiteralMeter meter)
    {
        yield return new EmittedFile("SectionId.g.cs", SectionEmitter.Enum(model, space));
        yield return new EmittedFile("TaskId.g.cs", TaskEmitter.Enum(model, space));
        yield return new EmittedFile("TaskCodes.g.cs", TaskEmitter.Codes(model, space));
        yield return new EmittedFile("CatalogueData.g.cs", CatalogueEmitter.Data(model, space, meter));
        yield return new EmittedFile("AgencyMetadata.g.cs", ImportEmitter.Metadata(model, space, meter));
    }

    private static IEnumerable<EmissionFault> FaultsOf(EmissionOptions options, EquatableArray<ImportedPlan> references, Version? runtime)
    {
        if (RuntimeFault(runtime) is { } fault)
        {
            yield return fault;
        }

        if (!options.IsLanguageRecent)
        {
            string actual = options.Language.ToDisplayString(), oldest = EmissionOptions.OldestLanguage.ToDisplayString();
            yield return new EmissionFault(GenerationRules.LanguageVersion, new FindingText(
                $"A plan needs C# {oldest}, but this project is compiled as C# {actual}. Set <LangVersion>{oldest}</LangVersion> or later in the project.",
                $"方案须以 C# {oldest} 编译，而此项目的版本是 C# {actual}。请在项目文件中设置 <LangVersion>{oldest}</LangVersion> 或更高版本。"));
        }

        if (references.FirstOrDefault(plan => plan.Namespace == options.Namespace) is { } other)
        {
            yield return new EmissionFault(GenerationRules.NamespaceTaken, new FindingText(
                $"The namespace '{options.Namespace}' is already used by the plan of assembly '{other.Assembly}', which this project references: both would have the same types. Set <FujianPlanNamespace> in the project to another name.",
                $"命名空间“{options.Namespace}”已属于所引用程序集“{other.Assembly}”的方案，两者的类型会相同。请在项目文件中把 <FujianPlanNamespace> 设为其他名称。"));
        }

        if (!options.IsNamespaceValid)
        {
            yield return new EmissionFault(GenerationRules.Namespace, new FindingText(
                $"'{options.Namespace}' is not a namespace. Set <FujianPlanNamespace> in the project to names joined by dots, such as 'City.Plan'.",
                $"“{options.Namespace}”不是有效的命名空间。请在项目文件中把 <FujianPlanNamespace> 设为以点连接的名称，例如 City.Plan。"));
        }
    }

    private static EmissionFault? RuntimeFault(Version? runtime)
    {
        string wanted = RuntimeReference.Expected.ToString(3), reference = $"<PackageReference Include=\"FujianPlan.Runtime\" Version=\"{wanted}\" />";
        return runtime is null
            ? new EmissionFault(GenerationRules.Runtime, new FindingText(
                $"A plan runs on FujianPlan.Runtime, which this project does not reference. Remove IncludeAssets and ExcludeAssets from the reference to FujianPlan.Generator, which includes it, or add {reference}.",
                $"方案运行时需要 FujianPlan.Runtime，而此项目没有引用它。请去掉 FujianPlan.Generator 引用上的 IncludeAssets 和 ExcludeAssets（运行库随其引入），或添加 {reference}。"))
            : RuntimeReference.Suits(runtime) ? null
            : new EmissionFault(GenerationRules.Runtime, new FindingText(
                $"This project references FujianPlan.Runtime {runtime.ToString(3)}, but its FujianPlan.Generator writes code for {wanted}, or a newer release of version {RuntimeReference.Expected.Major}. Add {reference}, or use the generator of the runtime's version.",
                $"此项目引用 FujianPlan.Runtime {runtime.ToString(3)}，而其 FujianPlan.Generator 生成的代码需要 {wanted}，或主版本 {RuntimeReference.Expected.Major} 中更新的版本。请添加 {reference}，或改用与运行库版本相同的生成器。"));
    }
}
