namespace GovInfoDisclosure.Format.OpenXml.Docx;

/// <summary>Which fields are open: what stands between the begin and the separator of a field is its instruction and is not printed.</summary>
internal sealed class FieldState
{
    private readonly Stack<bool> _inInstruction = new();
    private int _instructions;

    /// <summary>Whether the text here belongs to the instruction of any open field.</summary>
    public bool IsInstruction => _instructions > 0;

    public int Depth => _inInstruction.Count;

    public void Read(string? type)
    {
        switch (type)
        {
            case "begin":
                Push(true);
                break;
            case "separate" when Depth > 0:
                Pop();
                Push(false);
                break;
            case "end" when Depth > 0:
                Pop();
                break;
        }
    }

    /// <summary>Ends the fields that were begun and never ended in a cell or text box, so that damage stays where it is.</summary>
    public void EndDownTo(int depth)
    {
        while (Depth > depth)
        {
            Pop();
        }
    }

    private void Push(bool isInstruction)
    {
        _inInstruction.Push(isInstruction);
        _instructions += isInstruction ? 1 : 0;
    }

    private void Pop() => _instructions -= _inInstruction.Pop() ? 1 : 0;
}
