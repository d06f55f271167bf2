using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.OpenXml.Packaging;

/// <summary>Counts what a part really unpacks to, whatever the package declares, stops at the limits, and checks the sum at the end.</summary>
internal sealed class UnpackingStream(Stream inner, long packed, uint? checksum, UnpackingBudget budget) : Stream
{
    private const long Free = 1L << 20;
    private Checksum _checksum = new();
    private long _unpacked;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _unpacked;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = inner.Read(buffer, offset, count);
        _unpacked += read;
        budget.Spend(read);
        ReadLimits limits = budget.Limits;
        if (_unpacked > Free && _unpacked / limits.MaxCompressionRatio > packed)
        {
            throw PackageFault.BeyondLimit("压缩比", limits.MaxCompressionRatio);
        }

        _checksum.Add(buffer.AsSpan(offset, read));
        if (read == 0 && count > 0 && checksum is { } expected && expected != _checksum.Value)
        {
            throw PackageFault.Damaged("校验和不符");
        }

        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}

/// <summary>How many bytes the parts of one package may still unpack to, and how many cells its sheets may still have.</summary>
internal sealed class UnpackingBudget(ReadLimits limits, CancellationToken token)
{
    private long _spent;
    private long _cells;

    public ReadLimits Limits => limits;

    public void Spend(long bytes)
    {
        token.ThrowIfCancellationRequested();
        _spent += bytes;
        if (_spent > limits.MaxUnpackedBytes)
        {
            throw PackageFault.BeyondLimit("解压字节数", limits.MaxUnpackedBytes);
        }
    }

    public void TakeCells(int count)
    {
        token.ThrowIfCancellationRequested();
        _cells += count;
        if (_cells > limits.MaxCells)
        {
            throw PackageFault.BeyondLimit("单元格数", limits.MaxCells);
        }
    }
}
