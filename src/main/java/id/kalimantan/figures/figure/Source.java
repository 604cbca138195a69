package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** A page that published figures. */
@Description("A page that published figures.")
public record Source(
        @NonNull @Description("The source's code.") String code,

        @NonNull @Description("Who published the page.") String publisher,

        @NonNull @Description("The headline as printed.") String title,

        @NonNull @Description("The ISO 8601 day, month or year of publication, as exactly as it is known.")
        String publishedOn,

        @NonNull @Description("The page's address.") String url,

        @NonNull @Description("The body whose figures the page reports.")
        String attributedTo)
        implements Node {

    /**
     * The rule by which one of several sources of the same fact is preferred: the agency's own figures before those
     * of other bodies, then the later publication, then the code in alphabetical order.
     */
    static final Comparator<Source> PREFERENCE = Comparator.comparing(
                    (Source source) -> !source.attributedTo.startsWith("BPJS Ketenagakerjaan"))
            .thenComparing(Source::publishedOn, Comparator.reverseOrder())
            .thenComparing(Source::code);

    /** @param row with the columns of the table */
    Source(ResultSet row) throws SQLException {
        this(
                row.getString("code"),
                row.getString("publisher"),
                row.getString("title"),
                row.getString("published_on"),
                row.getString("url"),
                row.getString("attributed_to"));
    }

    @Override
    @Id
    @NonNull
    @Description("The source's global id.")
    public String getId() {
        return NodeId.of("Source", code);
    }
}
