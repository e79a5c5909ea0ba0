using System;
using System.IO;
using Acme.Net;

namespace Client
{
    internal static class Program
    {
        private static void Main(string[] args)
        {
            using (var sensor = new SensorWrapper("Kühlraum", TemperatureUnit.Kelvin))
            using (var archive = new ArchiveWrapper(Path.Combine(AppContext.BaseDirectory, "archive.bin")))
            {
                sensor.OnMeasurement += (s, m) => Console.WriteLine("{0}: {1}{2}", ((SensorWrapper)s).Name, m.Value, sensor.Label);
                sensor.SetRange(0, 22);
                for (int i = 0; i < 3; i++) archive.Append(sensor.Read());
                foreach (var m in archive) Console.WriteLine("{0} {1} {2:x}", m.Ticks, m.Value, m.Flags);
                Console.WriteLine(sensor.Checksum(new byte[] { 1, 2, 3 }));
            }
            try { new SensorWrapper("", TemperatureUnit.Celsius); }
            catch (SensorException e) { Console.WriteLine("{0} {1:x}", e.Message, e.HResult); }
        }
    }
}
