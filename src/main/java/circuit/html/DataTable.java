package circuit.html;

import java.util.List;

/** Rows of numbers, of which the first column names the row. */
final class DataTable {
    private DataTable() {}

    /** The numbers of a chart, to be unfolded by whoever wants to read them rather than look at it. */
    static void writeFolded(HtmlWriter html, List<String> head, List<List<String>> rows) {
        html.open("details").element("summary", "in numbers");
        write(html, head, rows);
        html.close();
    }

    static void write(HtmlWriter html, List<String> head, List<List<String>> rows) {
        html.open("table").open("thead").open("tr");
        head.forEach(name -> html.element("th", name, "scope", "col"));
        html.close().close().open("tbody");
        for (List<String> row : rows) {
            html.open("tr").element("th", row.get(0), "scope", "row");
            row.stream().skip(1).forEach(cell -> html.element("td", cell));
            html.close();
        }
        html.close().close();
    }
}
