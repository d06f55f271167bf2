namespace GovInfoDisclosure.Format.OpenXml.Docx;

/// <summary>Which fields are open: what stands between the begin and the separator of a field is its instruction and is not printed.</summary>
internal sealed class FieldState
{
    private readonly Stack<bool> _inInstruction = new();

    /// <summary>Whether the text here belongs to the instruction of any open field.</summary>
    public bool IsInstruction { get; private set; }

    public int Depth => _inInstruction.Count;

    public void Read(string? type)
    {
        switch (type)
        {
            case "begin":
                _inInstruction.Push(true);
                break;
            case "separate" when Depth > 0:
                _inInstruction.Pop();
                _inInstruction.Push(false);
                break;
            case "end" when Depth > 0:
                _inInstruction.Pop();
                break;
        }

        IsInstruction = _inInstruction.Contains(true);
    }

    /// <summary>Ends the fields that were begun and never ended in a cell or text box, so that damage stays where it is.</summary>
    public void EndDownTo(int depth)
    {
        while (Depth > depth)
        {
            Read("end");
        }
    }
}
