namespace GovInfoDisclosure.Format.Rendering.Html;

/// <summary>The style sheet of a whole page: the look of an official document, on a screen and on A4.</summary>
internal static class PageStyle
{
    public const string Report = """
        @page { size: A4; margin: 20mm 16mm; }
        * { box-sizing: border-box; }
        body { margin: 0; color: #1a1a1a; background: #fff; font: 16px/1.75 "FangSong_GB2312", "仿宋_GB2312", FangSong, "仿宋", STFangsong, "Noto Serif CJK SC", serif; }
        main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
        h1 { margin: 1.5rem 0; text-align: center; font: normal 1.7rem/1.4 "方正小标宋简体", FZXiaoBiaoSong-B05S, STZhongsong, SimSun, "Noto Serif CJK SC", serif; }
        h2 { margin: 1.5rem 0 .5rem; font: bold 1.1rem/1.6 SimHei, "黑体", STHeiti, "Noto Sans CJK SC", sans-serif; }
        p { margin: 0; text-indent: 2em; }
        p.signature { text-align: right; text-indent: 0; margin-right: 2em; }
        table { width: 100%; margin: .75rem 0; border-collapse: collapse; font-size: .9rem; line-height: 1.4; }
        caption { text-align: left; font-size: .85rem; padding-bottom: .25rem; }
        th, td { border: 1px solid #333; padding: .25rem .35rem; }
        th { font-weight: normal; text-align: center; }
        th[scope=row] { text-align: left; }
        td { text-align: center; min-width: 2.2em; font-variant-numeric: tabular-nums; }
        tr { break-inside: avoid; }
        @media print { body { font-size: 12pt; } main { max-width: none; padding: 0; } table { font-size: 9pt; } h2 { break-after: avoid; } }

        """;
}
