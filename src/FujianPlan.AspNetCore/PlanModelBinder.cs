using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace FujianPlan.AspNetCore;

/// <summary>Binds an agency or a task from its exact code.</summary>
internal sealed class PlanModelBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        ValueProviderResult value = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (value == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, value);
        string? text = value.FirstValue;
        if (string.IsNullOrEmpty(text))
        {
            // As the framework does: what is not there is null where that is allowed, and missing where it is not.
            if (bindingContext.ModelMetadata.IsReferenceOrNullableType)
            {
                bindingContext.Result = ModelBindingResult.Success(null);
            }
            else
            {
                bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, bindingContext.ModelMetadata.ModelBindingMessageProvider.ValueMustNotBeNullAccessor(text ?? string.Empty));
            }

            return Task.CompletedTask;
        }

        CultureInfo culture = RequestLanguage.Of(bindingContext.HttpContext.Request);
        if (bindingContext.ModelMetadata.UnderlyingOrModelType == typeof(Agency))
        {
            AgencyResolution resolution = AssigneeValidator.Strict.Resolve(text);
            Bind(bindingContext, resolution.IsFound ? resolution.Agency : null, resolution.Describe(culture));
        }
        else
        {
            Bind(bindingContext, Plan.TryGetTask(text, out PlanTask task) ? task.Id : null, PlanText.NoTask(text, culture));
        }

        return Task.CompletedTask;
    }

    private static void Bind(ModelBindingContext context, object? value, string fault)
    {
        if (value is null)
        {
            context.ModelState.TryAddModelError(context.ModelName, fault);
        }
        else
        {
            context.Result = ModelBindingResult.Success(value);
        }
    }
}
