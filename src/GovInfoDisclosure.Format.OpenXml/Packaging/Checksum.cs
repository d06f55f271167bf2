namespace GovInfoDisclosure.Format.OpenXml.Packaging;

/// <summary>The CRC-32 of ZIP, which the platform does not check: one changed bit could be another figure.</summary>
internal struct Checksum
{
    private static readonly uint[] Table = MakeTable();
    private uint _state = uint.MaxValue;

    public Checksum()
    {
    }

    public readonly uint Value => ~_state;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        foreach (byte b in bytes)
        {
            _state = Table[(_state ^ b) & 0xFF] ^ (_state >> 8);
        }
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            uint value = i;
            for (int bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : 0xEDB88320 ^ (value >> 1);
            }

            table[i] = value;
        }

        return table;
    }
}
