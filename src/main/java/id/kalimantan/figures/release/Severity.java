package id.kalimantan.figures.release;

import org.eclipse.microprofile.graphql.Description;

/** How serious a problem is. */
@Description("How serious a problem is.")
public enum Severity {
    @Description("Nothing is published until it is corrected.")
    ERROR,
    @Description("Worth a look; it does not stop the publication.")
    WARNING
}
