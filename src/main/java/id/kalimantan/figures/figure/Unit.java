package id.kalimantan.figures.figure;

import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/**
 * What a value counts. Units make sums and ratios safe: only like is added to like, and a ratio has a unit of its own,
 * which is named after the two that it is made of.
 */
@Description("What a value counts.")
public enum Unit {
    @Description("People.")
    PERSON,
    @Description("Construction projects; never added to people.")
    PROJECT,
    @Description("Employers.")
    EMPLOYER,
    @Description("Rupiah.")
    IDR,
    @Description("Claims.")
    CLAIM,
    @Description("Offices and service units.")
    OFFICE,
    @Description("Work-accident service centres (PLKK).")
    FACILITY,
    @Description("Per cent. Percentages are neither added nor divided.")
    PERCENT,
    @Description("A pure number: like divided by like.")
    RATIO,
    @Description("Rupiah a claim.")
    IDR_PER_CLAIM,
    @Description("Rupiah a person.")
    IDR_PER_PERSON,
    @Description("Rupiah an employer.")
    IDR_PER_EMPLOYER,
    @Description("People an office.")
    PERSON_PER_OFFICE,
    @Description("People a construction project.")
    PERSON_PER_PROJECT,
    @Description("People an employer.")
    PERSON_PER_EMPLOYER,
    @Description("People a PLKK facility.")
    PERSON_PER_FACILITY,
    @Description("PLKK facilities a person, or per as many people as the figure says.")
    FACILITY_PER_PERSON,
    @Description("Offices a person, or per as many people as the figure says.")
    OFFICE_PER_PERSON,
    @Description("Claims a person, or per as many people as the figure says.")
    CLAIM_PER_PERSON,
    @Description("Claims an office.")
    CLAIM_PER_OFFICE;

    /** Whether values of this unit are amounts, which can be added and divided, and not rates. */
    boolean isAmount() {
        return ordinal() < PERCENT.ordinal();
    }

    boolean isMoney() {
        return name().startsWith(IDR.name());
    }

    /** Whether values of this unit are so much for each of something else, or for a hundred or a thousand of it. */
    boolean isRate() {
        return ordinal() > PERCENT.ordinal();
    }

    /** The unit of this divided by another; null when the ratio would mean nothing. */
    @Nullable
    Unit per(Unit other) {
        if (!isAmount() || !other.isAmount()) {
            return null;
        }
        if (this == other) {
            return RATIO;
        }
        return Stream.of(values())
                .filter(rate -> rate.name().equals(name() + "_PER_" + other.name()))
                .findAny()
                .orElse(null);
    }
}
