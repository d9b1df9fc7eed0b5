using System.Globalization;
using FujianPlan.Runtime;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace FujianPlan.AspNetCore;

/// <summary>Binds a value of a plan from its exact code.</summary>
/// <param name="codes">The codes of its type.</param>
/// <param name="wrapper">What binds a wrapper such as <c>AgencyCode</c> from a code; null for an enum.</param>
internal sealed class PlanModelBinder(PlanCodes codes, IModelBinder? wrapper) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        ValueProviderResult value = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        string? text = value.FirstValue;
        if (value == ValueProviderResult.None)
        {
            if (RequiredValues.Has(bindingContext.ModelMetadata))
            {
                BindNothing(bindingContext);
            }

            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, value);
        if (string.IsNullOrEmpty(text))
        {
            BindNothing(bindingContext);
            return Task.CompletedTask;
        }

        CultureInfo culture = RequestLanguage.Of(bindingContext.HttpContext.Request);
        if (codes.Fault(text, culture) is { } fault)
        {
            bindingContext.HttpContext.Response.Headers.ContentLanguage = culture.Name;
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, fault);
            return Task.CompletedTask;
        }

        if (wrapper is not null)
        {
            return wrapper.BindModelAsync(bindingContext);
        }

        codes.TryGetNumber(text, out int number);
        bindingContext.Result = ModelBindingResult.Success(codes.ToEnum(number));
        return Task.CompletedTask;
    }

    // As the framework does: what is not there is null where that is allowed, and missing where it is not.
    private void BindNothing(ModelBindingContext context)
    {
        if (context.ModelMetadata.IsReferenceOrNullableType)
        {
            context.Result = ModelBindingResult.Success(null);
        }
        else
        {
            CultureInfo culture = RequestLanguage.Of(context.HttpContext.Request);
            context.HttpContext.Response.Headers.ContentLanguage = culture.Name;
            context.ModelState.TryAddModelError(context.ModelName.Length > 0 ? context.ModelName : context.FieldName, codes.Missing(culture));
        }
    }
}
