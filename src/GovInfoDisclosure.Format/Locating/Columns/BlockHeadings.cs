using System.Collections.Immutable;
using GovInfoDisclosure.Format.Schema;

namespace GovInfoDisclosure.Format.Locating.Columns;

/// <summary>What the headings over the rows of a block say about the order of its columns.</summary>
/// <param name="Block">The block.</param>
/// <param name="Layouts">The ways to order the columns that they allow; none where they do not tell, or name those of the form alone.</param>
/// <param name="ContradictForm">Whether the columns of the form stand in another order, or may, and which is not told.</param>
/// <param name="IsSilent">Whether no heading names a column, where there are several.</param>
/// <param name="HideOwn">Whether one among them that cannot be read may be that of a column of the office's own.</param>
internal sealed record BlockHeadings(BlockSchema Block, ImmutableArray<ColumnLayout> Layouts, bool ContradictForm, bool IsSilent, bool HideOwn)
{
    /// <summary>Whether the columns stand otherwise than in the form: then those of a block whose headings were lost may, too.</summary>
    public bool IsOtherThanForm => ContradictForm || !Layouts.IsEmpty;

    public static BlockHeadings Of(string text, BlockSchema block, List<TextCell> headings)
    {
        HeadingNames names = HeadingNames.Of(block);
        List<Heading> recognised = ColumnHeadings.Recognise(text, block, headings);
        ImmutableArray<ColumnLayout> layouts = [.. ColumnHeadings.OfBlock(block, recognised)];
        bool isSilent = block.Columns.Length > 1 && !headings.Exists(heading => names.Find(LabelKey.Of(heading.In(text))) is { Kind: HeadingKind.Column });

        // the first may be missing as well as the last; under a group they stand in another row
        bool lackOne = !isSilent && headings.Count > 0 && headings.Count < block.Columns.Length && names.Levels.Length == 1;
        bool contradictForm = !layouts.IsEmpty
            ? layouts.Any(layout => layout.IsGuessed)
            : lackOne || ColumnOrder.Contradicts(text, headings, names) || ColumnHeadings.PutTotalElsewhere(block, recognised);

        // one more than the form has, and most are read: which is the office's own is not told
        int named = recognised.Where(heading => heading.Column >= 0).Select(heading => heading.Column).Distinct().Count();
        bool nameMost = named < block.Columns.Length && 2 * named > block.Columns.Length;
        bool hideOwn = layouts.IsEmpty && nameMost && recognised.Count(heading => heading.Kind != HeadingKind.Group) > block.Columns.Length;
        return new BlockHeadings(block, layouts, contradictForm, isSilent, hideOwn);
    }
}
