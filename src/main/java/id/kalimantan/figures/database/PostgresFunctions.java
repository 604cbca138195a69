package id.kalimantan.figures.database;

import static org.hibernate.type.StandardBasicTypes.BOOLEAN;
import static org.hibernate.type.StandardBasicTypes.DOUBLE;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.BasicType;
import org.hibernate.type.BasicTypeReference;

/** Operators of PostgreSQL that HQL has no words for. */
public final class PostgresFunctions implements FunctionContributor {
    @Override
    public void contributeFunctions(FunctionContributions functions) {
        // an array is one parameter, so that the statement is the same for any number of values and its plan is kept
        register(functions, "any_of", "?1 = any(?2)", BOOLEAN);
        // in a select of its own the point is reckoned once, not for each row
        register(functions, "chord", "?1 <-> (select earth_point(?2, ?3))", DOUBLE);
        register(functions, "is_within", "?1 <@ (select cube_enlarge(earth_point(?2, ?3), ?4, 3))", BOOLEAN);
        // of several names in a search key, which bars separate, the most similar one counts
        register(
                functions,
                "name_similarity",
                "select max(similarity(part, search_key(?2))) from string_to_table(?1, '|') part",
                DOUBLE);
    }

    private static void register(
            FunctionContributions functions, String name, String sql, BasicTypeReference<?> result) {
        BasicType<?> type =
                functions.getTypeConfiguration().getBasicTypeRegistry().resolve(result);
        functions.getFunctionRegistry().registerPattern(name, "(" + sql + ")", type);
    }
}
