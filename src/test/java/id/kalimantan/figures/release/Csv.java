package id.kalimantan.figures.release;

import id.kalimantan.figures.release.Publication.CsvFile;
import java.io.BufferedReader;
import java.io.StringReader;

/** Files for tests to publish. */
final class Csv {
    /** Without the columns that a file may leave out. */
    static final String SOURCES = "code,publisher,title,published_on,url,attributed_to";

    static final String FIGURES =
            "indicator,region,period,part,value,qualifier,missing,as_printed,source,definition,scope,note";
    static final String FACILITIES = header(DatasetKind.PLKK_FACILITIES);

    static final String SOURCE = "src-a,A,Title,2024,https://a.example,A";

    /** To be completed with a value. */
    static final String FIGURE = "EMPLOYERS,61,2024,,%s,EXACT,,,antara-2024-11-07,,,";

    /** To be completed with a code, a name, a latitude and a longitude. */
    static final String CLINIC = "%s,%s,CLINIC,61.71,STATED,pontianak,,,%s,%s,BUILDING,,,,,note,";

    private Csv() {}

    static String header(DatasetKind kind) {
        return String.join(",", TableFormat.of(kind).columnNames());
    }

    static CsvFile file(DatasetKind kind, String header, String... rows) {
        return text(kind, header + "\n" + String.join("\n", rows) + "\n");
    }

    static CsvFile text(DatasetKind kind, String csv) {
        return new CsvFile(kind, new BufferedReader(new StringReader(csv)));
    }
}
