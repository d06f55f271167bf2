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

    /// <summary>What pages for reviewers add: marks in cells, notes beside them, and the filter.</summary>
    public const string Review = """
        main { max-width: 72rem; }
        h3 { margin: 2rem 0 1rem; text-align: center; font: normal 1.4rem/1.4 STZhongsong, SimSun, "Noto Serif CJK SC", serif; }
        h4 { margin: 1.25rem 0 .4rem; font: bold 1.05rem/1.6 SimHei, "Noto Sans CJK SC", sans-serif; }
        section > p, .findings p, .none { text-indent: 0; }
        .filter { border: 1px solid #666; padding: .25rem .75rem; font-size: .9rem; }
        .filter label { margin-right: 1.25rem; }
        .findings { padding-left: 2.2rem; font-size: .95rem; }
        .findings li { margin: .5rem 0; padding: .25rem .6rem; border-left: 5px solid #555; overflow-wrap: anywhere; }
        .findings .error { border-color: #b00020; } .findings .warning { border-color: #8a5a00; } .findings .info { border-color: #1f5fa8; }
        .findings .error strong { color: #b00020; } .findings .warning strong { color: #7a4f00; } .findings .info strong { color: #1f5fa8; }
        .findings :target, .findings li:target { background: #fff3bf; }
        .detail { font-size: .85rem; color: #444; }
        .detail span { margin-right: 1rem; }
        .accepted { opacity: .85; border-left-style: dotted; }
        .report { border: 1px solid #999; padding: 0 1.25rem 1.25rem; }
        td.related, th.related { background: #f1f1f1; }
        td.info, th.info { background: #e8f1fb; } td.warning, th.warning { background: #fff2d6; } td.error, th.error { background: #fde3e5; outline: 2px solid #b00020; outline-offset: -2px; }
        td.changed { background: #eef6e8; }
        .other { font-size: .8em; color: #555; } .other::before { content: "〔"; } .other::after { content: "〕"; }
        .chart { display: block; margin: .1rem auto 0; fill: #1f5fa8; } .chart .negative { fill: #b00020; }
        .mark { position: relative; display: inline-block; min-width: 1.6em; margin-left: .3em; padding: 0 .3em; border-radius: .8em; color: #fff; background: #1f5fa8; font: bold .75rem/1.5 sans-serif; text-align: center; text-decoration: none; vertical-align: super; }
        .mark.error { background: #b00020; } .mark.warning { background: #7a4f00; }
        .mark:target { outline: 3px solid #1a1a1a; outline-offset: 2px; }
        .mark .note { display: none; position: absolute; z-index: 1; left: 50%; top: 1.7em; width: 17em; padding: .4em .6em; border: 1px solid #333; color: #1a1a1a; background: #fffbe6; font: .8rem/1.5 sans-serif; text-align: left; }
        .mark:hover .note, .mark:focus .note, .mark:target .note { display: block; }
        main:has(#show-errors:checked) :is(li, a).warning, main:has(#show-errors:checked) :is(li, a).info, main:has(#show-warnings:checked) :is(li, a).info { display: none; }
        @media print { .filter, .mark .note { display: none !important; } .mark { color: #000; background: none; border: 1px solid #000; } .report { border: 0; padding: 0; } }

        """;
}
