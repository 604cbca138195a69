package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/** What a value counts. Units make sums and ratios safe: only like is added to like, and a ratio has a unit of its own. */
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
    IDR_PER_CLAIM(IDR, CLAIM),
    @Description("Rupiah a person.")
    IDR_PER_PERSON(IDR, PERSON),
    @Description("Rupiah an employer.")
    IDR_PER_EMPLOYER(IDR, EMPLOYER),
    @Description("People an office.")
    PERSON_PER_OFFICE(PERSON, OFFICE),
    @Description("People a construction project.")
    PERSON_PER_PROJECT(PERSON, PROJECT),
    @Description("People an employer.")
    PERSON_PER_EMPLOYER(PERSON, EMPLOYER),
    @Description("People a PLKK facility.")
    PERSON_PER_FACILITY(PERSON, FACILITY),
    @Description("PLKK facilities a person, or per as many people as the figure says.")
    FACILITY_PER_PERSON(FACILITY, PERSON),
    @Description("Offices a person, or per as many people as the figure says.")
    OFFICE_PER_PERSON(OFFICE, PERSON),
    @Description("Claims a person, or per as many people as the figure says.")
    CLAIM_PER_PERSON(CLAIM, PERSON),
    @Description("Claims an office.")
    CLAIM_PER_OFFICE(CLAIM, OFFICE);

    // Fields of the enum's own type would be taken for its values.
    @Ignore
    private final @Nullable Unit dividend;

    @Ignore
    private final @Nullable Unit divisor;

    Unit() {
        this(null, null);
    }

    Unit(@Nullable Unit dividend, @Nullable Unit divisor) {
        this.dividend = dividend;
        this.divisor = divisor;
    }

    /** Whether values of this unit are amounts, which can be added and divided, and not rates. */
    boolean isAmount() {
        return ordinal() < PERCENT.ordinal();
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
        for (Unit rate : values()) {
            if (rate.dividend == this && rate.divisor == other) {
                return rate;
            }
        }
        return null;
    }
}
