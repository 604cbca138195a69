package id.kalimantan.figures.database;

import static org.hibernate.type.StandardBasicTypes.BOOLEAN;
import static org.hibernate.type.StandardBasicTypes.DOUBLE;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.BasicTypeReference;

/**
 * What PostgreSQL and our functions in it can do and HQL has no words for. No parameter comes last: Hibernate would take
 * it for a list that may have any number of values, and translate the query anew each time.
 */
public final class PostgresFunctions implements FunctionContributor {
    @Override
    public void contributeFunctions(FunctionContributions functions) {
        // (array, value): an array is one parameter, so the statement is the same for any number of values
        register(functions, "any_of", "?2 = any(?1)", BOOLEAN);
        // (names, text): one of the names that the text has, which semicolons separate
        register(functions, "has_name", "string_to_array(?2, '; ') && cast(?1 as text[])", BOOLEAN);
        // (text, words): in any case
        register(functions, "occurs_in_words", "strpos(lower(?2), lower(?1)) > 0", BOOLEAN);
        // (text, search key): a text without letters and digits is in none
        register(functions, "occurs_in", "?2 like '%' || search_key(?1) || '%' and search_key(?1) <> ''", BOOLEAN);
        // (text, search key): of several names in a search key, which bars separate, the most similar one counts
        register(
                functions,
                "similarity_to",
                "select max(similarity(part, search_key(?1))) from string_to_table(?2, '|') part",
                DOUBLE);
        // (text, name): how similar they are as they are written, when the text says regency or city
        register(
                functions,
                "similarity_of",
                "case when ?1 ~* '\\m(kabupaten|kab|kota)\\M' then similarity(lower(?1), lower(?2)) else 0 end",
                DOUBLE);
        // (text, search key): the name comes first in a search key, and each alias after a bar
        register(functions, "is_alias_in", "?2 || '|' like '%|' || search_key(?1) || '|%'", BOOLEAN);
        // (region, region)
        register(functions, "contains_region", "?2 in (select regions_within(?1))", BOOLEAN);
        register(functions, "lies_in_region", "?2 in (select regions_above(?1))", BOOLEAN);
        // (latitude, longitude, region): the regency or city that the point lies in
        register(functions, "lies_at", "?3 = region_at(?1, ?2)", BOOLEAN);
        // (latitude, longitude, position): in a select of its own the point is reckoned once, not for each row
        register(functions, "chord", "?3 <-> (select earth_point(?1, ?2))", DOUBLE);
        // (latitude, longitude, chord, position)
        register(functions, "is_near", "?4 <@ (select cube_enlarge(earth_point(?1, ?2), ?3, 3))", BOOLEAN);
    }

    private static void register(
            FunctionContributions functions, String name, String sql, BasicTypeReference<?> result) {
        var type = functions.getTypeConfiguration().getBasicTypeRegistry().resolve(result);
        functions.getFunctionRegistry().registerPattern(name, "(" + sql + ")", type);
    }
}
