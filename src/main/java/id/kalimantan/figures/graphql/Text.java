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
        boolean wrong = text.codePoints()
                .anyMatch(it -> it == 0 || (it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE));
        if (wrong) {
            throw new RequestError(
                    ErrorCode.BAD_USER_INPUT, "A text must not contain NUL or half of a surrogate pair.");
        }
        return text;
    }
}
