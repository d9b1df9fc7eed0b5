using FujianPlan.Runtime;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace FujianPlan.AspNetCore;

/// <summary>Binds the values of every plan in MVC, and says what is wrong in the words of the plan.</summary>
internal sealed class PlanModelBinderProvider : IModelBinderProvider
{
    private static readonly TryParseModelBinderProvider Wrappers = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        Type type = context.Metadata.UnderlyingOrModelType;
        if (PlanCodes.Find(type) is not { } codes)
        {
            return null;
        }

        IModelBinder? wrapper = type.IsEnum ? null : Wrappers.GetBinder(context);
        return type.IsEnum || wrapper is not null ? new PlanModelBinder(codes, wrapper) : null;
    }
}
