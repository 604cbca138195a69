package id.kalimantan.figures.graphql;

/** Refuses what is no text: NUL, which PostgreSQL cannot store, and halves of surrogate pairs, which UTF-8 cannot. */
public final class Text {
    private Text() {}

    /**
     * Returns the text.
     *
     * @throws RequestError when it is none
     */
    public static String check(String text) {
        if (!isText(text)) {
            throw new RequestError(
                    ErrorCode.BAD_USER_INPUT, "A text must not contain NUL or half of a surrogate pair.");
        }
        return text;
    }

    /** Whether it can be stored and sent. */
    public static boolean isText(String text) {
        return text.codePoints()
                .noneMatch(it -> it == 0 || (it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE));
    }
}
