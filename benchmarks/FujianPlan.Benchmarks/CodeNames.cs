using System.Globalization;
using FujianPlan.PlanFactory;

namespace FujianPlan.Benchmarks;

/// <summary>The identifiers of one made file. They differ from file to file, as a compiler keeps every name once.</summary>
/// <param name="Space">Its namespace.</param>
/// <param name="Item">The record that it is about.</param>
/// <param name="Label">The record's text.</param>
/// <param name="Count">The record's number.</param>
/// <param name="Amount">The record's sum of money.</param>
/// <param name="Date">The record's date.</param>
/// <param name="Verb">What its methods do.</param>
/// <param name="One">A variable that holds a record.</param>
/// <param name="All">A variable that holds several.</param>
internal sealed record CodeNames(string Space, string Item, string Label, string Count, string Amount, string Date, string Verb, string One, string All)
{
    private const int FilesOfANamespace = 25;

    private static readonly string[] Qualities =
    [
        "Annual", "Archived", "Central", "Closed", "Daily", "Delayed", "Disputed", "Domestic", "External", "Final", "Foreign", "Granted", "Internal",
        "Joint", "Local", "Monthly", "Municipal", "Pending", "Planned", "Posted", "Preliminary", "Provincial", "Public", "Regional", "Rejected", "Seasonal",
    ];

    private static readonly string[] Nouns =
    [
        "Account", "Appointment", "Bulletin", "Bridge", "Budget", "Cadastre", "Campaign", "Certificate", "Clinic", "Complaint", "Contract", "Course", "Dataset",
        "Delivery", "Dossier", "Election", "Estate", "Fee", "Fishery", "Forest", "Grant", "Harvest", "Hearing", "Hospital", "Household", "Inspection", "Invoice",
        "Journey", "Ledger", "Licence", "Measurement", "Meter", "Mooring", "Notice", "Parcel", "Patient", "Payment", "Pension", "Permit", "Petition", "Pupil",
        "Receipt", "Reservoir", "Road", "Sensor", "Shipment", "Station", "Subsidy", "Survey", "Tariff", "Tender", "Ticket", "Vessel", "Visit", "Voucher", "Warehouse",
    ];

    private static readonly string[] Labels = ["Title", "Reference", "Subject", "Keyword", "Address", "Holder", "District", "Remark", "Origin", "Category", "Number", "Mark"];
    private static readonly string[] Counts = ["Pieces", "Pages", "Rank", "Visitors", "Attempts", "Floors", "Copies", "Priority", "Weeks", "Seats", "Units", "Revision"];
    private static readonly string[] Amounts = ["Price", "Total", "Balance", "Deposit", "Refund", "Weight", "Length", "Area", "Rate", "Surcharge", "Reading", "Yield"];
    private static readonly string[] Dates = ["Opened", "Due", "Issued", "Signed", "Received", "Expires", "Measured", "Renewed", "Departed", "Approved"];
    private static readonly string[] Verbs = ["Gather", "Compile", "Review", "Settle", "Prepare", "Trace", "Resolve", "Arrange", "Balance", "Publish", "Screen", "Record"];
    private static readonly string[] Ones = ["entry", "item", "current", "candidate", "next", "found", "given", "wanted"];
    private static readonly string[] Several = ["entries", "list", "batch", "everything", "selection", "rows", "known", "pending"];

    /// <summary>The names of a file.</summary>
    /// <param name="file">Its number, which no other file's names have in them.</param>
    /// <param name="draw">Where the rest is drawn from.</param>
    public static CodeNames Of(int file, Draw draw)
    {
        string noun = draw.One(Nouns), number = file.ToString("0000", CultureInfo.InvariantCulture);
        return new CodeNames(
            string.Create(CultureInfo.InvariantCulture, $"Made.Area{file / FilesOfANamespace:00}"),
            draw.One(Qualities) + noun + number,
            draw.One(Labels),
            draw.One(Counts),
            draw.One(Amounts),
            draw.One(Dates),
            draw.One(Verbs),
            draw.One(Ones),
            draw.One(Several));
    }
}
