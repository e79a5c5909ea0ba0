System.Console.WriteLine($"{CodecNet.Codec.Encode("stressed")} {CodecNet.Codec.Crc([1, 2, 3])}");
