package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;

/** The quantities that figures are about. Those that are reported are rows of the table {@code indicator}. */
@Description("A quantity that figures are about.")
public enum IndicatorCode {
    @Description("Active participants in per cent of a denominator that has changed over time.")
    COVERAGE_RATE(Unit.PERCENT),
    @Description("How many people the coverage rate is divided by.")
    COVERAGE_DENOMINATOR(Unit.PERSON),
    @Description("Workers whose contributions are paid.")
    ACTIVE_PARTICIPANTS(Unit.PERSON),
    @Description("Registered participants whose contributions are not paid.")
    INACTIVE_PARTICIPANTS(Unit.PERSON),
    @Description("Workers who are not active participants.")
    UNPROTECTED_WORKERS(Unit.PERSON),
    @Description("Construction projects, public and private: never added to people.")
    CONSTRUCTION_PROJECTS(Unit.PROJECT),
    @Description("Registered employers.")
    EMPLOYERS(Unit.EMPLOYER),
    @Description("Contributions received in the period, in rupiah.")
    CONTRIBUTIONS(Unit.IDR),
    @Description("Growth of contributions over an earlier period, in per cent, as printed.")
    CONTRIBUTIONS_GROWTH(Unit.PERCENT),
    @Description("Claims paid in the period, in rupiah.")
    CLAIMS_PAID(Unit.IDR),
    @Description("The number of claims paid in the period.")
    CLAIMS_COUNT(Unit.CLAIM),
    @Description("Branch offices, as the regional office states their number.")
    BRANCH_OFFICES(Unit.OFFICE),
    @Description("Service units (unit layanan), as the regional office states their number.")
    SERVICE_UNITS(Unit.OFFICE),
    @Description("Work-accident service centres (PLKK) under agreement.")
    PLKK_FACILITIES(Unit.FACILITY);

    final Unit unit;

    IndicatorCode(Unit unit) {
        this.unit = unit;
    }
}
