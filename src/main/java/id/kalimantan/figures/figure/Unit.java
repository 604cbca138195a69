package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.Language;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/**
 * What a value counts. Units make sums and ratios safe: only like is added to like, and a ratio has a unit of its own,
 * which is named after the two that it is made of.
 */
@Description("What a value counts.")
public enum Unit {
    @Description("People.")
    PERSON("orang", "people", "person"),
    @Description("Construction projects; never added to people.")
    PROJECT("proyek", "projects", "project"),
    @Description("Employers.")
    EMPLOYER("pemberi kerja", "employers", "employer"),
    @Description("Rupiah.")
    IDR("rupiah", "rupiah", "rupiah"),
    @Description("Claims.")
    CLAIM("klaim", "claims", "claim"),
    @Description("Offices and service units.")
    OFFICE("kantor", "offices", "office"),
    @Description("Work-accident service centres (PLKK).")
    FACILITY("fasilitas", "facilities", "facility"),
    @Description("Per cent. Percentages are neither added nor divided.")
    PERCENT("persen", "per cent", "per cent"),
    @Description("A pure number: like divided by like.")
    RATIO("", "", ""),
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

    /** In words, of several and of one. */
    private final LocalizedText several;

    private final LocalizedText one;

    /** What a rate is for one of; null when it is none. Fields of an enum's own type pass for its values in SmallRye. */
    @Ignore
    private final @Nullable Unit each;

    Unit(String indonesian, String several, String one) {
        this.several = new LocalizedText(indonesian, several);
        this.one = new LocalizedText(indonesian, one);
        each = null;
    }

    Unit(Unit counted, Unit each) {
        several = counted.several;
        one = counted.one;
        this.each = each;
    }

    /** What the unit is called. */
    LocalizedText words() {
        return each == null
                ? several
                : several.and(new LocalizedText(" per " + each.one.indonesian(), " per " + each.one.english()));
    }

    /**
     * A number with its unit, such as "Rp11.784.336 per klaim" or "14.15 facilities per 100,000 people".
     *
     * @param per what a rate is for
     */
    String with(String number, int per, Language language) {
        if (this == PERCENT) {
            return number + "%";
        }
        LocalizedText counted = number.equals("1") ? one : several;
        String amount =
                isMoney() ? language.choose("Rp", "IDR ") + number : (number + " " + counted.in(language)).strip();
        String base = per == 1 ? "" : NumberText.full(BigDecimal.valueOf(per), language);
        if (each == null) {
            return per == 1 ? amount : amount + " per " + base;
        }
        LocalizedText divided = per == 1 ? each.one : each.several;
        return amount + " per " + (base + " " + divided.in(language)).strip();
    }

    /**
     * A value without decimals that say nothing: 889957.0 people are 889957. Those of rates and percentages say how exact
     * they are.
     */
    public BigDecimal trim(BigDecimal value) {
        if (!isAmount() || value.scale() <= 0) {
            return value;
        }
        BigDecimal trimmed = value.stripTrailingZeros();
        return trimmed.scale() < 0 ? trimmed.setScale(0) : trimmed;
    }

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
