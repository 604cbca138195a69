package id.kalimantan.figures.figure;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** Something to know before using a figure. */
@Description("Something to know before using a figure.")
public record Note(
        @NonNull @Description("What the note is about.") NoteKind kind,
        @Ignore LocalizedText words) {}
