using GovInfoDisclosure.Format.Rules.Claims.Words;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Rules.Claims;

/// <summary>Percentages, and numbers that stand beside others.</summary>
internal ref partial struct ClaimReader
{
    private readonly void ReadPercent(int i)
    {
        Token percent = _row[i];
        int left = _row.Left(i);
        if (!percent.IsExact || claims.Count == 0)
        {
            return;
        }

        Claim last = claims[claims.Count - 1];
        if (_row.WordAt(left) == Word.Share && last.Sentence == _sentence && IsNextNumber(last.Number, i))
        {
            claims[claims.Count - 1] = last with { Share = percent.Value, ShareDecimals = percent.Decimals, ShareEnd = percent.End };
        }
        else if (_row.WordAt(left) == Word.FinishRate && percent.Value == 100 && _state.Topic == Word.Request && !IsSilent)
        {
            Add(Statements.AllFinished, 0, i, left, i);
        }
    }

    private readonly bool IsNextNumber(SourceSpan number, int i)
    {
        for (int k = i - 1; k >= 0 && _row[k].Start >= number.End; k--)
        {
            if (_row[k].IsNumber || _row[k].Word is Word.Semicolon)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether another number stands in the same breath: 收到1件申请答复1件 tells a habit.</summary>
    private readonly bool IsCrowded(int i)
    {
        for (int k = i + 1; !_row[k].IsBoundary && _row[k].Word != Word.Compare; k++)
        {
            if (_row[k].IsNumber)
            {
                return _row[k].Word == Word.Pieces;
            }
        }

        for (int k = i - 1; k >= 0 && !_row[k].IsBoundary; k--)
        {
            if (_row[k].IsNumber)
            {
                return _row[k].Word == Word.Pieces;
            }
        }

        return false;
    }
}
