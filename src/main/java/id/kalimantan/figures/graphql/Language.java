package id.kalimantan.figures.graphql;

import org.eclipse.microprofile.graphql.Description;

/** The languages that names and words come in. */
@Description("The language of names and words.")
public enum Language {
    @Description("Indonesian.")
    ID,
    @Description("English.")
    EN;

    /** The one of two texts that is in this language. */
    public String choose(String indonesian, String english) {
        return this == ID ? indonesian : english;
    }
}
