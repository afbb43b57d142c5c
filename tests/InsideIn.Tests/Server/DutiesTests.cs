using InsideIn.Kernel;
using InsideIn.Kit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace InsideIn.Tests.Server;

[Collection(NetworkCollection.Name)]
public class DutiesTests(RunningNetwork running)
{
    private readonly Network network = running.Network;

    [Fact]
    public async Task A_duty_is_seen_to_at_start_and_again_after_it_failed()
    {
        var often = new Failing("test: fails the first time");
        using var duties = new Duties([often], network.Store, TimeProvider.System, NullLogger<Duties>.Instance);

        await duties.StartAsync(default);
        await often.Second.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await duties.StopAsync(default);

        Assert.True(often.Runs >= 2);
    }

    [Fact]
    public void Each_duty_of_the_product_has_a_name_of_its_own()
    {
        var names = network.Services.GetServices<IDuty>().Select(duty => duty.Name).ToList();

        Assert.NotEmpty(names);
        Assert.Equal(names.Distinct(), names);
    }

    private sealed class Failing(string name) : IDuty
    {
        public TaskCompletionSource Second { get; } = new();

        public int Runs { get; private set; }

        public string Name => name;

        public TimeSpan Every => TimeSpan.FromMilliseconds(10);

        public Task RunAsync(CancellationToken cancellationToken)
        {
            Runs++;
            if (Runs == 1)
            {
                throw new InvalidOperationException("The first run fails.");
            }

            Second.TrySetResult();
            return Task.CompletedTask;
        }
    }
}
