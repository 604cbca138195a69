package id.kalimantan.figures.network;

import org.eclipse.microprofile.graphql.Description;

/** Whether an agreement holds on a day. */
@Description("Whether an agreement holds on a day.")
public enum AgreementStatus {
    @Description("The day lies between the first and the last day.")
    VALID,
    @Description("The day lies before the first day.")
    NOT_YET_VALID,
    @Description("The day lies after the last day.")
    EXPIRED,
    @Description("The first or the last day is not known, and the other does not rule the day out.")
    UNKNOWN
}
