package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Language;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A text in both languages. */
record Words(String indonesian, String english) {
    /** @param row with a column of the name for each language */
    static Words read(ResultSet row, String column) throws SQLException {
        return new Words(row.getString(column + "_id"), row.getString(column + "_en"));
    }

    String in(Language language) {
        return language.choose(indonesian, english);
    }

    Words and(Words more) {
        return new Words(indonesian + more.indonesian, english + more.english);
    }
}
