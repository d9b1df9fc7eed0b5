using System.Reflection;
using FujianPlan.Runtime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;

namespace FujianPlan.AspNetCore;

/// <summary>The properties of a page that are bound, and must be values of a plan when a form was sent: what the form lacks is not bound, and is none.</summary>
internal static class BoundProperties
{
    public static void Check(PageHandlerExecutingContext context)
    {
        if (HttpMethods.IsGet(context.HttpContext.Request.Method))
        {
            return;
        }

        foreach (PropertyInfo property in context.ActionDescriptor.BoundProperties.OfType<PageBoundPropertyDescriptor>().Select(each => each.Property))
        {
            if (property.PropertyType.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) is null && PlanCodes.Find(property.PropertyType) is { } codes
                && property.CanRead && !codes.Has(property.GetValue(context.HandlerInstance)))
            {
                string name = property.GetCustomAttribute<BindPropertyAttribute>()?.Name ?? property.Name;
                if (!context.ModelState.TryGetValue(name, out var entry) || entry.Errors.Count == 0)
                {
                    context.ModelState.TryAddModelError(name, codes.Missing(RequestLanguage.Of(context.HttpContext.Request)));
                }
            }
        }
    }
}
