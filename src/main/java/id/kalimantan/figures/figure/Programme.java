package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Node;
import id.kalimantan.figures.graphql.NodeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** An insurance programme. */
@Description("An insurance programme.")
public record Programme(
        @NonNull @Description("The code to ask with, which is also its abbreviation.")
        ProgrammeCode code,

        @Ignore Words name,
        @Ignore Words definition)
        implements Node {

    /** @param row with the columns of the table */
    Programme(ResultSet row) throws SQLException {
        this(ProgrammeCode.valueOf(row.getString("code")), Words.read(row, "name"), Words.read(row, "definition"));
    }

    @Override
    @Id
    @NonNull
    @Description("The programme's global id.")
    public String getId() {
        return NodeId.of("Programme", code.name());
    }
}
