package id.kalimantan.figures.network;

import org.eclipse.microprofile.graphql.Description;

/** Why something is not known. */
@Description("Why something is not known.")
public enum UnknownReason {
    @Description("No source states it, which does not mean that there is none.")
    NOT_STATED,
    @Description("Nobody has checked it yet.")
    NOT_VERIFIED
}
