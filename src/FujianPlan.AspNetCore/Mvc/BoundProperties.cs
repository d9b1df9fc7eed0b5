using System.Reflection;
using FujianPlan.Runtime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;

namespace FujianPlan.AspNetCore;

/// <summary>
/// The properties of a controller or a page that are bound, and must be values of a plan when something was sent: what a form lacks is not bound, and is none.
/// </summary>
internal static class BoundProperties
{
    /// <summary>Finds those that are none.</summary>
    /// <param name="state">Where they are told.</param>
    /// <param name="action">What is run.</param>
    /// <param name="instance">The controller or the page.</param>
    /// <param name="context">The request.</param>
    public static void Check(ModelStateDictionary state, ActionDescriptor action, object instance, HttpContext context)
    {
        // A page that is asked for shows a form that nobody has filled in.
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        foreach (PropertyInfo property in (action.BoundProperties ?? []).Select(PropertyOf).OfType<PropertyInfo>())
        {
            if (property.PropertyType.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) is null && PlanCodes.Find(property.PropertyType) is { } codes
                && property.CanRead && !codes.Has(property.GetValue(instance)))
            {
                string name = property.GetCustomAttribute<BindPropertyAttribute>()?.Name ?? property.Name;
                if (!state.TryGetValue(name, out ModelStateEntry? entry) || entry.Errors.Count == 0)
                {
                    state.TryAddModelError(name, codes.Missing(RequestLanguage.Of(context.Request)));
                }
            }
        }
    }

    private static PropertyInfo? PropertyOf(ParameterDescriptor descriptor) => descriptor switch
    {
        ControllerBoundPropertyDescriptor ofController => ofController.PropertyInfo,
        PageBoundPropertyDescriptor ofPage => ofPage.Property,
        _ => null,
    };
}
