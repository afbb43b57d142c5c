using System.CommandLine;
using InsideIn.Demo;

var port = new Option<int>("--port") { Description = "Where the network answers.", DefaultValueFactory = _ => 5080 };
var tenantPort = new Option<int>("--tenant-port") { Description = "Where the development tenant answers.", DefaultValueFactory = _ => 5081 };
var data = new Option<string>("--data") { Description = "The folder that holds the demo's data.", DefaultValueFactory = _ => DemoFolder.Default };
var fresh = new Option<bool>("--fresh") { Description = "Throws the data of earlier starts away." };
var people = new Option<int>("--people") { Description = "The size of the demo company, 60 to 25000. A later start keeps the size of the first.", DefaultValueFactory = _ => 240 };
var trustedOnly = new Option<bool>("--trusted-only") { Description = "Takes the web client's own documents alone, as a server in Production does." };

var command = new RootCommand("Inside-In with a demo company: the server, the web client, an embedded store and a development tenant, on this machine alone.") { port, tenantPort, data, fresh, people, trustedOnly };
command.SetAction(async (parsed, cancellationToken) =>
{
    var options = new DemoOptions
    {
        Port = parsed.GetValue(port),
        TenantPort = parsed.GetValue(tenantPort),
        Data = Path.GetFullPath(parsed.GetValue(data)!),
        Fresh = parsed.GetValue(fresh),
        People = parsed.GetValue(people),
        TrustedDocumentsOnly = parsed.GetValue(trustedOnly),
    };
    try
    {
        await using var demo = await DemoHost.StartAsync(options, Console.WriteLine, cancellationToken);
        Console.WriteLine(Welcome.Text(demo, options.Data));
        await demo.Stopped.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return 0;
    }
    catch (DemoFaultException fault)
    {
        await Console.Error.WriteLineAsync(fault.Message);
        return 1;
    }
});
return await command.Parse(args).InvokeAsync();
