namespace Pulse.Interop.Tests;

/// <summary>Loses a native object when <c>eng/memcheck.sh</c> asks for it, to prove that the check finds it.</summary>
[SetUpFixture]
internal sealed class PlantedLeak
{
    [OneTimeTearDown]
    public void Plant()
    {
        if (Environment.GetEnvironmentVariable("PULSE_PLANT_LEAK") == "1")
        {
            GC.SuppressFinalize(Query.Parse("avg(x) every 1m"));
        }
    }
}
