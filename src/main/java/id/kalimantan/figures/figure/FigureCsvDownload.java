package id.kalimantan.figures.figure;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.kalimantan.figures.figure.FigureRepository.Placed;
import id.kalimantan.figures.graphql.Download;
import id.kalimantan.figures.graphql.FieldError;
import id.kalimantan.figures.graphql.Language;
import id.kalimantan.figures.graphql.Parameters;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The figures that {@code figures} lists for the same arguments, as CSV: {@code /figures.csv?indicators=COVERAGE_RATE}. Its
 * columns are {@link FigureColumn}, or with {@code format=sdmx-csv} those of SDMX-CSV 2.0, see {@link SdmxColumn}.
 */
@Singleton
class FigureCsvDownload implements Download {
    @Inject
    FigureListRepository figures;

    @Inject
    CatalogueRepository catalogues;

    @Override
    public String path() {
        return "/figures.csv";
    }

    @Override
    public Content prepare(Parameters parameters) {
        FigureList list = FigureParameters.read(parameters, Set.of("format", "language"));
        figures.checkAll(list.filter());
        Language language = parameters.oneOf("language", Language.ID);
        String format = parameters.text("format");
        if (format == null || format.equals("csv")) {
            return new Content(
                            "text/csv; charset=utf-8; header=present", false, target -> write(list, language, target))
                    .describedBy(FigureResourceDownload.PATH);
        }
        if (!format.equals("sdmx-csv")) {
            throw FieldError.badInput("The parameter format is csv or sdmx-csv.");
        }
        String structure = Sdmx.dataflow(catalogues.get().release());
        return new Content(
                        "application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8",
                        false,
                        target -> writeSdmx(list, language, structure, target))
                .describedBy(SdmxStructure.PATH);
    }

    private void write(FigureList list, Language language, OutputStream target) throws IOException {
        FigureColumn[] columns = FigureColumn.values();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
                Stream<Placed> rows = figures.stream(list)) {
            csv.writeRecord(Arrays.stream(columns).map(FigureColumn::header).toList());
            for (Iterator<Placed> each = rows.iterator(); each.hasNext(); ) {
                Placed row = each.next();
                csv.writeRecord(Arrays.stream(columns)
                        .map(column -> column.of(row, language))
                        .toList());
            }
        }
    }

    /** SDMX has no word for a time that is not stated: figures of none are left out. */
    private void writeSdmx(FigureList list, Language language, String structure, OutputStream target)
            throws IOException {
        SdmxColumn[] columns = SdmxColumn.values();
        try (CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(target);
                Stream<Placed> rows =
                        figures.stream(list).filter(row -> row.figure().period().kind() != PeriodKind.NOT_STATED)) {
            csv.writeRecord(Stream.concat(
                            Stream.of("STRUCTURE", "STRUCTURE_ID", "ACTION"),
                            Arrays.stream(columns).map(SdmxColumn::name))
                    .toList());
            for (Iterator<Placed> each = rows.iterator(); each.hasNext(); ) {
                Placed row = each.next();
                csv.writeRecord(Stream.concat(
                                Stream.of("dataflow", structure, "I"),
                                Arrays.stream(columns).map(column -> column.of(row, language)))
                        .toList());
            }
        }
    }
}
