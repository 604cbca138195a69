package id.kalimantan.figures.figure;

/**
 * What figures of different periods and sources have in common.
 *
 * @param area the code of a region, or of an office whose service area it is; the two are never alike
 * @param indicator the indicator's code
 * @param part the code of a member of a dimension; empty for the whole
 */
record SeriesKey(String area, String indicator, String part, Status status) {
    static final String WHOLE = "";

    static SeriesKey whole(String area, String indicator) {
        return new SeriesKey(area, indicator, WHOLE, Status.OBSERVED);
    }

    boolean isWhole() {
        return part.equals(WHOLE);
    }

    SeriesKey withPart(String code) {
        return new SeriesKey(area, indicator, code, status);
    }

    SeriesKey withArea(String otherArea) {
        return new SeriesKey(otherArea, indicator, part, status);
    }
}
