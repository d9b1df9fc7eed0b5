using System.Reflection;
using FujianPlan.Runtime;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace FujianPlan.AspNetCore;

/// <summary>
/// Where MVC must have a value of a plan: in a parameter that has no default, and in a property, unless they may be null. What a request lacks would else be the
/// enum's default value, which is none.
/// </summary>
internal sealed class RequiredValues : IDisplayMetadataProvider, IMetadataBasedModelValidatorProvider
{
    private static readonly object Mark = typeof(RequiredValues);

    /// <summary>Whether a parameter must be there.</summary>
    /// <param name="metadata">What MVC knows of it.</param>
    public static bool Has(ModelMetadata metadata) => metadata.AdditionalValues.ContainsKey(Mark);

    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key is { MetadataKind: ModelMetadataKind.Parameter, ParameterInfo: ParameterInfo { HasDefaultValue: false } parameter } && IsValue(parameter.ParameterType))
        {
            context.DisplayMetadata.AdditionalValues[Mark] = true;
        }
    }

    public bool HasValidators(Type modelType, IList<object> validatorMetadata) => IsValue(modelType);

    public void CreateValidators(ModelValidatorProviderContext context)
    {
        if (context.ModelMetadata is { MetadataKind: not ModelMetadataKind.Property } or { IsReadOnly: false } && IsValue(context.ModelMetadata.ModelType))
        {
            context.Results.Add(new ValidatorItem { Validator = new Validator(PlanCodes.Find(context.ModelMetadata.ModelType)!), IsReusable = true });
        }
    }

    private static bool IsValue(Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null && PlanCodes.Find(type) is not null;

    private sealed class Validator(PlanCodes codes) : IModelValidator
    {
        // Null is asked about for a parameter that is not there: it has a default, or was found missing before.
        public IEnumerable<ModelValidationResult> Validate(ModelValidationContext context) =>
            context.Model is null || codes.Has(context.Model) ? [] : [new ModelValidationResult(string.Empty, codes.Missing())];
    }
}
