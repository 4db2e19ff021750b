package circuit.html;

/** The style of all pages: light and dark, for a phone, a desktop and A4. Widths are in em, so that all grows with the text. */
final class Stylesheet {
    static final String CSS = """
            :root {
              --paper: #ffffff; --ink: #1b1f24; --soft: #57606a; --line: #c4cad1; --work: #b93a0d;
              --near: #76828f; --far: #aeb7c0; --prop: #8a6d3b; --floor: #c4cad1;
            }
            @media screen and (prefers-color-scheme: dark) {
              :root {
                --paper: #14171a; --ink: #e6e9ec; --soft: #a3acb5; --line: #3d444b; --work: #ff8a57;
                --near: #8c98a4; --far: #59636d; --prop: #c2a05c; --floor: #4a525a;
              }
            }
            * { box-sizing: border-box; }
            body {
              margin: 0; background: var(--paper); color: var(--ink);
              font: 16px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif;
            }
            main { max-width: 76em; margin: 0 auto; padding: 1.2em 1em 2em; }
            .single { max-width: 48em; }
            header, section { margin-bottom: .8em; }
            h1 { font-size: 1.8em; line-height: 1.15; margin: 0 0 .25em; }
            h2 { font-size: 1.1em; margin: 1.4em 0 .7em; padding-bottom: .25em; border-bottom: 2px solid var(--ink); }
            h3 { font-size: 1.1em; line-height: 1.2; margin: 0; }
            h1, h2, h3, p, li, dd, td { overflow-wrap: anywhere; text-wrap: pretty; }
            h1, h2, h3, td { text-wrap: balance; }
            p { margin: .3em 0; }
            .facts { font-weight: 600; }
            article .soft { font-size: .9em; }
            .date { white-space: nowrap; }
            .soft, .number, figcaption { color: var(--soft); }
            .command { font-family: ui-monospace, "DejaVu Sans Mono", monospace; margin-top: 1.5em; }
            .paper { display: none; }
            .moves { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22em, 100%), 1fr)); gap: 1em; }
            article { border: 1px solid var(--line); border-radius: .5em; padding: .8em 1em; min-width: 0; }
            article:only-child { max-width: 46em; }
            .dose { font-weight: 600; color: var(--work); margin: .15em 0 .5em; }
            .figure { display: flex; flex-wrap: wrap; align-items: flex-end; gap: .3em 1em; margin: .4em 0; }
            figure { margin: 0; max-width: 100%; }
            figure svg { display: block; max-width: 100%; height: auto; }
            figcaption { font-size: .8em; line-height: 1.3; text-align: center; }
            .moving { flex-basis: 100%; }
            .moving figcaption { text-align: left; }
            .moving svg { font-size: 1.25em; }
            figure:not(.moving) svg { font-size: .7em; }
            path { fill: var(--near); }
            .far { fill: var(--far); }
            .working { fill: var(--work); }
            .prop { fill: var(--prop); }
            .floor { fill: var(--floor); }
            .gap { stroke: var(--paper); stroke-width: 7px; paint-order: stroke; }
            .boxes { display: flex; flex-wrap: wrap; gap: .4em 1.1em; margin: .6em 0; }
            .boxes span { display: flex; align-items: center; gap: .5em; }
            .boxes b:empty { display: none; }
            .boxes b { color: var(--soft); font-weight: 600; }
            .boxes label { display: flex; align-items: center; gap: .25em; font-size: .9em; }
            input {
              appearance: none; -webkit-appearance: none; width: 1.5em; height: 1.5em; margin: 0; cursor: pointer;
              border: 1.5px solid var(--ink); border-radius: .2em; background: transparent;
            }
            input:checked { background: var(--work); box-shadow: inset 0 0 0 .2em var(--paper); }
            input:focus-visible { outline: 3px solid var(--work); outline-offset: 2px; }
            ol { margin: .5em 0; padding-left: 1.4em; }
            .tip, .note { font-style: italic; }
            table { border-collapse: collapse; margin: .5em 0; }
            th, td { text-align: left; padding: .2em .8em .2em .4em; border-bottom: 1px solid var(--line); }
            th { font-weight: 600; }
            .now { font-weight: 600; color: var(--work); }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .2em 1em; margin: .8em 0 0; }
            dt { color: var(--soft); }
            dd { margin: 0; }
            .tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(10em, 100%), 1fr)); gap: .8em; }
            .tiles .facts { font-size: 1.3em; }
            .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(34em, 100%), 1fr)); gap: 0 2.5em; }
            .chart { display: block; width: 100%; max-width: 46rem; height: auto; font-size: 17px; margin: 4px 0; }
            @media screen and (min-width: 48em) { .charts .chart { font-size: 13px; } }
            .chart + h3 { margin-top: 1em; }
            .chart line { stroke: var(--line); }
            .chart polyline { fill: none; stroke: var(--work); stroke-width: 2; }
            text { fill: var(--soft); }
            rect, circle { fill: var(--work); }
            .l0 { fill: var(--line); fill-opacity: .4; }
            .l1 { fill-opacity: .35; }
            .l2 { fill-opacity: .55; }
            .l3 { fill-opacity: .75; }
            .legend { display: flex; flex-wrap: wrap; gap: .3em 1.2em; color: var(--soft); font-size: .9em; }
            .legend svg { margin-right: .4em; vertical-align: -.1em; }
            summary { cursor: pointer; color: var(--soft); }
            details table { font-variant-numeric: tabular-nums; }
            @media screen {
              .single .moving svg { font-size: 1.8em; }
              .single figure:not(.moving) svg { font-size: 1em; }
              .moving:nth-last-child(3) ~ figure { max-width: calc((100% - 1em) / 2); }
              .moving:nth-last-child(4) ~ figure { max-width: calc((100% - 2em) / 3); }
              .moving:nth-last-child(5) ~ figure { max-width: calc((100% - 3em) / 4); }
            }
            @media (prefers-reduced-motion: reduce) { .moving { display: none; } figure:not(.moving) svg { font-size: 1em; } }
            @media print {
              @page { size: A4; margin: 11mm 12mm; }
              body { font-size: 9pt; line-height: 1.28; }
              main { max-width: none; padding: 0; }
              .few { font-size: 10.5pt; }
              .single { font-size: 12pt; }
              h2 { margin: .9em 0 .5em; break-after: avoid; }
              .moves { display: block; columns: 2; column-gap: 6mm; }
              .single .moves { columns: 1; }
              .charts { grid-template-columns: 1fr 1fr; gap: 0 6mm; }
              article { break-inside: avoid; border: 0; border-bottom: 1px solid var(--line); border-radius: 0; padding: 0 0 1.5mm; margin: 0 0 2mm; }
              .moving { display: none; }
              figure:not(.moving) svg { font-size: 1.15em; }
              .figure { flex-wrap: nowrap; gap: 0 .6em; margin: .2em 0; }
              figure { min-width: 0; }
              ol { margin: .2em 0; }
              input { width: 4.2mm; height: 4.2mm; }
              .boxes { margin: .4em 0; gap: .3em .8em; }
              .boxes span { gap: .3em; }
              .boxes label { gap: .2em; font-size: .8em; }
              details { display: none; }
              .paper { display: flex; gap: 5mm; margin-top: 2mm; }
              .paper span { flex: 1 0 auto; border-bottom: 1px solid var(--ink); padding-bottom: 1mm; color: var(--soft); }
              .paper span:last-child { flex: 3; }
            }
            """;

    private Stylesheet() {}
}
