using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace FujianPlan.AspNetCore;

/// <summary>Says what is wrong with a body in JSON in the language of the request, before anything looks whether the request is valid.</summary>
internal sealed class JsonBodyFilter(JsonBodyMessages messages) : IActionFilter, IPageFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        BoundProperties.Check(context.ModelState, context.ActionDescriptor, context.Controller, context.HttpContext);
        Describe(context.ModelState, context.ActionDescriptor, context.HttpContext);
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }

    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        BoundProperties.Check(context.ModelState, context.ActionDescriptor, context.HandlerInstance, context.HttpContext);
        Describe(context.ModelState, context.ActionDescriptor, context.HttpContext);
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }

    private void Describe(ModelStateDictionary state, ActionDescriptor action, HttpContext context)
    {
        if (state.IsValid)
        {
            return;
        }

        CultureInfo culture = RequestLanguage.Of(context.Request);
        List<(string Key, JsonException Fault)> faults = [.. state.SelectMany(entry => entry.Value!.Errors
            .Where(error => error is { ErrorMessage.Length: 0, Exception: JsonException })
            .Select(error => (entry.Key, (JsonException)error.Exception!)))];
        foreach ((string key, JsonException fault) in faults)
        {
            if (messages.AreShown || fault is Runtime.PlanJsonException)
            {
                state.Remove(key);
                foreach ((string place, string message) in JsonFault.PlacesOf(fault, culture))
                {
                    state.TryAddModelError(place, message);
                }

                context.Response.Headers.ContentLanguage = culture.Name;
            }
        }

        // The framework adds that the whole body is required, which was there, and could not be read.
        foreach (ParameterDescriptor body in faults.Count == 0 ? [] : action.Parameters.Where(parameter => parameter.BindingInfo?.BindingSource == BindingSource.Body))
        {
            state.Remove(body.Name);
        }
    }
}
