using GovInfoDisclosure.Cli.Reading;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>How results are printed. Each document's text is made whole, by any thread, before anything of it is written.</summary>
internal interface IResultFormat
{
    /// <summary>The text of one document; safe to call from many threads.</summary>
    string Document(DocumentResult result);

    /// <summary>Called for each document in order, after its text was printed.</summary>
    void Take(DocumentResult result)
    {
    }

    /// <summary>What stands before the first document.</summary>
    /// <param name="isList">Whether several paths or a folder were asked for.</param>
    string Begin(bool isList) => "";

    /// <summary>What stands between two documents.</summary>
    string Between => "";

    /// <summary>What stands after the last document.</summary>
    string End(bool isList, Tally tally) => "";

    /// <summary>Whether a document may be written before the last one is done.</summary>
    bool IsStream => true;
}
