namespace InsideIn.DevTenant;

/// <summary>
/// A department of the demo company. <see cref="Weight"/> is its share of the people who are generated; a department
/// with a <see cref="Size"/> keeps exactly that many people, however large the company is.
/// </summary>
internal sealed record Department(string Name, int Weight, string HeadTitle, string LeadTitle, IReadOnlyList<string> Titles)
{
    public int? Size { get; init; }

    public static readonly Department Engineering = new("Engineering", 9, "Chief Technology Officer", "Engineering Lead",
        ["Software Engineer", "Senior Software Engineer", "Quality Engineer", "Site Reliability Engineer", "Data Engineer", "Firmware Engineer", "Security Engineer"]);

    public static readonly Department Product = new("Product and Design", 4, "Head of Product", "Product Lead",
        ["Product Manager", "Product Designer", "User Researcher", "Technical Writer", "Service Designer"]);

    public static readonly Department Sales = new("Sales", 6, "Head of Sales", "Regional Sales Lead",
        ["Account Manager", "Sales Representative", "Solution Consultant", "Bid Coordinator", "Partner Manager"]);

    public static readonly Department Care = new("Customer Care", 6, "Head of Customer Care", "Customer Care Lead",
        ["Support Specialist", "Senior Support Specialist", "Onboarding Consultant", "Field Technician", "Training Specialist"]);

    public static readonly Department Operations = new("Operations", 5, "Head of Operations", "Operations Lead",
        ["Logistics Planner", "Procurement Specialist", "Facilities Coordinator", "Production Planner", "Warehouse Coordinator"]);

    public static readonly Department Finance = new("Finance", 3, "Chief Financial Officer", "Finance Lead",
        ["Accountant", "Controller", "Payroll Specialist", "Financial Analyst"]);

    public static readonly Department People = new("People and Culture", 3, "Head of People and Culture", "People Partner Lead",
        ["People Partner", "Recruiter", "Learning Designer", "Compensation Analyst"]);

    public static readonly Department Communications = new("Communications", 3, "Head of Communications", "Editorial Lead",
        ["Editor", "Communications Specialist", "Event Producer", "Brand Designer"]);

    /// <summary>One person short of the smallest unit that an engagement figure may be shown for.</summary>
    public static readonly Department Legal = new("Legal", 0, "General Counsel", "Senior Counsel",
        ["Legal Counsel", "Compliance Officer", "Contract Specialist", "Paralegal"]) { Size = 9 };

    public static readonly IReadOnlyList<Department> All =
        [Engineering, Product, Sales, Care, Operations, Finance, People, Communications, Legal];

    /// <summary>The departments that grow with the company, each as often as its weight, well mixed.</summary>
    public static readonly IReadOnlyList<Department> Growing =
    [
        .. from round in Enumerable.Range(0, All.Max(department => department.Weight))
           from department in All
           where round < department.Weight
           select department,
    ];
}
