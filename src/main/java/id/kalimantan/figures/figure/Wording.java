package id.kalimantan.figures.figure;

import java.util.EnumSet;
import java.util.Set;

/** How the words around a number qualify it. */
enum Wording {
    /** A number alone. It doesn't tell whether it was rounded or cut off, and to call it approximate says less. */
    PLAIN(Qualifier.EXACT, Qualifier.ROUNDED, Qualifier.TRUNCATED, Qualifier.APPROXIMATE),
    /** "lebih dari 63.680", "at least 63,680". */
    AT_LEAST(Qualifier.AT_LEAST),
    /** "63 ribu lebih": at least so much, and most often so much and a bit. */
    AND_MORE(Qualifier.AT_LEAST, Qualifier.TRUNCATED),
    /** "di bawah 50%", "at most 50%". */
    AT_MOST(Qualifier.AT_MOST),
    /** "hampir 2 juta": at most so much, and about that. */
    NEARLY(Qualifier.AT_MOST, Qualifier.APPROXIMATE),
    /** "sekitar 42 persen", "about 42%"; also around a range. */
    ABOUT(Qualifier.APPROXIMATE),
    /** "50.000-an", "50 ribuan": that ten thousand. */
    DECADE(Qualifier.APPROXIMATE, Qualifier.TRUNCATED, Qualifier.RANGE),
    /** "65 sampai 68 persen". */
    RANGE(Qualifier.RANGE),
    /** "ratusan ribu": hundreds of thousands. */
    MAGNITUDE(Qualifier.RANGE, Qualifier.AT_LEAST);

    private final Qualifier usual;
    private final Set<Qualifier> all;

    Wording(Qualifier usual, Qualifier... others) {
        this.usual = usual;
        this.all = EnumSet.of(usual, others);
    }

    /** What a figure with this wording is published as when nobody says otherwise. */
    Qualifier usual() {
        return usual;
    }

    /** Whether a figure with this wording may be published as such. */
    boolean allows(Qualifier qualifier) {
        return all.contains(qualifier);
    }

    /** What is said of the negative number: who falls by more than 3 % changes by less than -3 %. */
    Wording negated() {
        return switch (this) {
            case AT_LEAST, AND_MORE -> AT_MOST;
            case AT_MOST, NEARLY -> AT_LEAST;
            default -> this;
        };
    }
}
