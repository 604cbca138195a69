package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;

/** What a note is about. */
@Description("What a note is about.")
public enum NoteKind {
    @Description("What the quantity meant when it was published; it has meant something else at other times.")
    DEFINITION,
    @Description("It is doubtful which territory the figure covers.")
    SCOPE,
    @Description("What is printed is a misprint, and why the value is another.")
    CORRECTION,
    @Description("The figure is no longer published: this is what it was last.")
    WITHDRAWN,
    @Description("A remark of whoever entered the figure.")
    REMARK
}
